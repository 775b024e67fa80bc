import { type Day, type EdtfDate, firstDay, lastDay } from '@/lib/dates/edtf'
import { isAnswer, positionsOn } from '@/lib/derive/positions'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Actor, Ledger, Question, Statement } from '@/lib/ledger/model'
import { entryOf } from '@/lib/site/addresses'
import { mergeClose } from '@/lib/strip/merge'
import { timeScale } from '@/lib/strip/scale'
import { type Tick, ticksOf } from '@/lib/strip/ticks'
import { type AnswerView, answerView } from '@/lib/view/answer'
import { dateView, dayView } from '@/lib/view/date'

/** Widths that a strip is laid out for, in pixels: a phone’s column, and a page’s. Between them it stretches. */
const WIDTHS = { narrow: 312, wide: 720 } as const
export type StripWidth = keyof typeof WIDTHS

/** One statement on a strip. Places are in per cent of the width. */
export interface StripMark {
  readonly href: string
  /** “Stephen Townsend, 20 January 2022” */
  readonly label: string
  readonly from: number
  readonly to: number
  /** A day is a point, a window of days a bar; “by” a day is a bar that is open to the past. */
  readonly shape: 'day' | 'window' | 'by'
  readonly unnamed: boolean
}

/** One mark, or several that stand too close for a finger. */
export interface StripCluster {
  readonly at: number
  readonly marks: readonly StripMark[]
  /** The speaker’s name, where there is room for it beside the mark. */
  readonly name?: string
}

export interface StripLane {
  readonly answer: AnswerView
  readonly clusters: Readonly<Record<StripWidth, readonly StripCluster[]>>
}

/** A question drawn in time: a lane for each answer, a mark for each statement, by the day on which it was said. */
export interface StripView {
  readonly lanes: readonly StripLane[]
  /** Speakers who gave one answer and later one that excludes it, by the places of the two in `lanes`. */
  readonly moves: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[]
  /** Non-denials and remarks that give no answer. */
  readonly remarks: readonly StripMark[]
  readonly ticks: readonly Tick[]
  readonly folds: readonly { readonly from: number; readonly to: number; readonly years: number }[]
  /** How far the topic is covered: nothing is known of what was said later. */
  readonly until: { readonly at: number; readonly words: string }
}

/** Left and right of the first and the last day, in per cent. */
const MARGIN = 3

/** Draws the statements on a question in time. `undefined` for a measure, and where nobody has answered. */
export function stripView(ledger: Ledger, question: Question, asOf: AsOf = null): StripView | undefined {
  const statements = visible(ledger.index.statementsBy.question.get(question.slug), asOf)
  const given = (question.fields.answers ?? []).filter(({ id }) => statements.some(({ answer }) => answer === id))
  if (given.length === 0) return undefined
  const end = asOf ?? coveredUntil(ledger, question)
  const spans = statements.map(({ saidDate }) => spanOf(saidDate))
  const first = spans.map(([from]) => from).toSorted()[0] ?? end
  const last = [end, ...spans.map(([, to]) => to)].toSorted().at(-1) ?? end
  const axis = axisAround(first, last)
  const scale = timeScale(spans, axis)
  const at = (day: Day) => round(MARGIN + ((100 - 2 * MARGIN) * scale.at(day)) / 100)
  const markOf = (statement: Statement) => toMark(ledger, statement, at)
  const lanes = given.map((answer) => {
    const marks = statements
      .filter((statement) => statement.answer === answer.id)
      .map((statement) => ({ ...markOf(statement), speaker: ledger.documents.actor.get(statement.by) }))
    return {
      answer: answerView(answer),
      clusters: { narrow: clustersOf(marks, 'narrow'), wide: clustersOf(marks, 'wide') },
    }
  })
  const laneOf = (statement: Statement) => given.findIndex(({ id }) => id === statement.answer)
  const middle = (statement: Statement) => {
    const { from, to } = markOf(statement)
    return round((from + to) / 2)
  }
  return {
    lanes,
    moves: question.fields.situation
      ? []
      : positionsOn(ledger, question, asOf).flatMap(({ latest, until }) =>
          until
            ? [{ from: [middle(latest), laneOf(latest)] as const, to: [middle(until), laneOf(until)] as const }]
            : [],
        ),
    remarks: statements.filter((statement) => !isAnswer(statement)).map(markOf),
    ticks: ticksOf({ ...scale, at: (day) => at(day) }, axis),
    folds: scale.folds.map(({ from, to, years }) => ({
      from: round(MARGIN + ((100 - 2 * MARGIN) * from) / 100),
      to: round(MARGIN + ((100 - 2 * MARGIN) * to) / 100),
      years,
    })),
    until: { at: at(end), words: dayView(end).words },
  }
}

const round = (number: number) => Math.round(number * 10) / 10

/** The latest day that a topic of the question is covered to. */
const coveredUntil = (ledger: Ledger, { fields }: Question): Day =>
  fields.topics
    .flatMap((topic) => ledger.documents.topic.get(topic)?.fields.coverage.until ?? [])
    .toSorted()
    .at(-1) ?? '9999-12-31'

function spanOf(date: EdtfDate): [Day, Day] {
  const [first, last] = [firstDay(date), lastDay(date)]
  const known = first ?? last ?? '9999-12-31'
  return [known, last ?? known]
}

/** The axis begins a little before the first day, so that a bar that is open to the past has room. */
function axisAround(first: Day, last: Day): [Day, Day] {
  const days = Math.max(2, Math.round(((Date.parse(last) - Date.parse(first)) / 86_400_000) * 0.05))
  return [new Date(Date.parse(first) - days * 86_400_000).toISOString().slice(0, 10), last]
}

function toMark(ledger: Ledger, { by, saidDate, article, id }: Statement, at: (day: Day) => number): StripMark {
  const speaker = ledger.documents.actor.get(by)?.fields
  const [from, to] = spanOf(saidDate).map(at)
  const isOpen = firstDay(saidDate) === null
  return {
    href: entryOf(article, id),
    label: `${speaker?.name}, ${dateView(saidDate).words}`,
    from: isOpen ? round((from ?? 0) - MARGIN) : (from ?? 0),
    to: to ?? 0,
    shape: isOpen ? 'by' : (to ?? 0) - (from ?? 0) > 1 ? 'window' : 'day',
    unnamed: speaker?.kind === 'unnamed',
  }
}

/** Pixels of a letter of a name, and of what stands before and after it. */
const [LETTER, AROUND] = [6.3, 14]

function clustersOf(
  marks: readonly (StripMark & { readonly speaker: Actor | undefined })[],
  width: StripWidth,
): StripCluster[] {
  const clusters = mergeClose(marks, WIDTHS[width])
  return clusters.map(({ at, marks: joined }, n) => {
    const names = new Set(joined.map(({ speaker }) => shortName(speaker)))
    const name = names.size === 1 ? [...names][0] : undefined
    const room = ((clusters[n + 1]?.at ?? 100) - at) * (WIDTHS[width] / 100) - AROUND - (clusters[n + 1] ? AROUND : 0)
    return {
      at: round(at),
      marks: joined.map(({ speaker: _, ...mark }) => mark),
      ...(name && name.length * LETTER <= room && { name }),
    }
  })
}

/** “Putin” for “Putin, Vladimir”; others by their name. */
function shortName(actor: Actor | undefined): string | undefined {
  const sorted = actor?.fields.kind === 'person' ? actor.fields.sortName?.split(',')[0] : undefined
  return sorted ?? actor?.fields.name
}
