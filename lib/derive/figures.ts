import { type EdtfDate, firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { canMeet, intervalOf } from '@/lib/derive/interval'
import type { Question, Statement } from '@/lib/ledger/model'
import { unitOf } from '@/lib/schema/units'

/** What makes two figures impossible to compare. */
export type Unlikeness = 'thing' | 'place' | 'time'

/**
 * How two figures on one question relate: they agree (both can be true of one number), they differ (they cannot), they
 * are of unlike things, or one of them is no number.
 */
export type FigureRelation = 'agree' | 'differ' | 'wordless' | readonly Unlikeness[]

/** Figures can only be for the same time if each date is known to within this many days. */
const LONGEST_TIME = 31

/** Compares two figures given on a question. Only figures of one thing, place and time are compared as numbers. */
export function compareFigures(question: Question, a: Statement, b: Statement): FigureRelation {
  const unlike = [
    ...(a.value?.counts === b.value?.counts ? [] : (['thing'] as const)),
    ...(placesOf(a) === placesOf(b) ? [] : (['place'] as const)),
    // A one-off count (the dead of one strike) does not depend on the day it is reported.
    ...(!question.fields.situation || areOfOneTime(timeOfFigure(a), timeOfFigure(b)) ? [] : (['time'] as const)),
  ]
  if (unlike.length > 0) return unlike
  const { measure } = question.fields
  const whole = measure && unitOf(measure.unit).all
  const [x, y] = [a, b].map(({ value }) => value && intervalOf(value, whole))
  if (!x || !y) return 'wordless'
  return canMeet(x, y) ? 'agree' : 'differ'
}

/** The time a figure is for: its own if it has one, else that of the statement. */
export const timeOfFigure = ({ value, saidDate }: Statement): EdtfDate =>
  value?.at === undefined ? saidDate : parseEdtf(value.at)

/** Figures of one speaker with the same key (what is counted, and where) are one position, updated. */
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
