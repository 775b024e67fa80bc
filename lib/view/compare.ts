import type { Day } from '@/lib/dates/edtf'
import { type Dispute, disputeOn } from '@/lib/derive/dispute'
import { namedStops } from '@/lib/derive/key-dates'
import { positionKey } from '@/lib/derive/ledger-changes'
import type { Position } from '@/lib/derive/positions'
import { questionsOfTopic } from '@/lib/derive/questions'
import type { AsOf } from '@/lib/derive/visible'
import type { Ledger, Question, Topic } from '@/lib/ledger/model'
import { asOfPage, comparePage, pageOf } from '@/lib/site/addresses'
import { type AnswerView, answerView } from '@/lib/view/answer'
import { type DateView, dayView } from '@/lib/view/date'
import { stateLabel } from '@/lib/view/dispute'
import type { Crumb } from '@/lib/view/document'
import { type StatementView, statementView } from '@/lib/view/entry'
import { LIMITS } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'

/** A day that a reader would want to go back to, and why. */
export interface StopView {
  readonly date: DateView
  /** “Mali’s government: None were deployed”. */
  readonly label: string
  readonly asOf: string
  readonly compare: string
}

/** Somebody who gives an answer or a figure, on one of two days. */
export interface MarkView {
  readonly statement: StatementView
  /** On the later day: not there on the earlier. On the earlier: there no more on the later. */
  readonly differs: boolean
}

/** One answer on both days; of a measure, all figures. */
export interface LaneView {
  readonly answer?: AnswerView
  readonly before: readonly MarkView[]
  readonly after: readonly MarkView[]
}

export interface ComparedQuestion {
  readonly question: LinkView
  readonly measure?: string
  readonly stateBefore: string
  readonly stateAfter: string
  readonly lanes: readonly LaneView[]
}

export interface CompareView {
  readonly topic: LinkView
  readonly href: string
  readonly title: string
  readonly description: string
  readonly breadcrumb: readonly Crumb[]
  readonly date: DateView
  readonly asOf: string
  /** Up to which day the topic is covered. */
  readonly until: DateView
  readonly stops: readonly StopView[]
  /** Questions that somebody had answered by that day, each in the same lanes on both. */
  readonly questions: readonly ComparedQuestion[]
  /** Questions that were first answered later. */
  readonly since: readonly { readonly question: LinkView; readonly stateLabel: string }[]
}

/** The named stops of a topic: see {@link namedStops}. */
export function stopsView(ledger: Ledger, { slug, fields }: Topic): StopView[] {
  const said = ledger.index.statementsBy.topic.get(slug) ?? []
  return namedStops(ledger, said, fields.questions.slice(0, LIMITS.leadQuestions)).map((statement) => {
    const { by, answer } = statementView(ledger, statement)
    return {
      date: dayView(statement.publicFrom),
      label: `${by.label}: ${answer}`,
      asOf: asOfPage(slug, statement.publicFrom),
      compare: comparePage(slug, statement.publicFrom),
    }
  })
}

/**
 * A topic on a past day beside today: who had given which answer, and who gives it now, in the same lanes.
 *
 * @param day a day of {@link stopsView}; any day on which the ledger grew will do
 */
export function compareView(ledger: Ledger, topic: Topic, day: Day): CompareView {
  const { slug, fields } = topic
  const date = dayView(day)
  const href = comparePage(slug, day)
  const questions = questionsOfTopic(ledger, topic).map((question) => ({
    question,
    before: disputeOn(ledger, question, day),
    after: disputeOn(ledger, question, null),
  }))
  return {
    topic: linkTo(ledger, 'topic', slug),
    href,
    title: `${fields.title}: ${date.words} beside today`,
    description: `What was public on ${fields.title} on ${date.words}, and what is today: who gave which answer then, and who gives it now.`,
    breadcrumb: [
      { label: 'Home', href: '/' },
      { label: fields.title, href: pageOf('topic', slug) },
      { label: `${date.words} beside today`, href },
    ],
    date,
    asOf: asOfPage(slug, day),
    until: dayView(fields.coverage.until),
    stops: stopsView(ledger, topic),
    questions: questions.flatMap(({ question, before, after }) =>
      before.positions.length > 0 ? [compared(ledger, question, { before, after, day })] : [],
    ),
    since: questions.flatMap(({ question, before, after }) =>
      before.positions.length === 0 && after.positions.length > 0
        ? [{ question: linkTo(ledger, 'question', question.slug), stateLabel: stateLabel(after) }]
        : [],
    ),
  }
}

function compared(
  ledger: Ledger,
  { slug, fields }: Question,
  { before, after, day }: { readonly before: Dispute; readonly after: Dispute; readonly day: Day },
): ComparedQuestion {
  const keys = (positions: readonly Position[]) => new Set(positions.map(positionKey))
  const [keysBefore, keysAfter] = [keys(before.positions), keys(after.positions)]
  const lane = (of: (position: Position) => boolean): Omit<LaneView, 'answer'> => {
    const marks = (positions: readonly Position[], others: ReadonlySet<string>, asOf: AsOf) =>
      positions.filter(of).map((position) => ({
        statement: statementView(ledger, position.since, asOf),
        differs: !others.has(positionKey(position)),
      }))
    return { before: marks(before.positions, keysAfter, day), after: marks(after.positions, keysBefore, null) }
  }
  const lanes = (fields.answers ?? []).map((answer) => ({
    answer: answerView(answer),
    ...lane(({ latest }) => latest.answer === answer.id),
  }))
  return {
    question: linkTo(ledger, 'question', slug),
    ...(fields.measure && { measure: fields.measure.of }),
    stateBefore: stateLabel(before),
    stateAfter: stateLabel(after),
    lanes: (fields.measure ? [lane(() => true)] : lanes).filter((each) => each.before.length + each.after.length > 0),
  }
}
