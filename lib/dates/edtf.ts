/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. Strings of this form sort as dates do. */
export type Day = string

export type Precision = 'day' | 'month' | 'quarter' | 'year'

/** One date as far as it is known: a day, a month, a quarter or a year. */
export interface DatePoint {
  readonly precision: Precision
  /** First and last day that the point can mean. */
  readonly first: Day
  readonly last: Day
  /** `~`: about. */
  readonly approximate: boolean
  /** `?`: the source of the date is doubtful. */
  readonly uncertain: boolean
}

/**
 * A parsed EDTF expression (ISO 8601-2:2019), in the profile that the content uses.
 *
 * - `point`: `2021-09-15`, `2021-09`, `2019-36` (fourth quarter), `2021`; each may end in `~`, `?` or `%`.
 * - `span`: `2024-08-06/2025-04-26`; it lasted from one to the other. `..` marks an open end.
 * - `one-of`: `[2021-09-13..2021-09-15]`; it was a single moment, somewhere between the two. `[..2021-09-15]` is
 *   "on or before".
 */
export type EdtfDate =
  | { readonly shape: 'point'; readonly edtf: string; readonly point: DatePoint }
  | {
      readonly shape: 'span' | 'one-of'
      readonly edtf: string
      readonly from: DatePoint | null
      readonly to: DatePoint | null
    }

/** Says in one sentence what is wrong with a date. */
export class EdtfError extends Error {
  override name = 'EdtfError'
}

export const EDTF_EXAMPLES =
  '2021-09-15 (a day), 2021-09 (a month), 2019-36 (October to December 2019), 2021 (a year), 2024-08~ (about), ' +
  '2025-03-25? (doubtful), [2021-09-13..2021-09-15] (some day between), [..2021-09-15] (on or before), ' +
  '2024-08-06/2025-04-26 (from, to)'

const QUARTERS: Record<string, number> = { '33': 1, '34': 2, '35': 3, '36': 4 }
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/

/**
 * Parses an EDTF expression of our profile.
 *
 * @throws {EdtfError} for what is not EDTF, what is no real date (30 February), an interval that ends before it
 *   begins, or an EDTF form outside the profile.
 */
export function parseEdtf(input: string): EdtfDate {
  const known = parsed.get(input)
  if (known) return known
  const date = parse(input)
  parsed.set(input, date)
  return date
}

/** Dates already parsed: a ledger asks for the same few thousand again and again. */
const parsed = new Map<string, EdtfDate>()

function parse(input: string): EdtfDate {
  const set = /^\[(.*)\]$/.exec(input)
  if (set) return parseRange(input, 'one-of', (set[1] ?? '').split('..'))
  if (input.includes('/')) return parseRange(input, 'span', input.split('/').map(openEnd))
  return { shape: 'point', edtf: input, point: parsePoint(input, input) }
}

const openEnd = (end: string) => (end === '..' ? '' : end)

function parseRange(input: string, shape: 'span' | 'one-of', ends: readonly string[]): EdtfDate {
  const [lower, upper] = ends
  if (ends.length !== 2 || lower === undefined || upper === undefined)
    throw new EdtfError(`“${input}” is not a date range with two ends`)
  if (lower === '' && upper === '') throw new EdtfError(`“${input}” has no date in it`)
  const from = lower === '' ? null : parsePoint(lower, input)
  const to = upper === '' ? null : parsePoint(upper, input)
  if (from && to && from.first > to.last) throw new EdtfError(`“${input}” ends before it begins`)
  return { shape, edtf: input, from, to }
}

function parsePoint(text: string, whole: string): DatePoint {
  const where = text === whole ? '' : ` (in “${whole}”)`
  const parts = POINT.exec(text)
  if (!parts) throw new EdtfError(`“${text}”${where} is not a date in a form that is understood here`)
  const [, year = '', month, day, mark] = parts
  const quarter = month === undefined || day !== undefined ? undefined : QUARTERS[month]
  // EDTF also has seasons (2021-21 … 2021-24), whose months depend on the hemisphere: not for our readers.
  if (month !== undefined && quarter === undefined && (Number(month) < 1 || Number(month) > 12))
    throw new EdtfError(`“${text}”${where} names no month: months are 01 to 12, quarters 33 to 36`)
  if (day !== undefined && Number(day) >= 1 && Number(day) <= daysOf(year, Number(month)))
    return point('day', `${year}-${month}-${day}`, `${year}-${month}-${day}`, mark)
  if (day !== undefined) throw new EdtfError(`“${text}”${where} is not a day of the calendar`)
  if (quarter !== undefined) return months('quarter', year, quarter * 3 - 2, quarter * 3, mark)
  return month === undefined
    ? months('year', year, 1, 12, mark)
    : months('month', year, Number(month), Number(month), mark)
}

/** From the first day of a month to the last day of the same or a later one. */
function months(precision: Precision, year: string, from: number, to: number, mark: string | undefined): DatePoint {
  const start = `${year}-${twoDigits(from)}`
  return point(precision, `${start}-01`, `${year}-${twoDigits(to)}-${daysOf(year, to)}`, mark)
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** How many days a month has. The calendar repeats after 400 years; years below 100 mean others to `Date.UTC()`. */
const daysOf = (year: string, month: number) => new Date(Date.UTC(Number(year) + 400, month, 0)).getUTCDate()

const point = (precision: Precision, first: Day, last: Day, mark: string | undefined): DatePoint => ({
  precision,
  first,
  last,
  approximate: mark === '~' || mark === '%',
  uncertain: mark === '?' || mark === '%',
})

/** First day that the date can mean; `null` where it is open towards the past. */
export const firstDay = (date: EdtfDate): Day | null =>
  date.shape === 'point' ? date.point.first : (date.from?.first ?? null)

/** Last day that the date can mean; `null` where it is open towards the future. */
export const lastDay = (date: EdtfDate): Day | null =>
  date.shape === 'point' ? date.point.last : (date.to?.last ?? null)

/**
 * Orders dates as a reader expects: by the first day that each can mean, then by the last. A date with no known
 * beginning ("on or before 15 September") stands where its known end stands, and before an exact date that is
 * equal to it. Returns 0 only for dates with the same bounds: the caller adds its own tie-break.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return (
    compareDays(sortDay(a), sortDay(b)) ||
    Number(firstDay(a) !== null) - Number(firstDay(b) !== null) ||
    compareDays(lastDay(a) ?? '9999', lastDay(b) ?? '9999')
  )
}

const sortDay = (date: EdtfDate): Day => firstDay(date) ?? lastDay(date) ?? ''
const compareDays = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0)

/** Whether two dates can mean the same day. */
export function overlap(a: EdtfDate, b: EdtfDate): boolean {
  const [endOfA, endOfB] = [lastDay(a) ?? '9999', lastDay(b) ?? '9999']
  return (firstDay(a) ?? '') <= endOfB && (firstDay(b) ?? '') <= endOfA
}
