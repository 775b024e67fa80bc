import { describe, expect, it } from 'vitest'
import { type Mask, maskOf, STEPS } from '@/lib/card/mask'
import { contoursOf } from '@/lib/card/outline'

const rowsOf = ({ steps, width, height }: Mask) =>
  Array.from({ length: height }, (_, row) => [...steps.subarray(row * width, (row + 1) * width - 1)])

const box = (left: number, top: number, right: number, bottom: number) => [
  left,
  top,
  right,
  top,
  right,
  bottom,
  left,
  bottom,
]

describe('A shape covers', () => {
  it.each([
    ['whole pixels whole', [box(0, 0, 2, 1)], [[STEPS, STEPS]]],
    ['a third of a pixel by one step of three', [box(0, 0, 1 / 3, 1)], [[1]]],
    ['pixels at its edges in part', [box(0, 1 / 3, 1.67, 1)], [[2, 1]]],
    ['two contours that overlap and turn the same way once', [box(0, 0, 2, 1), box(1, 0, 3, 1)], [[3, 3, 3]]],
    [
      'nothing where a contour turns the other way',
      [
        box(0, 0, 3, 1),
        box(1, 0, 2, 1)
          .reverse()
          .flatMap((_, n, all) => (n % 2 === 0 ? [all[n + 1] ?? 0, all[n] ?? 0] : [])),
      ],
      [[3, 0, 3]],
    ],
    [
      'half of each pixel under a diagonal',
      [[0, 0, 2, 2, 0, 2]],
      [
        [2, 0],
        [3, 2],
      ],
    ],
  ])('%s', (_, contours, expected) => expect(rowsOf(maskOf(contours))).toEqual(expected))

  it('nothing without contours', () => expect(maskOf([]).steps).toHaveLength(0))

  it('as many pixels as it is large, wherever its corners lie', () => {
    const { steps } = maskOf([[0.3, 0.2, 90.7, 10.4, 80.1, 95.9, 5.5, 70.2]])
    const area =
      0.5 *
      Math.abs(0.3 * 10.4 - 90.7 * 0.2 + 90.7 * 95.9 - 80.1 * 10.4 + 80.1 * 70.2 - 5.5 * 95.9 + 5.5 * 0.2 - 0.3 * 70.2)
    expect(steps.reduce((sum, step) => sum + step, 0) / STEPS).toBeCloseTo(area, -1)
  })
})

describe('An outline', () => {
  it('is read in relative steps, and turned from upwards to downwards', () =>
    expect(contoursOf('m10 20l5 0 0-5m0 0l1 1', 2)).toEqual([
      [20, -40, 30, -40, 30, -30],
      [30, -30, 32, -32],
    ]))

  it('has a curve as lines that end where it ends', () => {
    const [points = []] = contoursOf('m0 0q100 0 100 100', 1)
    expect(points.slice(-2)).toEqual([100, -100])
    expect(points.length).toBeGreaterThan(8)
  })
})
