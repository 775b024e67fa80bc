import { describe, expect, it } from 'vitest'
import { boxAround, extent, frameAround, isOn, WIDTH } from '@/lib/map/frame'

const box = { west: 30, south: 48, east: 36, north: 52 }
const frame = frameAround(box)

describe('A frame', () => {
  it('is as wide as a phone allows, and as tall as its land', () => {
    expect(frame.width).toBe(WIDTH)
    expect(frame.height).toBeGreaterThan(180)
    expect(frame.height).toBeLessThanOrEqual(300)
  })

  it('holds its box', () => {
    for (const [x, y] of [
      [30, 48],
      [36, 48],
      [30, 52],
      [36, 52],
      [33, 50],
    ] as const)
      expect(isOn(frame, frame.project(x, y), -1)).toBe(true)
  })

  it('has north up and east to the right', () => {
    const [x, y] = frame.project(33, 50)
    expect(frame.project(33, 51)[1]).toBeLessThan(y)
    expect(frame.project(33, 51)[0]).toBeCloseTo(x, 5)
    expect(frame.project(34, 50)[0]).toBeGreaterThan(x)
  })

  it('has its scale right in the middle', () => {
    const [, y] = frame.project(33, 50)
    const [, north] = frame.project(33, 50.5)
    expect((y - north) / frame.kilometre).toBeCloseTo((6371 * Math.PI) / 360, 0)
  })

  it('shows more land at the sides of a tall box', () => {
    const tall = frameAround({ west: 30, south: 40, east: 31, north: 60 }, 240)
    expect(tall.height).toBe(240)
    expect(isOn(tall, tall.project(26, 50))).toBe(true)
  })

  it('crosses the date line', () => {
    const wide = frameAround({ west: 170, south: 50, east: 200, north: 70 })
    expect(wide.project(185, 60)[0]).toBeCloseTo(WIDTH / 2, 0)
    expect(wide.project(-175, 60)[0]).toBeCloseTo(WIDTH / 2, 0)
  })
})

it('A box around a point is as wide as it is told', () => {
  const { west, east, south, north } = boxAround(35, 51, 30, 20)
  const around = frameAround({ west, east, south, north })
  const [left] = around.project(west, 51)
  const [right] = around.project(east, 51)
  expect((right - left) / around.kilometre).toBeCloseTo(60, 0)
})

it('extent() finds both ends', () => expect(extent([3, -1, 2])).toEqual([-1, 3]))
