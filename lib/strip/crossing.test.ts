import { expect, it } from 'vitest'
import { crossingOf } from '@/lib/strip/crossing'

it.each([
  ['the next lane', [10, 0], [30, 1], 1, [10, 30]],
  ['the lane above', [10, 1], [30, 0], 1, [30, 10]],
  ['the first of two lanes', [10, 0], [30, 2], 1, [10, 20]],
  ['the second of two lanes', [10, 0], [30, 2], 2, [20, 30]],
  ['a lane that it begins on', [10, 0], [30, 2], 0, undefined],
  ['a lane below it', [10, 0], [30, 1], 2, undefined],
] as const)('A line to %s crosses it where it should', (_, from, to, lane, crossing) =>
  expect(crossingOf({ from, to }, lane)).toEqual(crossing),
)
