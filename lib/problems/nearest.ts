import { closest, distance } from 'fastest-levenshtein'

/**
 * The candidate that a person most likely meant, or `undefined` where none is near: at most a third of the letters
 * may differ, and three at least, but never all of them.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const best = closest(written, [...candidates])
  const differing = distance(written, best)
  const near =
    differing <= Math.max(3, Math.floor(written.length / 3)) && differing < Math.max(written.length, best.length)
  return near ? best : undefined
}
