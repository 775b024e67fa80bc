/**
 * Which of some places a slider is moved to. What holds the thumb gets the nearest. A key, or somebody who hears the page,
 * moves by steps of their own, and gets at least the next place in that direction: several can be one.
 *
 * @param places from left to right
 * @param from the place on which it stands
 * @param to where it was moved to
 */
export function movedTo(places: readonly number[], from: number, to: number, isHeld: boolean): number {
  const away = (n: number) => Math.abs((places[n] ?? 0) - to)
  const nearest = places.reduce((best, _, n) => (away(n) < away(best) ? n : best), 0)
  const by = to - (places[from] ?? 0)
  if (isHeld || (Math.abs(by) > STEP && (nearest - from) * by > 0)) return nearest
  return Math.max(0, Math.min(places.length - 1, from + Math.sign(by)))
}

/** What an arrow key moves, and some for arithmetic. */
const STEP = 0.15
