import { lastModified } from '@/lib/derive/modified'
import type { Ledger, Question } from '@/lib/ledger/model'
import { type LedgerData, publishedLedger } from '@/lib/outputs/data/ledger-json'

/**
 * One question as data, in the form of the whole ledger: every statement on it, and the documents that those name. What
 * they reply to may be on another question, and is in the whole ledger alone.
 */
export function questionData(ledger: Ledger, question: Question): LedgerData {
  const all = publishedLedger(ledger)
  const isOn = ({ question: slug }: { readonly question?: string | undefined }) => slug === question.slug
  const statements = all.statements.filter(isOn)
  const events = all.events.filter(({ questions }) => questions.includes(question.slug))
  const entries = [...statements, ...events]
  const sourcesNamed = new Set([
    ...entries.map(({ source }) => source),
    ...statements.flatMap(({ original }) => original?.source ?? []),
    ...entries.flatMap(({ caveats }) => caveats.flatMap(({ source }) => source ?? [])),
  ])
  const sources = all.sources.filter(({ slug }) => sourcesNamed.has(slug))
  const actors = new Set([
    ...question.fields.actors,
    ...statements.flatMap(({ by, via, side, about }) => [by, via, side, ...about]),
    ...events.flatMap(({ who, accordingTo }) => [...who, accordingTo]),
    ...sources.flatMap(({ publisher, agency }) => [publisher, agency]),
  ])
  const places = new Set([...question.fields.places, ...entries.flatMap(({ where }) => where)])
  const articles = new Set(entries.map(({ article }) => article))
  return {
    ...all,
    modified: lastModified(ledger, question),
    topics: all.topics.filter(({ slug }) => question.fields.topics.includes(slug)),
    questions: all.questions.filter(({ slug }) => slug === question.slug),
    statements,
    events,
    positions: all.positions.filter(isOn),
    changes: all.changes.filter(isOn),
    articles: all.articles.filter(({ slug }) => articles.has(slug)),
    actors: all.actors.filter(({ slug }) => actors.has(slug)),
    places: all.places.filter(({ slug }) => places.has(slug)),
    sources,
    withdrawn: all.withdrawn.filter(({ kind, slug }) => kind === 'question' && slug === question.slug),
  }
}
