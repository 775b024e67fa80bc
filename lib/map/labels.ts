import type { Frame, Point } from '@/lib/map/frame'
import { textWidth } from '@/lib/map/text-width'

/** What a label names: it decides how it is set. */
export type LabelKind = 'place' | 'subject' | 'country' | 'region' | 'water'

export interface Label {
  readonly kind: LabelKind
  readonly lines: readonly string[]
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const TEXT_SIZE = 12
export const LINE = 13
/** Letters set apart are wider. */
const SPREAD: Partial<Record<LabelKind, number>> = { country: 1.2, subject: 1.08 }
const GAP = 2
const MARGIN = 3

/** Keeps what a map already shows, so that no label covers another or a mark, or leaves the map. */
export class LabelBoard {
  readonly #taken: Rectangle[] = []
  readonly labels: Label[] = []

  constructor(readonly frame: Frame) {}

  /** Reserves the place of a mark. */
  takeMark([x, y]: Point, radiusX: number, radiusY = radiusX) {
    this.#taken.push({ left: x - radiusX, right: x + radiusX, top: y - radiusY, bottom: y + radiusY })
  }

  /** Reserves a rectangle. */
  take(rectangle: Rectangle) {
    this.#taken.push(rectangle)
  }

  isFree(rectangle: Rectangle): boolean {
    const { width, height } = this.frame
    const { left, top, right, bottom } = rectangle
    if (left < MARGIN || top < MARGIN || right > width - MARGIN || bottom > height - MARGIN) return false
    return !this.#taken.some(
      (other) =>
        left < other.right + GAP && right > other.left - GAP && top < other.bottom + GAP && bottom > other.top - GAP,
    )
  }

  /** Sets a label beside a mark, at the first side that is free. Says whether there was one. */
  placeBeside(kind: LabelKind, lines: readonly string[], [x, y]: Point, radiusX: number, radiusY = radiusX): boolean {
    const tall = (lines.length - 1) * LINE
    const middle = y + 4 - tall / 2
    const [above, below] = [y - radiusY - 4 - tall, y + radiusY + 11]
    const [right, left] = [x + radiusX + 3, x - radiusX - 3]
    const candidates: Label[] = [
      { kind, lines, x: right, y: middle, anchor: 'start' },
      { kind, lines, x: left, y: middle, anchor: 'end' },
      { kind, lines, x, y: above, anchor: 'middle' },
      { kind, lines, x, y: below, anchor: 'middle' },
      { kind, lines, x: right - 2, y: above + 4, anchor: 'start' },
      { kind, lines, x: right - 2, y: below - 4, anchor: 'start' },
      { kind, lines, x: left + 2, y: above + 4, anchor: 'end' },
      { kind, lines, x: left + 2, y: below - 4, anchor: 'end' },
      { kind, lines, x: x - 8, y: above, anchor: 'start' },
      { kind, lines, x: x - 8, y: below, anchor: 'start' },
      { kind, lines, x: x + 8, y: above, anchor: 'end' },
      { kind, lines, x: x + 8, y: below, anchor: 'end' },
    ]
    return this.#set(candidates)
  }

  /**
   * Sets a label inside a shape, as near to its middle as there is room.
   * @param isInside says whether a place lies in the shape
   * @param overflow whether the label may stand out of the shape
   */
  placeInside(kind: LabelKind, lines: readonly string[], isInside: (point: Point) => boolean, overflow: boolean) {
    const { width, height } = this.frame
    const within: Point[] = []
    for (let y = 8; y < height; y += STEP)
      for (let x = 8; x < width; x += STEP) if (isInside([x, y])) within.push([x, y])
    if (within.length === 0) return false
    const middle: Point = [mean(within.map(([x]) => x)), mean(within.map(([, y]) => y))]
    const candidates = within
      .toSorted((a, b) => distance(a, middle) - distance(b, middle))
      .map(([x, y]): Label => ({ kind, lines, x, y: y + 4 - ((lines.length - 1) * LINE) / 2, anchor: 'middle' }))
    const fits = (label: Label) => cornersOf(rectangleOf(label)).every(isInside)
    return this.#set(candidates.filter(fits)) || (overflow && this.#set(candidates))
  }

  #set(candidates: readonly Label[]): boolean {
    const label = candidates.find((candidate) => this.isFree(rectangleOf(candidate)))
    if (!label) return false
    this.take(rectangleOf(label))
    this.labels.push({ ...label, x: Math.round(label.x), y: Math.round(label.y) })
    return true
  }
}

const STEP = 8
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)
const cornersOf = ({ left, top, right, bottom }: Rectangle): Point[] => [
  [left, top],
  [right, top],
  [left, bottom],
  [right, bottom],
]

/** The room that a label takes. */
export function rectangleOf({ kind, lines, x, y, anchor }: Label): Rectangle {
  const width = Math.max(...lines.map((line) => textWidth(line, TEXT_SIZE))) * (SPREAD[kind] ?? 1)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - 9.5, bottom: y + (lines.length - 1) * LINE + 2.5 }
}
