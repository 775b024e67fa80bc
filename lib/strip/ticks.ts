import type { Day } from '@/lib/dates/edtf'
import { MONTHS } from '@/lib/dates/words'
import type { TimeScale } from '@/lib/strip/scale'

/** A line of the time axis with its name. */
export interface Tick {
  readonly at: number
  readonly label: string
}

/** Distance of two names, in per cent of the width: what “’24” needs on a phone. */
const APART = 11

const pad = (number: number) => String(number).padStart(2, '0')

/** Years, months or days of the axis, as many as have room for their names. The first that fits all. */
export function ticksOf({ at, folds }: TimeScale, [first, last]: readonly [Day, Day]): Tick[] {
  const isFolded = (x: number) => folds.some(({ from, to }) => x > from && x < to)
  const place = (days: readonly (readonly [Day, string])[]) =>
    days
      .filter(([day]) => day > first && day < last)
      .map(([day, label]) => ({ at: at(day), label }))
      .filter((tick) => tick.at > 2 && tick.at < 97 && !isFolded(tick.at))
  const candidates = [daysBetween(first, last), monthsBetween(first, last), yearsBetween(first, last)]
  const fitting = candidates.map(place).find((ticks) => ticks.length > 0 && areApart(ticks))
  return fitting ?? thinned(place(yearsBetween(first, last)))
}

const areApart = (ticks: readonly Tick[]) =>
  ticks.every(({ at }, n) => n === 0 || at - (ticks[n - 1]?.at ?? 0) >= APART)

function thinned(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = []
  for (const tick of ticks) if (tick.at - (kept.at(-1)?.at ?? -APART) >= APART) kept.push(tick)
  return kept
}

function daysBetween(first: Day, last: Day): [Day, string][] {
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000
  if (length > 12) return []
  return Array.from({ length: Math.ceil(length) }, (_, n) => {
    const day = new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10)
    return [day, `${Number(day.slice(8))} ${monthOf(Number(day.slice(5, 7)))}`]
  })
}

const monthOf = (month: number) => (MONTHS[month - 1] ?? '').slice(0, 3)

function monthsBetween(first: Day, last: Day): [Day, string][] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1)
  if (from === undefined || to === undefined || to - from > 14) return []
  return Array.from({ length: to - from + 1 }, (_, n) => {
    const [year, month] = [Math.floor((from + n) / 12), ((from + n) % 12) + 1]
    return [`${year}-${pad(month)}-01`, month === 1 ? String(year) : monthOf(month)]
  })
}

function yearsBetween(first: Day, last: Day): [Day, string][] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, n) => [`${from + n}-01-01`, String(from + n)])
}
