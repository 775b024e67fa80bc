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

/** A name beside a mark, to its right or, near the end of the lane, to its left; or above it, in a row of names alone. */
export interface PlacedName {
  readonly text: string
  /** Of those given, the names that stand in it; the rest are “…”. */
  readonly shown: readonly string[]
  /** What it is given to stand in, in pixels. */
  readonly width: number
  readonly side: 'right' | 'left' | 'above'
  /** Of one above: its middle, which near the frame is not that of its mark. */
  readonly middle?: number
}

/** Pixels between a mark and its name, and between a name and the next mark. */
const [BESIDE, AFTER] = [5, 8]
/** Browsers draw words a pixel wider than they are told. */
const RIM = 2

/**
 * Finds room for names beside the marks of a lane, else above them: all names, or the first and that there are others, or none.
 * No name touches another mark, another name or the frame, nor a fold where there is another place for it.
 *
 * @param walls left and right end of what stands across the lane, such as folds
 */
export function placeNames(
  marks: readonly Named[],
  width: number,
  walls: readonly (readonly [number, number])[] = [],
): (PlacedName | undefined)[] {
  const beside = namesBeside(marks, width, walls)
  const lacking = marks.filter((_, n) => !beside[n])
  let taken = RIM
  return marks.map((mark, n) => {
    const own = beside[n]
    if (own) return own
    const at = (mark.from + mark.to) / 2
    const next = lacking[lacking.indexOf(mark) + 1]
    const end = next ? (at + (next.from + next.to) / 2) / 2 - AFTER / 2 : width - RIM
    const name = fitting(mark.names, end - taken) ?? (mark.brief && fitting(mark.brief, end - taken))
    if (!name) return undefined
    const middle = Math.min(Math.max(at, taken + name.width / 2), end - name.width / 2)
    taken = middle + name.width / 2 + AFTER
    return { ...name, side: 'above', middle }
  })
}

function namesBeside(
  marks: readonly Named[],
  width: number,
  walls: readonly (readonly [number, number])[],
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

/** And others. */
export const OTHERS = ', …'

/** The first that has room of “A, B, C”, “A, B, …”, “A, …”, and then of “B, …”, “C, …”: their number stands in the mark. */
function fitting(names: readonly string[], room: number): Pick<PlacedName, 'text' | 'shown' | 'width'> | undefined {
  const counted = (some: readonly string[]) => `${some.join(', ')}${names.length > some.length ? OTHERS : ''}`
  const tries = [...names.map((_, n) => names.slice(0, names.length - n)), ...names.slice(1).map((name) => [name])]
  return tries
    .map((shown) => ({ text: counted(shown), shown }))
    .map((name) => ({ ...name, width: widthOf(name.text) }))
    .find(({ width }) => width <= room)
}
