import type { Day } from '@/lib/dates/edtf'
import { namedStops, turningPoints } from '@/lib/derive/key-dates'
import type { Position } from '@/lib/derive/positions'
import { questionsOfTopic } from '@/lib/derive/questions'
import { spansOf } from '@/lib/derive/spans'
import type { Ledger, Question, Topic } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
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

/** Somebody who gives an answer or a figure, and the days on which a reader would have found it so. */
export interface MarkView {
  readonly statement: StatementView
  readonly from: Day
  /** The first day on which they gave it no more. */
  readonly to?: Day
  /** Given on both days, on the earlier only, or on the later only; on neither where it is missing. */
  readonly on?: 'both' | 'before' | 'since'
}

/** One answer; of a measure, all figures. */
export interface LaneView {
  readonly answer?: AnswerView
  readonly marks: readonly MarkView[]
}

export interface ComparedQuestion {
  readonly question: LinkView
  readonly measure?: string
  readonly stateBefore: string
  readonly stateAfter: string
  /** How it stood, from each day on which that changed. */
  readonly states: readonly { readonly from: Day; readonly label: string }[]
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
  /** Questions that somebody has answered, each in the same lanes on all days. */
  readonly questions: readonly ComparedQuestion[]
}

/** The same of one question, each day with all whose answers made it: for a row of links below its drawing. */
export interface QuestionStopView {
  readonly date: DateView
  readonly asOf: string
  readonly given: readonly { readonly by: LinkView; readonly choice: AnswerView }[]
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

/** Days on which answers to one of a topic's questions were first given in public, or changed. */
export function questionStopsView(ledger: Ledger, { slug }: Topic, question: string): QuestionStopView[] {
  const said = ledger.index.statementsBy.topic.get(slug) ?? []
  const byDay = groupBy(turningPoints(ledger, said, [question]), ({ publicFrom }) => [publicFrom])
  return [...byDay].map(([day, statements]) => ({
    date: dayView(day),
    asOf: asOfPage(slug, day),
    given: statements.flatMap((statement) => {
      const { by, choice } = statementView(ledger, statement)
      return choice ? [{ by, choice }] : []
    }),
  }))
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
    questions: questionsOfTopic(ledger, topic).flatMap((question) => compared(ledger, question, day)),
  }
}

/** How a question of which nobody has spoken stands. */
const UNANSWERED = stateLabel({ state: 'unanswered', unlike: new Set() })

function compared(ledger: Ledger, question: Question, day: Day): ComparedQuestion[] {
  const { slug, fields } = question
  const { positions, disputes } = spansOf(ledger, question)
  if (positions.length === 0) return []
  const states = disputes
    .map(({ from, dispute }) => ({ from, label: stateLabel(dispute) }))
    .filter(({ label }, n, all) => label !== (all[n - 1]?.label ?? UNANSWERED))
  const lane = (of: (position: Position) => boolean): Omit<LaneView, 'answer'> => ({
    marks: positions
      .filter(({ position }) => of(position))
      .map(({ position, from, to }) => {
        const [before, now] = [from <= day && !(to && to <= day), !to]
        const on = before && now ? 'both' : before ? 'before' : now ? 'since' : undefined
        return { statement: statementView(ledger, position.since), from, ...(to && { to }), ...(on && { on }) }
      }),
  })
  const lanes = (fields.answers ?? []).map((answer) => ({
    answer: answerView(answer),
    ...lane(({ latest }) => latest.answer === answer.id),
  }))
  return [
    {
      question: linkTo(ledger, 'question', slug),
      ...(fields.measure && { measure: fields.measure.of }),
      stateBefore: states.findLast(({ from }) => from <= day)?.label ?? UNANSWERED,
      stateAfter: states.at(-1)?.label ?? UNANSWERED,
      states,
      lanes: (fields.measure ? [lane(() => true)] : lanes).filter(({ marks }) => marks.length > 0),
    },
  ]
}
