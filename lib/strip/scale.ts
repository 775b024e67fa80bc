import type { Day } from '@/lib/dates/edtf'

/** A stretch of time in which nothing was said, drawn shorter than it was. */
export interface Fold {
  /** Where it is drawn, in per cent of the width. */
  readonly from: number
  readonly to: number
  readonly years: number
}

/** From days to per cent of the width. Long silences are folded, and the folds are told. */
export interface TimeScale {
  readonly at: (day: Day) => number
  readonly folds: readonly Fold[]
}

/** A silence longer than this part of all time is folded to this part of the width. */
const LONG = 0.3
const FOLDED = 0.07
const SHORTEST_FOLD = 400

const number = (day: Day) => Date.parse(day) / 86_400_000

/**
 * Makes the scale of a strip.
 *
 * @param stretches the days of every mark, from its first to its last, in any order
 * @param ends the first and the last day of the axis
 */
export function timeScale(stretches: readonly (readonly [Day, Day])[], [first, last]: readonly [Day, Day]): TimeScale {
  const [start, end] = [number(first), Math.max(number(last), number(first) + 1)]
  const silences = silencesIn(
    stretches.map(([from, to]): [number, number] => [number(from), number(to)]),
    start,
    end,
  )
  const folded = silences.filter(([from, to]) => to - from > SHORTEST_FOLD && to - from > LONG * (end - start))
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
    folds: folded.map(([from, to]) => ({ from: at(from), to: at(to), years: Math.round((to - from) / 365.25) })),
  }
}

/** The times between marks, and before the end of the axis. */
function silencesIn(stretches: readonly [number, number][], start: number, end: number): [number, number][] {
  const sorted = stretches.toSorted((a, b) => a[0] - b[0])
  const silences: [number, number][] = []
  let known = start
  for (const [from, to] of sorted) {
    if (from > known) silences.push([known, from])
    known = Math.max(known, to)
  }
  if (end > known) silences.push([known, end])
  // Room is left around what was said, so that a mark never touches a fold.
  const margin = (end - start) * 0.02
  return silences.map(([from, to]) => [from + margin, to - margin])
}
