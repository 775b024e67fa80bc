import { widthOf } from '@/lib/strip/letters'

/** A mark on a lane with the names that could stand beside it, in pixels. */
export interface Named {
  /** Left and right end of what is drawn. */
  readonly from: number
  readonly to: number
  /** Names of those who spoke, the most wanted first. */
  readonly names: readonly string[]
  /** The same in fewer letters, for where they have no room. */
  readonly brief?: readonly string[]
}

/** A name beside a mark: to its right or, near the end of the lane, to its left. */
export interface PlacedName {
  readonly text: string
  /** What it is given to stand in, in pixels. */
  readonly width: number
  readonly side: 'right' | 'left'
}

/** Pixels between a mark and its name, and between a name and the next mark. */
const [BESIDE, AFTER] = [5, 8]

/**
 * Finds room for names beside the marks of a lane: all names, or the first and how many more, or none. No name touches
 * another mark, another name or the frame, nor a fold where there is another place for it.
 *
 * @param walls left and right end of what stands across the lane, such as folds
 */
export function placeNames(
  marks: readonly Named[],
  width: number,
  walls: readonly (readonly [number, number])[] = [],
): (PlacedName | undefined)[] {
  let taken = 0
  return marks.map(({ from, to, names, brief }, n) => {
    const ahead = marks[n + 1]?.from ?? width
    const wallAhead = Math.min(ahead, ...walls.map(([start]) => start).filter((start) => start > from))
    const wallBehind = Math.max(taken, ...walls.map(([, end]) => end + AFTER).filter((end) => end < to))
    const roomTo = (end: number) => end - AFTER - to - BESIDE
    taken = to + AFTER
    const fits = (room: number) => fitting(names, room) ?? (brief && fitting(brief, room))
    const right = fits(roomTo(wallAhead))
    const left = right ? undefined : fits(from - BESIDE - wallBehind)
    // Over a fold rather than nowhere: nothing is drawn in it.
    const name = right ?? left ?? fits(roomTo(ahead))
    if (!name) return undefined
    if (!left) taken += BESIDE + name.width
    return { ...name, side: left ? 'left' : 'right' }
  })
}

/** The longest of “A, B, C”, “A, B +1”, “A +2” that has room. */
function fitting(names: readonly string[], room: number): Omit<PlacedName, 'side'> | undefined {
  for (let count = names.length; count > 0; count--) {
    const more = names.length - count
    const text = `${names.slice(0, count).join(', ')}${more > 0 ? ` +${more}` : ''}`
    const width = widthOf(text)
    if (width <= room) return { text, width }
  }
  return undefined
}
