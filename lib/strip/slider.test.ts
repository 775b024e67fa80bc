import { describe, expect, it } from 'vitest'
import { movedTo } from '@/lib/strip/slider'

const PLACES = [6.6, 12.2, 12.2, 12.3, 60, 100]

describe('A slider whose thumb is held goes to the nearest day', () => {
  it.each([
    [0, 0],
    [8, 0],
    [11, 1],
    [50, 4],
    [99, 5],
  ])('moved to %d: %i', (to, n) => expect(movedTo(PLACES, 5, to, true)).toBe(n))
})

describe('A key moves it by at least one day', () => {
  it.each([
    ['an arrow from the first', 0, 6.7, 1],
    ['an arrow among days of one place', 1, 12.3, 2],
    ['an arrow back among them', 2, 12.1, 1],
    ['an arrow where the next is a step away', 2, 12.3, 3],
    ['a page', 1, 22.2, 3],
    ['a page that passes days', 0, 16.6, 3],
    ['Home', 4, 0, 0],
    ['End', 0, 100, 5],
    ['an arrow at the very first', 0, 6.5, 0],
    ['an arrow back from today', 5, 99.9, 4],
  ])('%s', (_, from, to, n) => expect(movedTo(PLACES, from, to, false)).toBe(n))
})
