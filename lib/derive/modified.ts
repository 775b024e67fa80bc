import type { Day } from '@/lib/dates/edtf'
import { partsOf } from '@/lib/derive/actors'
import { allDocuments, type Document } from '@/lib/ledger/documents'
import type { Article, Event, Ledger, Statement } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import type { Kind } from '@/lib/schema/fields'

/**
 * The day when what a page says last changed, by the third clock: when it, the entries on it or the pages it lists were
 * added or changed, corrected or withdrawn. `checked` does not count: looking again changes nothing.
 */
export function lastModified(ledger: Ledger, document: Document): Day {
  const { kind, slug } = document
  const listed = kind === 'topic' || kind === 'source' ? (ledger.index.articlesBy[kind].get(slug) ?? []) : []
  return [
    ...[document, ...listed].flatMap(ownDays),
    ...entriesOn(ledger, kind, slug).flatMap(({ logged, corrections }) => [
      logged.changed,
      ...corrections.map(({ on }) => on),
    ]),
  ].reduce(later)
}

/** The articles whose statements and events stand on a document's page. */
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

function entriesOn(ledger: Ledger, kind: Kind, slug: string): Entry[] {
  const { statementsBy, eventsBy } = ledger.index
  const own = [...(statementsBy[kind].get(slug) ?? []), ...(eventsBy[kind].get(slug) ?? [])]
  if (kind !== 'actor') return own
  const spokenFor = partsOf(ledger, slug).flatMap((part) => statementsBy.actor.get(part.slug) ?? [])
  return [...own, ...spokenFor, ...(statementsBy.aboutActor.get(slug) ?? [])]
}

/** The latest change of anything; the date of the whole site. */
export const siteModified = (ledger: Ledger): Day =>
  [
    ...allDocuments(ledger).flatMap(ownDays),
    ...[...ledger.statements.values(), ...ledger.events.values()].map(({ logged }) => logged.changed),
  ].reduce(later, '1970-01-01')

const ownDays = ({ logged, fields }: Document): Day[] => [
  logged.changed,
  ...fields.corrections.map(({ on }) => on),
  ...(fields.withdrawn ? [fields.withdrawn.on] : []),
]

const later = (a: Day, b: Day): Day => (compareText(a, b) < 0 ? b : a)
