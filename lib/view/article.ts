import { lastModified } from '@/lib/derive/modified'
import type { Article, Ledger } from '@/lib/ledger/model'
import { listOf } from '@/lib/site/addresses'
import { type DateView, dayView } from '@/lib/view/date'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type EventView, eventView, type StatementView, speakersInEntry, statementView } from '@/lib/view/entry'
import { type LinkView, linksTo } from '@/lib/view/link'
import { type WithPreviews, withPreviews } from '@/lib/view/preview'
import { linksInProse, type ProseView, proseView } from '@/lib/view/prose'
import { type SourceView, sourceView } from '@/lib/view/source-line'

export interface ArticleView extends DocumentView, WithPreviews {
  readonly date: DateView
  /** The report that it gives an account of comes first. */
  readonly sources: readonly SourceView[]
  readonly body: ProseView
  readonly statements: readonly StatementView[]
  readonly events: readonly EventView[]
  readonly topics: readonly LinkView[]
  readonly questions: readonly LinkView[]
  readonly actors: readonly LinkView[]
  readonly places: readonly LinkView[]
}

/** Everything on an article's page. */
export function articleView(ledger: Ledger, article: Article): ArticleView {
  const { slug, fields, body } = article
  const statements = ledger.index.statementsBy.article.get(slug) ?? []
  const events = ledger.index.eventsBy.article.get(slug) ?? []
  const questions = new Set([
    ...statements.flatMap(({ question }) => question ?? []),
    ...events.flatMap((event) => event.questions),
  ])
  const actors = new Set([
    ...statements.flatMap(({ by, via, about }) => [by, ...(via ? [via] : []), ...about]),
    ...events.flatMap(({ who, accordingTo }) => (accordingTo ? [...who, accordingTo] : who)),
  ])
  const places = new Set([...statements, ...events].flatMap(({ where }) => where))
  const inOrder = (keys: Iterable<string>, wanted: ReadonlySet<string>) => [...keys].filter((key) => wanted.has(key))
  const view = {
    ...documentView(article, {
      title: fields.title,
      above: [{ label: 'Articles', href: listOf('article') }],
      modified: lastModified(ledger, article),
    }),
    date: dayView(fields.date),
    sources: [...new Set([fields.source, ...[...statements, ...events].map(({ source }) => source)])].flatMap(
      (source) => (source === undefined ? [] : [sourceView(ledger, source)]),
    ),
    body: proseView(ledger, body),
    statements: statements.map((statement) => statementView(ledger, statement)),
    events: events.map((event) => eventView(ledger, event)),
    topics: linksTo(ledger, 'topic', fields.topics),
    questions: linksTo(ledger, 'question', inOrder(ledger.documents.question.keys(), questions)),
    actors: linksTo(ledger, 'actor', inOrder(ledger.documents.actor.keys(), actors)),
    places: linksTo(ledger, 'place', inOrder(ledger.documents.place.keys(), places)),
  }
  return withPreviews(ledger, view, {
    links: [...linksInProse(view.body), ...[...view.statements, ...view.events].flatMap(speakersInEntry)],
    terms: [],
  })
}
