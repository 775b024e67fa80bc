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

const pad = (number: number) => String(number).padStart(2, '0')

/** Days, weeks, months or years of the axis: the finest whose names have room beside each other. */
export function ticksOf({ at, folds }: TimeScale, [first, last]: readonly [Day, Day]): Tick[] {
  const isClear = ({ at: x, label }: Tick) =>
    x >= half(label) &&
    x <= 100 - half(label) &&
    folds.every(({ from, to }) => Math.abs(x - (from + to) / 2) >= FROM_FOLD)
  const place = (days: readonly (readonly [Day, string])[]) =>
    days
      .filter(([day]) => day > first && day < last)
      .map(([day, label]) => ({ at: at(day), label }))
      .filter(isClear)
  const candidates = [1, 2, 5, 10].map((step) => daysBetween(first, last, step))
  const coarser = [monthsBetween(first, last, 1), monthsBetween(first, last, 3), yearsBetween(first, last)]
  const fitting = [...candidates, ...coarser].map(place).find((ticks) => ticks.length > 0 && areApart(ticks))
  return fitting ?? thinned(place(yearsBetween(first, last)))
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
function daysBetween(first: Day, last: Day, step: number): [Day, string][] {
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000
  return Array.from({ length: Math.ceil(length) + 1 }, (_, n) =>
    new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10),
  ).flatMap((day): [Day, string][] => {
    const number = Number(day.slice(8))
    const isNamed = step === 1 || number === 1 || (number % step === 0 && number <= 31 - step)
    return isNamed ? [[day, `${number} ${monthOf(Number(day.slice(5, 7)))}`]] : []
  })
}

const monthOf = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3)

function monthsBetween(first: Day, last: Day, step: number): [Day, string][] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1)
  if (from === undefined || to === undefined) return []
  const isOneYear = to - from < 12
  return Array.from({ length: to - from + 1 }, (_, n) => from + n).flatMap((n): [Day, string][] => {
    const [year, month] = [Math.floor(n / 12), (n % 12) + 1]
    const name = isOneYear ? monthOf(month) : `${monthOf(month)} ’${String(year).slice(2)}`
    return (month - 1) % step === 0 ? [[`${year}-${pad(month)}-01`, month === 1 ? String(year) : name]] : []
  })
}

function yearsBetween(first: Day, last: Day): [Day, string][] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, n) => [`${from + n}-01-01`, String(from + n)])
}
