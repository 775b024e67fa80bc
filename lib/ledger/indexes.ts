import type { Ledger, LedgerIndex, Referrers } from '@/lib/ledger/model'
import { compareText, groupBy } from '@/lib/ledger/order'
import type { DocumentReferences } from '@/lib/ledger/references'
import type { Kind } from '@/lib/schema/fields'

type Collections = Omit<Ledger, 'index'>

/** Builds every list that pages ask for, once, so that no page searches a whole collection. */
export function buildIndexes(ledger: Collections, references: readonly DocumentReferences[]): LedgerIndex {
  const statements = [...ledger.statements.values()]
  const events = [...ledger.events.values()]
  const articles = [...ledger.documents.article.values()]
  const topicsOf = (article: string) => ledger.documents.article.get(article)?.fields.topics ?? []
  return {
    statementsBy: {
      actor: groupBy(statements, (s) => [s.by]),
      aboutActor: groupBy(statements, (s) => s.about),
      question: groupBy(statements, (s) => (s.question ? [s.question] : [])),
      article: groupBy(statements, (s) => [s.article]),
      // The page of a publication also has statements whose original words stand in it.
      source: groupBy(statements, (s) => [s.source, ...(s.original?.source ? [s.original.source] : [])]),
      place: groupBy(statements, (s) => s.where),
      topic: groupBy(statements, (s) => topicsOf(s.article)),
      replyTo: groupBy(statements, (s) => s.repliesTo),
    },
    eventsBy: {
      actor: groupBy(events, (e) => (e.accordingTo ? [...e.who, e.accordingTo] : e.who)),
      question: groupBy(events, (e) => e.questions),
      article: groupBy(events, (e) => [e.article]),
      source: groupBy(events, (e) => [e.source]),
      place: groupBy(events, (e) => e.where),
      topic: groupBy(events, (e) => topicsOf(e.article)),
    },
    articlesBy: {
      topic: groupBy(articles, (a) => a.fields.topics),
      source: groupBy(articles, (a) => (a.fields.source ? [a.fields.source] : [])),
    },
    questionsByTopic: groupBy(ledger.documents.question.values(), (q) => q.fields.topics),
    questionsByControl: groupBy(ledger.documents.question.values(), (q) => q.fields.controlOf),
    sourcesByPublisher: groupBy(ledger.documents.source.values(), (s) =>
      [s.fields.publisher, s.fields.agency].filter((slug) => slug !== undefined),
    ),
    partsOfActor: groupBy(ledger.documents.actor.values(), (a) => [
      ...a.fields.partOf,
      ...a.fields.belonged.map(({ to }) => to),
    ]),
    placesWithin: groupBy(ledger.documents.place.values(), (p) => (p.fields.within ? [p.fields.within] : [])),
    referrers: buildReferrers(references),
  }
}

function buildReferrers(references: readonly DocumentReferences[]): Map<string, Referrers> {
  const referrers = new Map<string, Record<Kind, string[]>>()
  const sorted = references.toSorted((a, b) => compareText(a.document.slug, b.document.slug))
  for (const { document, refersTo } of sorted)
    for (const [kind, slugs] of refersTo)
      for (const slug of slugs) {
        const key = `${kind}:${slug}`
        const entry = referrers.get(key) ?? { topic: [], question: [], article: [], actor: [], place: [], source: [] }
        entry[document.kind].push(document.slug)
        referrers.set(key, entry)
      }
  return referrers
}
