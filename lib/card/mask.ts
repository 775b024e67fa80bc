import type { Contour } from '@/lib/card/outline'

/** Steps from nothing to the whole of a pixel. More are hard to see at the edge of a letter, and each costs bytes. */
export const STEPS = 3

/** How many steps of each pixel a shape covers, in a box of pixels. */
export interface Mask {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly steps: Uint8Array
}

/**
 * Covers pixels exactly: each line of a contour adds the area to its right, row by row, and a sum along the row gives
 * what lies inside. Contours that overlap and turn the same way cover once; those that turn the other way cut holes.
 */
export function maskOf(contours: readonly Contour[]): Mask {
  const { left, top, right, bottom } = boxOf(contours)
  const [width, height] = [right - left + 1, bottom - top]
  const sums = new Float64Array(Math.max(0, width * height))
  for (const points of contours) {
    const last = points.length - 2
    let [x, y] = [(points[last] ?? 0) - left, (points[last + 1] ?? 0) - top]
    for (let n = 0; n < points.length; n += 2) {
      const [toX, toY] = [(points[n] ?? 0) - left, (points[n + 1] ?? 0) - top]
      if (y !== toY) addLine(sums, width, x, y, toX, toY)
      ;[x, y] = [toX, toY]
    }
  }
  const steps = new Uint8Array(sums.length)
  for (let row = 0; row < height; row++) {
    let sum = 0
    for (let at = row * width; at < (row + 1) * width; at++) {
      sum += sums[at] ?? 0
      steps[at] = Math.round(Math.min(1, Math.abs(sum)) * STEPS)
    }
  }
  return { left, top, width, height, steps }
}

function boxOf(contours: readonly Contour[]) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const points of contours)
    for (let n = 0; n < points.length; n += 2) {
      const [x, y] = [points[n] ?? 0, points[n + 1] ?? 0]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  if (left > right) return { left: 0, top: 0, right: 0, bottom: 0 }
  return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) }
}

/** Adds one line: in each row that it crosses, the share of each pixel that lies to its right. */
function addLine(sums: Float64Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  const direction = y0 < y1 ? 1 : -1
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0]
  const slope = (endX - topX) / (endY - topY)
  for (let row = Math.floor(topY); row < endY; row++) {
    const [from, to] = [Math.max(row, topY), Math.min(row + 1, endY)]
    const height = (to - from) * direction
    if (height === 0) continue
    const a = topX + (from - topY) * slope
    const b = topX + (to - topY) * slope
    addInRow(sums, row * width, Math.min(a, b), Math.max(a, b), height)
  }
}

/** The part of a line within one row, from the left to the right. */
function addInRow(sums: Float64Array, start: number, from: number, to: number, height: number): void {
  const first = Math.floor(from)
  const last = Math.max(first + 1, Math.ceil(to))
  if (last === first + 1) {
    const inside = height * (first + 1 - (from + to) / 2)
    add(sums, start + first, inside)
    add(sums, start + first + 1, height - inside)
    return
  }
  // Area to the right of the line, up to each pixel's right edge; a pixel gets what its left neighbour has not.
  const slope = height / (to - from)
  let before = 0
  for (let pixel = first; pixel < last; pixel++) {
    const [left, right] = [Math.max(from, pixel), Math.min(to, pixel + 1)]
    const passed = slope * (left - from)
    const within = slope * (right - left)
    const covered = passed + within * (pixel + 1 - (left + right) / 2)
    add(sums, start + pixel, covered - before)
    before = covered
  }
  add(sums, start + last, height - before)
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}
