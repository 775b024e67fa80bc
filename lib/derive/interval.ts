import type { Qualifier, Value, WordedQualifier } from '@/lib/schema/article'

/** The numbers that a figure can mean, both ends included; an end that `open` names is itself left out. */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly open?: 'low' | 'high' | undefined
}

/** “About 200” can mean 180 to 220: a tenth either way. */
const ABOUT = 0.1

/** What quantities in words can mean, in plain use. */
const WORDED: Record<Exclude<WordedQualifier, 'all' | 'almost-all'>, Interval> = {
  few: { low: 2, high: 10, open: 'high' },
  dozens: { low: 24, high: 200, open: 'high' },
  hundreds: { low: 200, high: 1000, open: 'high' },
  'several-hundred': { low: 200, high: 1000, open: 'high' },
  thousands: { low: 2000, high: 10_000, open: 'high' },
}

/**
 * The numbers that a figure can mean, in the unit of its question.
 *
 * @param whole what “all” amounts to in that unit: 100 for percentages. Without it “all” and “almost all” have no number
 * @returns `undefined` for words that no number can be made of (“many”, “a small strip”)
 */
export function intervalOf({ amount, to, qualifier }: Value, whole?: number): Interval | undefined {
  if (qualifier === 'all') return whole === undefined ? undefined : { low: whole, high: whole }
  if (qualifier === 'almost-all')
    return whole === undefined ? undefined : { low: whole * (1 - ABOUT), high: whole, open: 'high' }
  if (qualifier && isWorded(qualifier)) return WORDED[qualifier]
  if (amount === undefined) return undefined
  const high = to ?? amount
  switch (qualifier) {
    case undefined:
      return { low: amount, high }
    case 'about':
      return { low: amount * (1 - ABOUT), high: high * (1 + ABOUT) }
    case 'nearly':
      return { low: amount * (1 - ABOUT), high, open: 'high' }
    case 'over':
      return { low: high, high: Number.POSITIVE_INFINITY, open: 'low' }
    case 'at-least':
      return { low: amount, high: Number.POSITIVE_INFINITY }
    case 'under':
      return { low: 0, high: amount, open: 'high' }
    case 'up-to':
      return { low: 0, high }
  }
}

const isWorded = (qualifier: Qualifier | WordedQualifier): qualifier is keyof typeof WORDED =>
  Object.hasOwn(WORDED, qualifier)

/** Whether two figures can be the same number. */
export function canMeet(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  if (low !== high) return low < high
  const leavesOut = ({ low: from, high: to, open }: Interval) =>
    (open === 'low' && from === low) || (open === 'high' && to === high)
  return !leavesOut(a) && !leavesOut(b)
}
