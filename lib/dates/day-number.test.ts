import { expect, it } from 'vitest'
import { dayNumber, dayOf } from '@/lib/dates/day-number'

it.each([
  ['1970-01-01', 0],
  ['2021-12-24', 18_985],
  ['2024-02-29', 19_782],
  ['1969-12-31', -1],
])('%s is day %i, and back', (day, number) => {
  expect(dayNumber(day)).toBe(number)
  expect(dayOf(number)).toBe(day)
})
