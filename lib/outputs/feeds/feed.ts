import type { Day } from '@/lib/dates/edtf'
import type { Document } from '@/lib/ledger/documents'
import { compareText } from '@/lib/ledger/order'
import { pageOf } from '@/lib/site/addresses'
import { SITE, siteUrl } from '@/lib/site/settings'
import { LIMITS } from '@/lib/view/limits'

export interface FeedEntry {
  /** For ever the same, so that readers' programs do not announce an entry twice: see `tagOf()`. */
  readonly id: string
  /** Path of where it stands. */
  readonly href: string
  /** Plain text. */
  readonly title: string
  /** What stands there, as HTML. */
  readonly html: string
  /** The day on which the ledger got it, and on which it was last news: by the third clock. */
  readonly added: Day
  readonly news: Day
}

export interface FeedDescription {
  readonly id: string
  /** Path of the page that it follows. */
  readonly page: string
  /** Path of the feed without its ending: `/feed`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** When it last had news. */
  readonly updated: Day
  /** The latest news first. */
  readonly entries: readonly FeedEntry[]
}

/** A name for ever (RFC 4151), which no rename and no move of an entry touches. */
export const tagOf = (...parts: readonly string[]): string => `tag:${siteUrl().hostname},2026:${parts.join('/')}`

/** The name of a document for ever. */
export const tagOfDocument = ({ kind, logged }: Document, ...parts: readonly string[]): string =>
  tagOf(kind, logged.id, ...parts)

/** Makes the feed of a document’s page. */
export const documentFeed = (
  document: Document,
  { title, description }: Pick<FeedDescription, 'title' | 'description'>,
  entries: readonly FeedEntry[],
): FeedDescription => ({
  id: tagOfDocument(document, 'feed'),
  page: pageOf(document.kind, document.slug),
  path: `${pageOf(document.kind, document.slug)}/feed`,
  title: `${title} – ${SITE.name}`,
  description,
  ...latest(entries, document.logged.added),
})

/** So many entries a feed has, and more only of its newest day: whoever asks for it now and then has the rest. */
const USUAL = 40

/** The latest news of all, first; of one day in the order given. */
export function latest(entries: readonly FeedEntry[], since: Day): Pick<FeedDescription, 'updated' | 'entries'> {
  const sorted = entries.toSorted((a, b) => compareText(b.news, a.news))
  const newest = sorted[0]?.news ?? since
  return {
    updated: newest,
    entries: sorted.filter(({ news }, n) => n < USUAL || (n < LIMITS.feed && news === newest)),
  }
}
