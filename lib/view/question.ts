import { additionsOn, changesOn } from '@/lib/derive/changes'
import { articlesBehind, lastModified } from '@/lib/derive/modified'
import { type Thread, threadOf } from '@/lib/derive/thread'
import type { Ledger, Question } from '@/lib/ledger/model'
import { listOf, pageOf } from '@/lib/site/addresses'
import { type ChartView, chartView } from '@/lib/view/chart'
import { type DateView, dayView } from '@/lib/view/date'
import {
  type ChangeView,
  changeView,
  currentDispute,
  type DisputeView,
  type QuestionLine,
  questionLine,
  speakersInChange,
  speakersInDispute,
} from '@/lib/view/dispute'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type DotPlotView, dotPlotView } from '@/lib/view/dot-plot'
import { type EventView, eventView, type StatementView, speakersInEntry, statementView } from '@/lib/view/entry'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type WithPreviews, withPreviews } from '@/lib/view/preview'
import { linksInProse, type ProseView, proseView } from '@/lib/view/prose'
import { type StripView, stripView } from '@/lib/view/strip'
import { TERM_OF_STATE } from '@/lib/view/terms'

/** A statement in an exchange, with the replies to it. */
export interface ThreadView {
  readonly statement: StatementView
  readonly replies: readonly ThreadView[]
}

export interface QuestionView extends DocumentView, WithPreviews {
  readonly dispute: DisputeView
  readonly changes: readonly ChangeView[]
  /** Answers that a speaker added to an earlier one, which can be true beside it. */
  readonly additions: readonly ChangeView[]
  /** Every statement on it, replies under what they answer, oldest first. */
  readonly exchange: readonly ThreadView[]
  /** Events that bear on it, oldest first. */
  readonly events: readonly EventView[]
  /** The answers drawn in time. */
  readonly strip?: StripView
  /** Of a measure: its figures by claimant. */
  readonly plot?: DotPlotView
  /** Figures over time, where there are enough to draw. */
  readonly chart?: ChartView
  /** Address of the figures as data. */
  readonly csv?: string
  readonly body: ProseView
  readonly topics: readonly LinkView[]
  readonly places: readonly LinkView[]
  readonly actors: readonly LinkView[]
  /** Questions near it, with their states in words. */
  readonly related: readonly QuestionLine[]
  /** Our accounts of the reports behind it, oldest first. */
  readonly articles: readonly { readonly link: LinkView; readonly date: DateView }[]
}

/** Everything on a question's page. */
export function questionView(ledger: Ledger, question: Question): QuestionView {
  const { slug, fields, body } = question
  const { statementsBy, eventsBy } = ledger.index
  const statements = statementsBy.question.get(slug) ?? []
  const events = eventsBy.question.get(slug) ?? []
  const articles = articlesBehind(ledger, 'question', slug)
  const strip = stripView(ledger, question)
  const plot = dotPlotView(ledger, question)
  const chart = chartView(ledger, question, null)
  const view = {
    ...documentView(question, {
      title: fields.title,
      above: [{ label: 'Questions', href: listOf('question') }],
      modified: lastModified(ledger, question),
    }),
    dispute: currentDispute(ledger, question),
    changes: changesOn(ledger, question, null).map((change) => changeView(ledger, change)),
    additions: additionsOn(ledger, question, null).map((addition) => changeView(ledger, addition)),
    exchange: threadOf(statements).map((thread) => threadView(ledger, thread)),
    events: events.map((event) => eventView(ledger, event)),
    ...(strip && { strip }),
    ...(plot && { plot }),
    ...(chart && { chart }),
    ...(fields.measure && { csv: `${pageOf('question', slug)}/figures.csv` }),
    body: proseView(ledger, body),
    topics: linksTo(ledger, 'topic', fields.topics),
    places: linksTo(ledger, 'place', fields.places),
    actors: linksTo(ledger, 'actor', fields.actors),
    related: relatedTo(ledger, question).map((other) => questionLine(ledger, other)),
    articles: articles.map((article) => ({
      link: linkTo(ledger, 'article', article.slug),
      date: dayView(article.fields.date),
    })),
  }
  return withPreviews(ledger, view, {
    links: [
      ...speakersInDispute(view.dispute),
      ...view.changes.flatMap(speakersInChange),
      ...view.additions.flatMap(speakersInChange),
      ...view.exchange.flatMap(speakersInThread),
      ...view.events.flatMap(speakersInEntry),
      ...linksInProse(view.body),
    ],
    terms: [
      TERM_OF_STATE[view.dispute.state],
      ...(view.changes.length + view.additions.length > 0 ? (['changed'] as const) : []),
    ],
  })
}

const speakersInThread = ({ statement, replies }: ThreadView): LinkView[] => [
  ...speakersInEntry(statement),
  ...replies.flatMap(speakersInThread),
]

const threadView = (ledger: Ledger, { statement, replies }: Thread): ThreadView => ({
  statement: statementView(ledger, statement),
  replies: replies.map((reply) => threadView(ledger, reply)),
})

/** The editor's related questions, and those that name this one: such links go both ways. */
function relatedTo(ledger: Ledger, { slug, fields }: Question): Question[] {
  const named = [...ledger.documents.question.values()]
    .filter((other) => other.fields.related.includes(slug))
    .map((other) => other.slug)
  return [...new Set([...fields.related, ...named])].flatMap((other) => ledger.documents.question.get(other) ?? [])
}
