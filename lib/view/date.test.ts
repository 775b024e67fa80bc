import { describe, expect, it } from 'vitest'
import { parseEdtf } from '@/lib/dates/edtf'
import { dateView, dayView, yearOf } from '@/lib/view/date'

describe('A date for machines says no more than is known', () => {
  it.each([
    ['2021-09-15', '2021-09-15'],
    ['2021-09', '2021-09'],
    ['2021', '2021'],
  ])('%s goes into datetime as it is', (edtf, datetime) => expect(dateView(edtf)).toMatchObject({ edtf, datetime }))

  it.each([
    '2019-36',
    '2021-09-15~',
    '2021?',
    '2021-09%',
    '[2021-09-13..2021-09-15]',
    '[..2021-09-15]',
    '2024-08-06/2025-04-26',
    '2024-08/..',
  ])('%s has no datetime, and keeps its EDTF', (edtf) => {
    expect(dateView(edtf)).not.toHaveProperty('datetime')
    expect(dateView(edtf).edtf).toBe(edtf)
  })
})

it('A date is the same, parsed before or not', () =>
  expect(dateView(parseEdtf('2019-36'))).toEqual(dateView('2019-36')))

it('A day of our own is written in full', () => {
  expect(dayView('2026-11-22')).toEqual({ words: '22 November 2026', edtf: '2026-11-22', datetime: '2026-11-22' })
})

describe('The year that a date is listed under', () => {
  it.each([
    ['2021-09-15', '2021'],
    ['2019-36', '2019'],
    ['[2020-12-31..2021-01-01]', '2020'],
    ['[..2021-09-15]', '2021'],
    ['2024-08/..', '2024'],
  ])('of %s is %s', (edtf, year) => expect(yearOf(parseEdtf(edtf))).toBe(year))
})
