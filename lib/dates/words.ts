import { type DatePoint, type Day, type EdtfDate, parseEdtf } from '@/lib/dates/edtf'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const QUARTERS = ['early', 'the second quarter of', 'the third quarter of', 'late'] as const

interface Parts {
  readonly day?: number
  readonly month?: string
  readonly year: string
}

/**
 * Writes a date for readers, exactly as far as it is known: "15 September 2021", "September 2021", "late 2019",
 * "1 or 2 May 2022", "between 13 and 15 September 2021", "by 15 September 2021", "6 August 2024 to 26 April 2025".
 * British English; never a day that the date does not have.
 */
export function dateInWords(date: EdtfDate): string {
  if (date.shape === 'point') return pointInWords(date.point)
  const { from, to } = date
  if (from && to && pointInWords(from) === pointInWords(to)) return pointInWords(from)
  if (date.shape === 'one-of') {
    if (!from) return `by ${pointInWords(known(to))}`
    if (!to) return `${pointInWords(from)} or later`
    return isNext(from, to) ? joinPoints(from, to, 'or') : `between ${joinPoints(from, to, 'and')}`
  }
  if (!from) return `until ${pointInWords(known(to))}`
  if (!to) return `since ${pointInWords(from)}`
  return joinPoints(from, to, 'to')
}

/** Writes a calendar day for readers: "15 September 2021". */
export const dayInWords = (day: Day): string => dateInWords(parseEdtf(day))

function known(point: DatePoint | null): DatePoint {
  if (!point) throw new Error('a range has at least one end: parseEdtf() refuses the rest')
  return point
}

function pointInWords(point: DatePoint): string {
  return mark(point, partsInWords(parts(point)))
}

function mark(point: DatePoint, words: string): string {
  const about = point.approximate ? `about ${words}` : words
  return point.uncertain ? `${about} (date uncertain)` : about
}

function parts(point: DatePoint): Parts {
  const [year = '', month = '', day = ''] = point.first.split('-')
  switch (point.precision) {
    case 'day':
      return { day: Number(day), month: MONTHS[Number(month) - 1] ?? '', year }
    case 'month':
      return { month: MONTHS[Number(month) - 1] ?? '', year }
    case 'quarter':
      return { month: QUARTERS[Math.floor((Number(month) - 1) / 3)] ?? '', year }
    case 'year':
      return { year }
  }
}

const partsInWords = ({ day, month, year }: Parts) => [day, month, year].filter((part) => part !== undefined).join(' ')

/** Leaves out of the first date what the second repeats: "13 and 15 September 2021". */
function joinPoints(from: DatePoint, to: DatePoint, word: 'and' | 'or' | 'to'): string {
  const marked = [from, to].some((point) => point.approximate || point.uncertain)
  const samePrecision = from.precision === to.precision && from.precision !== 'quarter'
  const a = parts(from)
  const b = parts(to)
  if (marked || !samePrecision || a.year !== b.year || from.precision === 'year')
    return `${pointInWords(from)} ${word} ${pointInWords(to)}`
  const short = a.month === b.month && a.day !== undefined ? String(a.day) : [a.day, a.month].filter(Boolean).join(' ')
  return `${short} ${word} ${partsInWords(b)}`
}

/** Whether one day, month or year follows right upon another: of two there is no “between”. */
function isNext(from: DatePoint, to: DatePoint): boolean {
  const dayAfter = new Date(Date.parse(from.last) + 86_400_000).toISOString().slice(0, 10)
  return from.precision === to.precision && dayAfter === to.first
}
