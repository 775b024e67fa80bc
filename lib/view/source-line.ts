import { firstDay, parseEdtf } from '@/lib/dates/edtf'
import { copyOf, isGone } from '@/lib/derive/original'
import type { AsOf } from '@/lib/derive/visible'
import type { Ledger } from '@/lib/ledger/model'
import { type DateView, publicationDate } from '@/lib/view/date'
import { type LinkView, linkTo } from '@/lib/view/link'

/** The publication that an entry stands in, as the line under it prints it. */
export interface SourceView {
  readonly link: LinkView
  /** "AFP in The Moscow Times", "Reuters, carried by Asharq Al-Awsat" */
  readonly publisher: string
  /** Which state owns or pays for it, where one does: told alike for all states. */
  readonly funding?: string
  readonly date: DateView
  /** The address of a copy, where the original is dead. */
  readonly copy?: string
  /** On a past day: the words were public then, and this account of them appeared later. */
  readonly later?: true
}

/** Prepares the line that names a publication. */
export function sourceView(ledger: Ledger, slug: string, asOf: AsOf = null): SourceView {
  const source = ledger.documents.source.get(slug)
  if (!source) throw new Error(`The ledger has no source “${slug}”`)
  const { publisher, publisherName, agency, date } = source.fields
  const name = (actor: string) => linkTo(ledger, 'actor', actor).label
  const published = publisher ? name(publisher) : (publisherName ?? '')
  const funding = fundingOf(ledger, [agency, publisher])
  const copy = isGone(source) ? copyOf(source)?.url : undefined
  return {
    link: linkTo(ledger, 'source', slug),
    publisher: agency && agency !== publisher ? `${name(agency)}, in ${published}` : published,
    ...(funding && { funding }),
    date: publicationDate(source.fields),
    ...(copy && { copy }),
    ...(asOf !== null && (firstDay(parseEdtf(date)) ?? asOf) > asOf && { later: true }),
  }
}

/** Which states own or pay for the newsrooms of a publication, each said once. */
const fundingOf = (ledger: Ledger, newsrooms: readonly (string | undefined)[]): string =>
  [...new Set(newsrooms.flatMap((slug) => (slug && ledger.documents.actor.get(slug)?.fields.funding) || []))].join('; ')
