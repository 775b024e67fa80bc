import { describe, expect, it } from 'vitest'
import { frameAround } from '@/lib/map/frame'
import { LabelBoard } from '@/lib/map/labels'
import { placeScaleBar, roundDown } from '@/lib/map/scale-bar'

it.each([
  [7.6, 5],
  [10, 10],
  [19.9, 10],
  [49, 20],
  [999, 500],
  [0.3, 0.2],
])('roundDown(%d) is %d', (number, round) => expect(roundDown(number)).toBeCloseTo(round))

describe('A scale bar', () => {
  const frame = frameAround({ west: -13, south: 9, east: 5, north: 26 })

  it('is as long as it says', () => {
    const { length, label } = placeScaleBar(new LabelBoard(frame))
    expect(label).toMatch(/^[\d,]+ km$/)
    expect(length / frame.kilometre).toBeCloseTo(Number(label.replace(/\D/g, '')), -1)
  })

  it('stands in the lower left corner, or in another where that is taken', () => {
    const board = new LabelBoard(frame)
    const first = placeScaleBar(board)
    const second = placeScaleBar(board)
    expect(first.x).toBeLessThan(frame.width / 2)
    expect(second.x).toBeGreaterThan(frame.width / 2)
  })
})
