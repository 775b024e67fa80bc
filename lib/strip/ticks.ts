import type { Day } from '@/lib/dates/edtf'
import { MONTHS } from '@/lib/dates/words'
import type { TimeScale } from '@/lib/strip/scale'

/** A line of the time axis with its name. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** What a letter of a name, and the space after it, take of the narrowest phone’s width, in per cent. */
const [LETTER, SPACE] = [2.3, 2]
/** Between a name and the middle of a fold, where its length is written: “10 months”. */
const FROM_FOLD = 18

/** A day with the name it has on the axis. */
type Named = readonly [Day, string]

const pad = (number: number) => String(number).padStart(2, '0')

/** Days, weeks, months or years of the axis: the finest whose names have room beside each other. */
export function ticksOf({ at, folds }: TimeScale, [first, last]: readonly [Day, Day]): Tick[] {
  const isClear = ({ at: x, label }: Tick) =>
    x >= half(label) &&
    x <= 100 - half(label) &&
    folds.every(({ from, to }) => Math.abs(x - (from + to) / 2) >= FROM_FOLD)
  const isWithin = ([day]: Named) => day > first && day < last
  const tickAt = ([day, label]: Named): Tick => ({ at: at(day), label })
  /** The names, if they have room beside each other. Most do not, and of four years of days the second says so. */
  const fitting = (days: Iterable<Named>): Tick[] | undefined => {
    const ticks: Tick[] = []
    for (const named of days) {
      const tick = isWithin(named) ? tickAt(named) : undefined
      if (!tick || !isClear(tick)) continue
      if (!hasRoom(ticks.at(-1), tick)) return undefined
      ticks.push(tick)
    }
    return ticks.length > 0 ? ticks : undefined
  }
  for (const step of [1, 2, 5, 10]) {
    const days = fitting(daysBetween(first, last, step))
    if (days) return days
  }
  const years = yearsBetween(first, last)
  return (
    fitting(monthsBetween(first, last, 1)) ??
    fitting(monthsBetween(first, last, 3)) ??
    fitting(years) ??
    thinned(years.filter(isWithin).map(tickAt).filter(isClear))
  )
}

const half = (label: string) => (label.length * LETTER) / 2

/** Where a name ends; one near the frame ends at its place. */
const endOf = ({ at, label }: Tick) => (isLast(at) ? at : at + half(label))

const hasRoom = (before: Tick | undefined, tick: Tick) =>
  before === undefined || endOf(tick) - 2 * half(tick.label) >= endOf(before) + SPACE

const areApart = (ticks: readonly Tick[]) => ticks.every((tick, n) => hasRoom(ticks[n - 1], tick))

/** All names of an axis of numbers, or every second, or every fourth, from nought on: as many as have room. */
export function spaced(ticks: readonly Tick[]): Tick[] {
  const steps = [1, 2, 4].map((step) => ticks.filter((_, n) => n % step === 0))
  return steps.find(areApart) ?? ticks.slice(0, 1)
}

/** Near the frame a name ends at its place instead of standing below its middle. */
export const isLast = (at: number): boolean => at > 90

function thinned(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = []
  for (const tick of ticks) if (hasRoom(kept.at(-1), tick)) kept.push(tick)
  return kept
}

/** Every day, or some of every month: “5 Apr”, “10 Apr”. None near a month’s end, where the next month begins. */
function* daysBetween(first: Day, last: Day, step: number): Iterable<Named> {
  for (const day = new Date(first); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const number = day.getUTCDate()
    const isNamed = step === 1 || number === 1 || (number % step === 0 && number <= 31 - step)
    const name = day.toISOString().slice(0, 10)
    if (name > last) return
    if (isNamed) yield [name, `${number} ${monthOf(day.getUTCMonth() + 1)}`]
  }
}

const monthOf = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3)

function monthsBetween(first: Day, last: Day, step: number): Named[] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1)
  if (from === undefined || to === undefined) return []
  const isOneYear = to - from < 12
  return Array.from({ length: to - from + 1 }, (_, n) => from + n).flatMap((n): Named[] => {
    const [year, month] = [Math.floor(n / 12), (n % 12) + 1]
    const name = isOneYear ? monthOf(month) : `${monthOf(month)} ’${String(year).slice(2)}`
    return (month - 1) % step === 0 ? [[`${year}-${pad(month)}-01`, month === 1 ? String(year) : name]] : []
  })
}

function yearsBetween(first: Day, last: Day): Named[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, n) => [`${from + n}-01-01`, String(from + n)])
}
