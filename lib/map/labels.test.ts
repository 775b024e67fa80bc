import { describe, expect, it } from 'vitest'
import { frameAround } from '@/lib/map/frame'
import { LabelBoard, rectangleOf } from '@/lib/map/labels'
import { textWidth } from '@/lib/map/text-width'

const frame = frameAround({ west: 30, south: 48, east: 36, north: 52 })
const newBoard = () => new LabelBoard(frame)

describe('Labels', () => {
  it('stand to the right of a mark where there is room', () => {
    const board = newBoard()
    expect(board.placeBeside('place', ['Sumy'], [100, 100], 3)).toBe(true)
    expect(board.labels).toEqual([{ kind: 'place', lines: ['Sumy'], x: 106, y: 104, anchor: 'start' }])
  })

  it('stand on another side at the edge, or beside another label', () => {
    const board = newBoard()
    board.placeBeside('place', ['Sumy'], [frame.width - 10, 100], 3)
    board.placeBeside('place', ['Sudzha'], [100, 100], 3)
    board.placeBeside('place', ['Basivka'], [100, 104], 3)
    expect(board.labels.map(({ anchor }) => anchor)).toEqual(['end', 'start', 'end'])
  })

  it('never cover each other or leave the map, however many there are', () => {
    const board = newBoard()
    for (let n = 0; n < 200; n++)
      board.placeBeside('place', [`Village ${n}`], [(n * 37) % 328, (n * 53) % frame.height], 3)
    const boxes = board.labels.map(rectangleOf)
    for (const [n, a] of boxes.entries()) {
      expect(a.left >= 0 && a.top >= 0 && a.right <= frame.width && a.bottom <= frame.height).toBe(true)
      for (const b of boxes.slice(n + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
    }
    expect(board.labels.length).toBeGreaterThan(20)
  })

  it('say where there is no room', () => {
    const board = newBoard()
    board.take({ left: 0, top: 0, right: frame.width, bottom: frame.height })
    expect(board.placeBeside('place', ['Sumy'], [100, 100], 3)).toBe(false)
    expect(board.placeOn('water', ['Black', 'Sea'], [100, 100])).toBe(false)
    expect(board.labels).toEqual([])
  })

  it('stand in the middle of a shape that is large enough', () => {
    const board = newBoard()
    const inSquare = ([x, y]: readonly [number, number]) => x > 100 && x < 220 && y > 50 && y < 170
    expect(board.placeInside('country', ['Mali'], inSquare, false)).toBe(true)
    expect(Math.abs((board.labels[0]?.x ?? 0) - 160)).toBeLessThan(10)
  })

  it('stand out of a shape that is too small only where they may', () => {
    const inDot = ([x, y]: readonly [number, number]) => x > 100 && x < 112 && y > 50 && y < 62
    expect(newBoard().placeInside('country', ['Luxembourg'], inDot, false)).toBe(false)
    expect(newBoard().placeInside('subject', ['Luxembourg'], inDot, true)).toBe(true)
  })
})

it('Capitals are wider than small letters, and names are not measured too narrow', () => {
  expect(textWidth('NIGER', 12)).toBeGreaterThan(textWidth('Niger', 12))
  expect(textWidth('Zaporizhzhia', 12)).toBeGreaterThan(66)
})
