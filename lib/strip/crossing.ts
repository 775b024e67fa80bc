/** A line from a mark on one lane to a mark on another: places in per cent of the width. */
export interface Move {
  readonly from: readonly [at: number, lane: number]
  readonly to: readonly [at: number, lane: number]
}

/**
 * The part of a line that crosses a lane, from the mark height of the lane above it to its own: lanes differ in height,
 * so each draws its part. `undefined` for a lane that the line does not reach from above.
 */
export function crossingOf({ from, to }: Move, lane: number): readonly [above: number, here: number] | undefined {
  const [[top, upper], [bottom, lower]] = from[1] < to[1] ? [from, to] : [to, from]
  if (lane <= upper || lane > lower) return undefined
  const at = (row: number) => Math.round((top + ((bottom - top) * (row - upper)) / (lower - upper)) * 10) / 10
  return [at(lane - 1), at(lane)]
}
