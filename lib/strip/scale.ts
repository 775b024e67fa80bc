import { dayNumber as number } from '@/lib/dates/day-number'
import type { Day } from '@/lib/dates/edtf'

/** A stretch of time in which nothing was said, drawn shorter than it was. */
export interface Fold {
  /** Where it is drawn, in per cent of the width. */
  readonly from: number
  readonly to: number
  /** “9 months” */
  readonly words: string
}

/** Whether the length of a fold has room below it. Of two that stand close, that of the second is for the legend. */
export const isNamedBelow = ({ from }: Pick<Fold, 'from'>, n: number, folds: readonly Pick<Fold, 'from'>[]): boolean =>
  from - (folds[n - 1]?.from ?? -100) >= 20

/** From days to per cent of the width. Long silences are folded, and the folds are told. */
export interface TimeScale {
  readonly at: (day: Day) => number
  readonly folds: readonly Fold[]
}

/** A silence longer than this part of all time that is not folded, and than so many days, is folded… */
const LONG = 0.35
const SHORTEST = 42
/** …to this part of the width. More than two folds would leave no picture of time. */
const FOLDED = 0.07
const MOST = 2

/**
 * Makes the scale of a strip.
 *
 * @param stretches the days of every mark, from its first to its last, in any order
 * @param ends the first and the last day of the axis
 */
export function timeScale(stretches: readonly (readonly [Day, Day])[], [first, last]: readonly [Day, Day]): TimeScale {
  const [start, end] = [number(first), Math.max(number(last), number(first) + 1)]
  const folded = longestOf(
    silencesIn(
      stretches.map(([from, to]): [number, number] => [number(from), number(to)]),
      start,
      end,
    ),
    end - start,
  )
  const open = end - start - folded.reduce((sum, [from, to]) => sum + to - from, 0)
  const room = 100 * (1 - FOLDED * folded.length)
  const at = (day: number): number => {
    const passed = folded.filter(([from]) => from < day)
    const skipped = passed.reduce((sum, [from, to]) => sum + Math.min(day, to) - from, 0)
    const widths = passed.reduce(
      (sum, [from, to]) => sum + (100 * FOLDED * (Math.min(day, to) - from)) / (to - from),
      0,
    )
    return ((day - start - skipped) / Math.max(open, 1)) * room + widths
  }
  return {
    at: (day) => Math.min(100, Math.max(0, at(number(day)))),
    folds: folded.map(([from, to]) => ({ from: at(from), to: at(to), words: lengthOf(to - from) })),
  }
}

type Stretch = readonly [number, number]

const length = ([from, to]: Stretch) => to - from

/** The silences that are folded, in their order: the longest first, as long as it outweighs what is left open. */
function longestOf(silences: readonly Stretch[], all: number): Stretch[] {
  const folded: Stretch[] = []
  let open = all
  for (const silence of silences.toSorted((a, b) => length(b) - length(a)).slice(0, MOST)) {
    if (length(silence) < SHORTEST || length(silence) < LONG * open) break
    folded.push(silence)
    open -= length(silence)
  }
  return folded.toSorted((a, b) => a[0] - b[0])
}

/** The times between marks, and before the end of the axis. */
function silencesIn(stretches: readonly Stretch[], start: number, end: number): Stretch[] {
  const silences: Stretch[] = []
  let known = start
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    if (from > known) silences.push([known, from])
    known = Math.max(known, to)
  }
  if (end > known) silences.push([known, end])
  // Days are left around what was said, so that a mark never touches a fold.
  const said = Math.max(...stretches.map(([, to]) => to)) - Math.min(...stretches.map(([from]) => from))
  const most = Math.max(2, Math.min(0.1 * said, 0.02 * (end - start)))
  const margin = (silence: Stretch) => Math.min(most, length(silence) / 4)
  // At the end of the axis nothing was said: less is enough.
  const after = (silence: Stretch) =>
    margin(silence) / (silence[1] === end && !stretches.some(([, to]) => to >= end) ? 4 : 1)
  return silences.map((silence) => [silence[0] + margin(silence), silence[1] - after(silence)])
}

function lengthOf(days: number): string {
  const months = Math.round(days / 30.44)
  const [count, unit] = months < 18 ? [months, 'month'] : [Math.round(months / 12), 'year']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
