/** A mark on a lane, in per cent of the width. */
export interface Placed {
  readonly at: number
}

/** Marks that stand so close that a finger could not part them. */
export interface Cluster<Mark extends Placed> {
  readonly at: number
  readonly marks: readonly Mark[]
}

/** Room that a finger needs, in pixels. */
export const FINGER = 24

/** Joins marks of one lane that are closer than a finger on a drawing of a width, from left to right. */
export function mergeClose<Mark extends Placed>(marks: readonly Mark[], width: number): Cluster<Mark>[] {
  const room = (100 * FINGER) / width
  const clusters: { marks: Mark[] }[] = []
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    const last = clusters.at(-1)
    const previous = last?.marks.at(-1)
    if (last && previous && mark.at - previous.at < room) last.marks.push(mark)
    else clusters.push({ marks: [mark] })
  }
  return clusters.map(({ marks: joined }) => ({
    marks: joined,
    at: joined.reduce((sum, mark) => sum + mark.at, 0) / joined.length,
  }))
}
