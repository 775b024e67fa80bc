import { describe, expect, it } from 'vitest'
import { numbers, PathText } from '@/lib/map/path'

/** Draws rings and lines as geoPath() would. */
function draw(points: readonly (readonly [number, number])[], closed: boolean) {
  const text = new PathText()
  const [[x, y] = [0, 0], ...rest] = points
  text.moveTo(x, y)
  for (const point of rest) text.lineTo(...point)
  if (closed) text.closePath()
  return text.toString()
}

describe('The text of a path', () => {
  it('goes by steps of a pixel', () => {
    expect(
      draw(
        [
          [1, 2],
          [1.9, 2.1],
          [2.3, 4],
        ],
        false,
      ),
    ).toBe('M1 2l1 0 0 2')
  })

  it('rounds places and not steps, so that errors do not add up', () => {
    const line = Array.from({ length: 11 }, (_, n) => [n * 1.2, 0] as const)
    expect(
      draw(line, false)
        .match(/[\d.]+/g)
        ?.map(Number)
        .reduce((sum, step) => sum + step, 0),
    ).toBe(12)
  })

  it('leaves out steps of no length, and shapes of no size', () => {
    expect(
      draw(
        [
          [0, 0],
          [0.01, 0.02],
          [3, 0],
          [3, 3],
        ],
        true,
      ),
    ).toBe('M0 0l3 0 0 3z')
    expect(
      draw(
        [
          [5, 5],
          [5.01, 5],
          [5.02, 5.01],
        ],
        true,
      ),
    ).toBe('')
    expect(draw([[5, 5]], false)).toBe('')
  })

  it('holds several pieces', () => {
    const text = new PathText()
    text.moveTo(0, 0)
    text.lineTo(1, 1)
    text.moveTo(9, 9)
    text.lineTo(8, 8)
    expect(text.toString()).toBe('M0 0l1 1M9 9l-1-1')
  })
})

it.each([
  [[5], '5'],
  [[-5, 12], '-5 12'],
  [[12, -5, -30], '12-5-30'],
  [[0, -0], '0 0'],
  [[], ''],
])('Numbers %j are written %j', (each, text) => expect(numbers(each)).toBe(text))
