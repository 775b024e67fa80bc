import { type Mask, maskOf } from '@/lib/card/mask'

/** Radius of each corner in parts of the side: upper left, upper right, lower right, lower left. */
type Corners = readonly [number, number, number, number]

const [ROUND, SHARP] = [0.5, 0.06]

/** Forms of the sides' letters, as on the pages: a circle, a square, an arch, an arch lying down. */
const FORMS: readonly [Corners, ...Corners[]] = [
  [ROUND, ROUND, ROUND, ROUND],
  [SHARP, SHARP, SHARP, SHARP],
  [ROUND, ROUND, SHARP, SHARP],
  [SHARP, ROUND, ROUND, SHARP],
]

/** Middle of a corner's circle, seen from the corner, and the two directions that its arc goes between. */
const ARCS = [
  { atX: 0, atY: 0, from: [-1, 0], to: [0, -1] },
  { atX: 1, atY: 0, from: [0, -1], to: [1, 0] },
  { atX: 1, atY: 1, from: [1, 0], to: [0, 1] },
  { atX: 0, atY: 1, from: [0, 1], to: [-1, 0] },
] as const

const POINTS = 16

/** The form of a side's letter, so many pixels wide and high, its upper left corner at the origin. */
export function formOf(side: number, size: number): Mask {
  const corners = FORMS[side % FORMS.length] ?? FORMS[0]
  const points = ARCS.flatMap(({ atX, atY, from, to }, n) => {
    const radius = (corners[n] ?? 0) * size
    const [middleX, middleY] = [atX ? size - radius : radius, atY ? size - radius : radius]
    return Array.from({ length: POINTS + 1 }, (_, step) => {
      // The circle by fractions instead of sines, whose last digit is the machine's own.
      const t = step / POINTS
      const [cosine, sine] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)]
      return [
        middleX + radius * (cosine * from[0] + sine * to[0]),
        middleY + radius * (cosine * from[1] + sine * to[1]),
      ]
    }).flat()
  })
  return maskOf([points])
}

/** The site's sign, two speech bubbles that face away from each other (app/icon.svg), 32 units wide and high. */
const SIGN = [
  [3, 5, 15, 5, 15, 17, 9, 17, 3, 23],
  [29, 5, 17, 5, 17, 17, 23, 17, 29, 23],
]

/** Both halves of the site's sign, so many pixels wide and high. */
export const signOf = (size: number): Mask[] => SIGN.map((points) => maskOf([points.map((n) => (n * size) / 32)]))
