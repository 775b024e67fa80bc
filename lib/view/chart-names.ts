/** A point of a chart with its speaker. Coordinates are the drawing's. */
interface Point {
  readonly speaker: string
  /** Left and right end: alike, but for a date that is known only as a window. */
  readonly from: number
  readonly to: number
  readonly y: number
}

/** A speaker's name beside the last of their points. */
export interface ChartName {
  readonly speaker: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const [LETTER, BESIDE, HEIGHT, POINT] = [6.4, 9, 13, 7]
/** Where a name is tried, in turn: level with its point, then higher and lower. */
const SHIFTS = [0, -13, 13, -26, 26, -39, 39]

interface Box {
  readonly x1: number
  readonly x2: number
  readonly y: number
}

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && Math.abs(a.y - b.y) < HEIGHT

/**
 * Finds room for each speaker's name beside one of their points, the latest first, over no point and no other name.
 *
 * @returns `undefined` where one of them has none: then a legend must say whose points are whose
 */
export function chartNames(points: readonly Point[], frame: Frame): ChartName[] | undefined {
  const taken: Box[] = points.map(({ from, to, y }) => ({ x1: from - POINT, x2: to + POINT, y }))
  const names: ChartName[] = []
  for (const speaker of new Set(points.map((point) => point.speaker))) {
    const width = speaker.length * LETTER
    const found = points
      .filter((point) => point.speaker === speaker)
      .toReversed()
      .flatMap(({ from, to, y }) =>
        SHIFTS.flatMap((shift) => [
          { name: { speaker, x: to + BESIDE, y: y + shift, anchor: 'start' as const }, x1: to + BESIDE },
          { name: { speaker, x: from - BESIDE, y: y + shift, anchor: 'end' as const }, x1: from - BESIDE - width },
        ]),
      )
      .map(({ name, x1 }) => ({ name, box: { x1, x2: x1 + width, y: name.y } }))
      .find(
        ({ box }) =>
          box.x1 >= frame.left &&
          box.x2 <= frame.right &&
          box.y - HEIGHT / 2 >= frame.top &&
          box.y + HEIGHT / 2 <= frame.bottom &&
          !taken.some((other) => overlap(box, other)),
      )
    if (!found) return undefined
    taken.push(found.box)
    names.push(found.name)
  }
  return names
}
