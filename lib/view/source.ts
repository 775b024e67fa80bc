import { lastModified } from '@/lib/derive/modified'
import { copyOf, isGone } from '@/lib/derive/original'
import type { Ledger, Source } from '@/lib/ledger/model'
import { SOURCE_KINDS } from '@/lib/schema/source'
import { listOf } from '@/lib/site/addresses'
import { mentions } from '@/lib/view/actor'
import { type DateView, dateView, dayView, publicationDate } from '@/lib/view/date'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type CaveatView, type EventView, eventView, type StatementView, statementView } from '@/lib/view/entry'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type ProseView, proseView } from '@/lib/view/prose'
import { sourceView } from '@/lib/view/source-line'
import { ownTitle } from '@/lib/view/source-title'

/** What `npm run links` found at the address of a publication. */
export interface FoundView {
  /** “Not there on 3 December 2026, nor on 9 December 2026.” */
  readonly words: string
  /** Where it led. */
  readonly movedTo?: string
  /** A copy in the place of what is dead, and the day when it was made. */
  readonly copy?: { readonly url: string; readonly date?: DateView }
}

export interface SourcePageView extends DocumentView {
  readonly kindLabel: string
  /** Whether the title is the publication’s own. */
  readonly isOwnTitle: boolean
  readonly publisher?: LinkView
  readonly publisherName?: string
  readonly agency?: LinkView
  readonly agencyBasis?: string
  readonly byline?: string
  /** Which state owns or pays for its newsrooms, where one does. */
  readonly funding?: string
  readonly date: DateView
  readonly dateBasis?: string
  readonly language: string
  readonly url?: string
  readonly urlNote?: string
  readonly archived?: string
  /** What was found at its address, as sentences. Missing where nobody asked for it. */
  readonly found?: FoundView
  readonly pictures: readonly {
    readonly shows: string
    readonly credit: string
    readonly date?: DateView
    readonly note?: string
  }[]
  readonly caveats: readonly CaveatView[]
  readonly body: ProseView
  readonly articles: readonly LinkView[]
  readonly statements: readonly StatementView[]
  readonly events: readonly EventView[]
  readonly citedIn: readonly LinkView[]
}

/** Everything on a source's page. */
export function sourcePageView(ledger: Ledger, source: Source): SourcePageView {
  const { slug, fields, body } = source
  const { articlesBy, statementsBy, eventsBy, referrers } = ledger.index
  const { publisher, publisherName, agency, agencyBasis, byline, dateBasis, url, urlNote, archived } = fields
  const { funding } = sourceView(ledger, slug)
  const own = ownTitle(fields.title)
  const found = foundView(source)
  const articles = articlesBy.source.get(slug) ?? []
  return {
    ...documentView(source, {
      title: own.title,
      above: [{ label: 'Sources', href: listOf('source') }],
      modified: lastModified(ledger, source),
    }),
    kindLabel: SOURCE_KINDS[fields.kind],
    isOwnTitle: own.isOwnTitle,
    ...(publisher && { publisher: linkTo(ledger, 'actor', publisher) }),
    ...(publisherName && { publisherName }),
    ...(agency && { agency: linkTo(ledger, 'actor', agency) }),
    ...(agencyBasis && { agencyBasis }),
    ...(byline && { byline }),
    ...(funding && { funding }),
    date: publicationDate(fields),
    ...(dateBasis && { dateBasis }),
    language: fields.language,
    ...(url && { url }),
    ...(urlNote && { urlNote }),
    ...(archived && { archived }),
    ...(found && { found }),
    pictures: fields.pictures.map(({ shows, credit, date, note }) => ({
      shows,
      credit,
      ...(date && { date: dateView(date) }),
      ...(note && { note }),
    })),
    caveats: fields.caveats.map(({ text, source: on }) => ({
      text,
      ...(on && { source: linkTo(ledger, 'source', on) }),
    })),
    body: proseView(ledger, body),
    articles: linksTo(
      ledger,
      'article',
      articles.map((article) => article.slug),
    ),
    statements: (statementsBy.source.get(slug) ?? []).map((statement) => statementView(ledger, statement)),
    events: (eventsBy.source.get(slug) ?? []).map((event) => eventView(ledger, event)),
    citedIn: mentions(ledger, referrers.get(`source:${slug}`)),
  }
}

/** What is known of its address. Of an answer that tells nothing, nothing is said. */
function foundView(source: Source): FoundView | undefined {
  const { link, fields } = source
  if (!link || fields.url === undefined) return undefined
  const { missing, movedTo, opened } = link
  const inWords = (day: string) => dayView(day).words
  if (missing && isGone(source)) {
    const copy = copyOf(source)
    return {
      words: `No longer there: not found on ${inWords(missing.first)}, nor on ${inWords(missing.last)}.`,
      ...(copy && { copy: { url: copy.url, ...(copy.of && { date: dayView(copy.of) }) } }),
    }
  }
  if (opened === undefined) return undefined
  return {
    words: `Last opened on ${inWords(opened)}${movedTo ? ', when it led to' : '.'}`,
    ...(movedTo && { movedTo }),
  }
}

/** What people look a publication up by: who published it, when, and what it is. */
export function sourceTitle({ title, isOwnTitle, publisher, publisherName, date }: SourcePageView): string {
  const what = isOwnTitle ? title : title.charAt(0).toLowerCase() + title.slice(1)
  const by = publisher?.label ?? publisherName
  return by ? `${by}${date.edtf === '' ? '' : `, ${date.words}`}: ${what}` : what
}

/** Whether a publication’s page has no more than one entry: then it says nothing that the entry’s own page does not. */
export const isThin = ({ index: { statementsBy, eventsBy } }: Ledger, slug: string): boolean =>
  (statementsBy.source.get(slug)?.length ?? 0) + (eventsBy.source.get(slug)?.length ?? 0) < 2
