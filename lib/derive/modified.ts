import type { Day } from '@/lib/dates/edtf'
import { partsOf } from '@/lib/derive/actors'
import { allDocuments } from '@/lib/ledger/documents'
import type { Article, Event, Ledger, Statement } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import type { Kind } from '@/lib/schema/fields'

interface Dated {
  readonly fields: {
    readonly published: Day
    readonly corrections: readonly { readonly on: Day }[]
    readonly withdrawn?: { readonly on: Day } | undefined
  }
}

/**
 * The day when what a page says last changed, from the content's own dates: when it and the articles that feed it
 * were published, corrected or withdrawn. `checked` does not count: a second look changes nothing.
 */
export function lastModified(document: Dated, articles: readonly Article[] = []): Day {
  const days = [document, ...articles].flatMap(({ fields }: Dated) => [
    fields.published,
    ...fields.corrections.map(({ on }) => on),
    ...(fields.withdrawn ? [fields.withdrawn.on] : []),
  ])
  return days.reduce(later)
}

/** The articles whose statements and events stand on a document's page: it changes with them. */
export function articlesBehind(ledger: Ledger, kind: Kind, slug: string): Article[] {
  const own = ledger.index.articlesBy
  switch (kind) {
    case 'article':
      return []
    case 'topic':
      return [...(own.topic.get(slug) ?? [])]
    case 'source':
      return [...new Set([...(own.source.get(slug) ?? []), ...articlesOf(ledger, entriesOn(ledger, kind, slug))])]
    case 'actor':
    case 'question':
    case 'place':
      return articlesOf(ledger, entriesOn(ledger, kind, slug))
  }
}

type Entry = Statement | Event

const articlesOf = (ledger: Ledger, entries: readonly Entry[]): Article[] =>
  [...new Set(entries.map(({ article }) => article))].flatMap((slug) => ledger.documents.article.get(slug) ?? [])

function entriesOn(ledger: Ledger, kind: 'actor' | 'question' | 'place' | 'source', slug: string): Entry[] {
  const { statementsBy, eventsBy } = ledger.index
  const own = [...(statementsBy[kind].get(slug) ?? []), ...(eventsBy[kind].get(slug) ?? [])]
  if (kind !== 'actor') return own
  const spokenFor = partsOf(ledger, slug).flatMap((part) => statementsBy.actor.get(part.slug) ?? [])
  return [...own, ...spokenFor, ...(statementsBy.aboutActor.get(slug) ?? [])]
}

/** The latest change of any document; the date of the whole site. */
export function siteModified(ledger: Ledger): Day {
  return allDocuments(ledger)
    .map((document) => lastModified(document))
    .reduce(later, '1970-01-01')
}

const later = (a: Day, b: Day): Day => (compareText(a, b) < 0 ? b : a)
