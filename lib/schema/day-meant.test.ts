import { expect, it } from 'vitest'
import { dayMeant } from '@/lib/schema/day-meant'

it.each([
  ['15.09.2021', '2021-09-15'],
  ['15 September 2021', '2021-09-15'],
  ['Sept. 15, 2021', '2021-09-15'],
  ['2021-9-15', '2021-09-15'],
  ['2021/09/15', '2021-09-15'],
  ['09/15/2021', '2021-09-15'],
  ['15/09/2021', '2021-09-15'],
  ['9/5/2021', undefined],
  ['31.11.2021', undefined],
  ['2021-11-31', undefined],
  ['September 2021', undefined],
  ['15.09.21', undefined],
  ['tomorrow', undefined],
])('the day behind “%s” is %s', (written, day) => {
  expect(dayMeant(written)).toBe(day)
})
