import { type EdtfDate, firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { canMeet, intervalOf } from '@/lib/derive/interval'
import type { Question, Statement } from '@/lib/ledger/model'
import { unitOf } from '@/lib/schema/units'

/** In what two figures are not alike, so that they cannot be set against each other. */
export type Unlikeness = 'thing' | 'place' | 'time'

/**
 * How two figures on one question relate: they agree (both can be true of one number), they differ (they cannot), they
 * are of unlike things, or one of them is no number.
 */
export type FigureRelation = 'agree' | 'differ' | 'wordless' | readonly Unlikeness[]

/** Two figures are of one time only where each is known to within so many days. */
const LONGEST_TIME = 31

/** Compares two figures given on a question. Only figures of one thing, place and time are compared as numbers. */
export function compareFigures(question: Question, a: Statement, b: Statement): FigureRelation {
  const unlike = [
    ...(a.value?.counts === b.value?.counts ? [] : (['thing'] as const)),
    ...(placesOf(a) === placesOf(b) ? [] : (['place'] as const)),
    // What was counted once (the dead of one strike) does not change with the day on which somebody tells it.
    ...(!question.fields.situation || areOfOneTime(timeOfFigure(a), timeOfFigure(b)) ? [] : (['time'] as const)),
  ]
  if (unlike.length > 0) return unlike
  const { measure } = question.fields
  const whole = measure && unitOf(measure.unit).all
  const [x, y] = [a, b].map(({ value }) => value && intervalOf(value, whole))
  if (!x || !y) return 'wordless'
  return canMeet(x, y) ? 'agree' : 'differ'
}

/** The time that a figure is of: its own, or that of the words. */
export const timeOfFigure = ({ value, saidDate }: Statement): EdtfDate =>
  value?.at === undefined ? saidDate : parseEdtf(value.at)

/** What makes two figures of one speaker the same position, told again: thing and places. */
export const figureKey = (statement: Statement): string => `${statement.value?.counts ?? ''} ${placesOf(statement)}`

const placesOf = ({ where }: Statement) => where.toSorted().join()

function areOfOneTime(a: EdtfDate, b: EdtfDate): boolean {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (!x || !y || x.to - x.from > LONGEST_TIME || y.to - y.from > LONGEST_TIME) return false
  return x.from <= y.to && y.from <= x.to
}

function daysOf(date: EdtfDate): { from: number; to: number } | undefined {
  const [first, last] = [firstDay(date), lastDay(date)]
  if (first === null || last === null) return undefined
  const day = (text: string) => Date.parse(text) / 86_400_000
  return { from: day(first), to: day(last) }
}
