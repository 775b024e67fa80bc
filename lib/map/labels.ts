import type { Frame, Point } from '@/lib/map/frame'
import { textWidth } from '@/lib/map/text-width'

/** What a label names: it decides how it is set. A headed label has a name first and words about it below. */
export type LabelKind = 'place' | 'subject' | 'headed' | 'country' | 'region' | 'water'

export interface Label {
  readonly kind: LabelKind
  readonly lines: readonly string[]
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels on a phone; the styles of MapDrawing.tsx go by them. */
const TEXT_SIZE = 12
const LINE = 13
/** Capitals set apart, and bold letters, are wider. */
const SPREAD: Record<LabelKind, number> = { place: 1, subject: 1.08, headed: 1.06, country: 1.08, region: 1, water: 1 }
const GAP = 2
const MARGIN = 3
/** Pixels between the places that are tried for a label in a shape; in small shapes they lie closer. */
const STEP = 12
const FEW = 60

/** Keeps what a map already shows, so that no label covers another or a mark, or leaves the map. */
export class LabelBoard {
  readonly frame: Frame
  readonly labels: Label[] = []
  readonly #taken: Rectangle[] = []

  constructor(frame: Frame) {
    this.frame = frame
  }

  /** Reserves a rectangle. */
  take(rectangle: Rectangle) {
    this.#taken.push(rectangle)
  }

  /** Whether a rectangle lies on the map and covers nothing. */
  isFree({ left, top, right, bottom }: Rectangle): boolean {
    const { width, height } = this.frame
    if (left < MARGIN || top < MARGIN || right > width - MARGIN || bottom > height - MARGIN) return false
    return !this.#taken.some(
      (other) =>
        left < other.right + GAP && right > other.left - GAP && top < other.bottom + GAP && bottom > other.top - GAP,
    )
  }

  /** Sets a label beside a mark, at the first side that is free. Says whether there was one. */
  placeBeside(kind: LabelKind, lines: readonly string[], [x, y]: Point, radius: number): boolean {
    const tall = (lines.length - 1) * LINE
    const middle = y + 4 - tall / 2
    const [above, below] = [y - radius - 4 - tall, y + radius + 11]
    const [right, left] = [x + radius + 3, x - radius - 3]
    const sides = [
      [right, middle, 'start'],
      [left, middle, 'end'],
      [x, above, 'middle'],
      [x, below, 'middle'],
      [right - 2, above + 4, 'start'],
      [right - 2, below - 4, 'start'],
      [left + 2, above + 4, 'end'],
      [left + 2, below - 4, 'end'],
      [right, y + 4, 'start'],
      [right, y + 4 - tall, 'start'],
      [left, y + 4, 'end'],
      [left, y + 4 - tall, 'end'],
      [x, above - 5, 'middle'],
      [x - 8, above, 'start'],
      [x - 8, below, 'start'],
      [x + 8, above, 'end'],
      [x + 8, below, 'end'],
    ] as const
    return this.#setFirst(sides.map(([labelX, labelY, anchor]) => ({ kind, lines, x: labelX, y: labelY, anchor })))
  }

  /** Sets a label on a place. */
  placeOn(kind: LabelKind, lines: readonly string[], point: Point): boolean {
    return this.#setFirst([centred(kind, lines, point)])
  }

  /**
   * Sets a label inside a shape, as near to its middle as there is room.
   * @param isInside says whether a place lies in the shape
   * @param mayOverflow whether the label may stand out of the shape where it does not fit
   */
  placeInside(
    kind: LabelKind,
    lines: readonly string[],
    isInside: (point: Point) => boolean,
    mayOverflow: boolean,
  ): boolean {
    const coarse = pointsOf(this.frame, STEP).filter(isInside)
    const within = coarse.length < FEW ? pointsOf(this.frame, STEP / 3).filter(isInside) : coarse
    const middle: Point = [mean(within.map(([x]) => x)), mean(within.map(([, y]) => y))]
    const candidates = within
      .toSorted((a, b) => distance(a, middle) - distance(b, middle))
      .map((point) => centred(kind, lines, point))
      .filter((label) => this.isFree(rectangleOf(label)))
    const fitting = candidates.find((label) => cornersOf(rectangleOf(label)).every(isInside))
    return this.#setFirst(fitting ? [fitting] : mayOverflow ? candidates : [])
  }

  #setFirst(candidates: readonly Label[]): boolean {
    const label = candidates.find((candidate) => this.isFree(rectangleOf(candidate)))
    if (!label) return false
    this.take(rectangleOf(label))
    this.labels.push({ ...label, x: Math.round(label.x), y: Math.round(label.y) })
    return true
  }
}

const centred = (kind: LabelKind, lines: readonly string[], [x, y]: Point): Label => ({
  kind,
  lines,
  x,
  y: y + 4 - ((lines.length - 1) * LINE) / 2,
  anchor: 'middle',
})

function pointsOf({ width, height }: Frame, step: number): Point[] {
  const points: Point[] = []
  for (let y = step; y < height; y += step) for (let x = step; x < width; x += step) points.push([x, y])
  return points
}

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
  const set = kind === 'country' ? lines.map((line) => line.toUpperCase()) : lines
  const width = Math.max(...set.map((line) => textWidth(line, TEXT_SIZE))) * SPREAD[kind]
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - 9.5, bottom: y + (lines.length - 1) * LINE + 2.5 }
}
