import { describe, expect, it } from 'vitest'
import { compareEdtf, EdtfError, firstDay, lastDay, overlap, parseEdtf } from '@/lib/dates/edtf'

describe('parseEdtf() reads a single date', () => {
  it.each([
    ['2021-09-15', 'day', '2021-09-15', '2021-09-15'],
    ['2021-09', 'month', '2021-09-01', '2021-09-30'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2019-33', 'quarter', '2019-01-01', '2019-03-31'],
    ['2019-34', 'quarter', '2019-04-01', '2019-06-30'],
    ['2019-35', 'quarter', '2019-07-01', '2019-09-30'],
    ['2019-36', 'quarter', '2019-10-01', '2019-12-31'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2020-02-29', 'day', '2020-02-29', '2020-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['0987-01-01', 'day', '0987-01-01', '0987-01-01'],
  ])('%s is a %s from %s to %s', (edtf, precision, first, last) => {
    const marks = { approximate: false, uncertain: false }
    expect(parseEdtf(edtf)).toEqual({ shape: 'point', edtf, point: { precision, first, last, ...marks } })
  })

  it.each([
    ['2021-09-15~', true, false],
    ['2021-09?', false, true],
    ['2021%', true, true],
    ['2019-36~', true, false],
    ['2019-36?', false, true],
    ['2019-36%', true, true],
    ['2020-02-29~', true, false],
  ])('%s: about is %s, doubtful is %s', (edtf, approximate, uncertain) => {
    expect(parseEdtf(edtf)).toMatchObject({ edtf, point: { approximate, uncertain } })
  })

  it('gives a marked date the same days as the date without its mark', () => {
    const { precision, first, last } = pointOf('2019-36')
    expect(pointOf('2019-36~')).toMatchObject({ precision, first, last })
  })
})

describe('parseEdtf() reads a range', () => {
  it.each([
    ['2024-08-06/2025-04-26', 'span', '2024-08-06', '2025-04-26'],
    ['2024/2025-04', 'span', '2024-01-01', '2025-04-30'],
    ['2024-08/..', 'span', '2024-08-01', null],
    ['2024-08/', 'span', '2024-08-01', null],
    ['../2024-08', 'span', null, '2024-08-31'],
    ['/2024-08', 'span', null, '2024-08-31'],
    ['2021-09-15/2021-09', 'span', '2021-09-15', '2021-09-30'],
    ['[2021-09-13..2021-09-15]', 'one-of', '2021-09-13', '2021-09-15'],
    ['[2019-36..2020]', 'one-of', '2019-10-01', '2020-12-31'],
    ['[..2021-09-15]', 'one-of', null, '2021-09-15'],
    ['[2021-09-15..]', 'one-of', '2021-09-15', null],
  ])('%s is a %s from %s to %s', (edtf, shape, first, last) => {
    const date = parseEdtf(edtf)
    expect(date).toMatchObject({ edtf, shape })
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  it('keeps the marks of each end', () => {
    expect(parseEdtf('[2021-09~..2021-10?]')).toMatchObject({
      from: { approximate: true, uncertain: false },
      to: { approximate: false, uncertain: true },
    })
  })
})

describe('parseEdtf() refuses', () => {
  it.each([
    ['a day that no calendar has', '2021-02-30', 'is not a day of the calendar'],
    ['29 February of a common year', '2021-02-29', 'is not a day of the calendar'],
    ['29 February of a century year', '1900-02-29', 'is not a day of the calendar'],
    ['29 February of a common year, marked', '2021-02-29~', 'is not a day of the calendar'],
    ['31 April', '2021-04-31', 'is not a day of the calendar'],
    ['day 0', '2021-09-00', 'is not a day of the calendar'],
    ['month 0', '2021-00', 'names no month'],
    ['month 13', '2021-13', 'names no month'],
    ['a season, which depends on the hemisphere', '2021-21', 'names no month'],
    ['a half-year', '2021-40', 'names no month'],
    ['a day in a quarter', '2021-36-01', 'names no month'],
    ['a date without hyphens', '20210915', 'is not a date in a form that is understood here'],
    ['a month of one digit', '2021-9-15', 'is not a date in a form that is understood here'],
    ['a date in words', '15 September 2021', 'is not a date in a form that is understood here'],
    ['nothing', '', 'is not a date in a form that is understood here'],
    ['a space at the end', '2021-09-15 ', 'is not a date in a form that is understood here'],
    ['a time of day', '2021-09-15T10:00Z', 'is not a date in a form that is understood here'],
    ['a long year', 'Y12021', 'is not a date in a form that is understood here'],
    ['a year before Christ', '-0100', 'is not a date in a form that is understood here'],
    ['unknown digits', '202X', 'is not a date in a form that is understood here'],
    ['a mark in the middle', '2021-~09', 'is not a date in a form that is understood here'],
    ['two marks', '2021~?', 'is not a date in a form that is understood here'],
    ['a set without its bracket', '[2021..2022', 'is not a date in a form that is understood here'],
    ['a list of days', '[2021-09-13,2021-09-15]', 'is not a date range with two ends'],
    ['a set of one', '[2021]', 'is not a date range with two ends'],
    ['an empty set', '[]', 'is not a date range with two ends'],
    ['three ends', '2021/2022/2023', 'is not a date range with two ends'],
    ['all of several', '{2021,2022}', 'is not a date in a form that is understood here'],
    ['a set open at both ends', '[..]', 'has no date in it'],
    ['a span open at both ends', '../..', 'has no date in it'],
    ['a bare slash', '/', 'has no date in it'],
    ['a span that runs backwards', '2022/2021', 'ends before it begins'],
    ['a set that runs backwards', '[2021-09-15..2021-09-13]', 'ends before it begins'],
  ])('%s: %s', (_, edtf, message) => {
    expect(() => parseEdtf(edtf)).toThrow(EdtfError)
    expect(() => parseEdtf(edtf)).toThrow(message)
  })

  it('names the end of a range that is wrong, and the range', () => {
    expect(() => parseEdtf('2021-02-30/2021-03')).toThrow('“2021-02-30” (in “2021-02-30/2021-03”) is not a day')
  })
})

describe('compareEdtf() orders', () => {
  it.each([
    ['a day before the next', '2021-09-14', '2021-09-15'],
    ['a month before a later day', '2021-08', '2021-09-15'],
    ['a day before the month that begins with it', '2021-09-01', '2021-09'],
    ['a month before a day within it', '2021-09', '2021-09-15'],
    ['a month before its quarter, where both begin together', '2021-07', '2021-35'],
    ['a quarter before its year, where both begin together', '2021-33', '2021'],
    ['a year before a month within it', '2021', '2021-02'],
    ['“on or before” a day before that day itself', '[..2021-09-15]', '2021-09-15'],
    ['“on or before” a day after the day before', '2021-09-14', '[..2021-09-15]'],
    ['“some day between” by its first day', '[2021-09-13..2021-09-15]', '2021-09-14'],
    ['a day before what goes on from it', '2024-08-06', '2024-08-06/..'],
    ['a span before the same span without an end', '2024-08-06/2025', '2024-08-06/..'],
  ])('%s', (_, earlier, later) => {
    expect(compareEdtf(parseEdtf(earlier), parseEdtf(later))).toBeLessThan(0)
    expect(compareEdtf(parseEdtf(later), parseEdtf(earlier))).toBeGreaterThan(0)
  })

  it.each([
    ['marks', '2021-09-15', '2021-09-15~'],
    ['shapes', '2021-09', '[2021-09-01..2021-09-30]'],
  ])('dates that differ only in their %s as equal', (_, a, b) => {
    expect(compareEdtf(parseEdtf(a), parseEdtf(b))).toBe(0)
  })

  it('a whole list the same way, whatever order it comes in', () => {
    const sorted = [
      '2019-36',
      '2021',
      '2021-09',
      '[2021-09-13..2021-09-15]',
      '[..2021-09-15]',
      '2021-09-15',
      '2021-09-15/..',
    ]
    const sort = (dates: string[]) => dates.toSorted((a, b) => compareEdtf(parseEdtf(a), parseEdtf(b)))
    expect(sort(sorted.toReversed())).toEqual(sorted)
    expect(sort([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(sorted)
  })
})

function pointOf(edtf: string) {
  const date = parseEdtf(edtf)
  if (date.shape !== 'point') throw new Error(`${edtf} is no point`)
  return date.point
}

describe('Two dates can mean the same day:', () => {
  it.each([
    ['a day and itself', '2021-09-15', '2021-09-15', true],
    ['a day and the next', '2021-09-15', '2021-09-16', false],
    ['a day and its month', '2021-09-15', '2021-09', true],
    ['a month and its year', '2021-09', '2021', true],
    ['a year and the next', '2021', '2022', false],
    ['a span and its last day', '2021/2022-06-30', '2022-06-30', true],
    ['a span and the day after', '2021/2022-06-30', '2022-07-01', false],
    ['a span and its first day', '2021-03-02/2022', '2021-03-02', true],
    ['a span and the day before', '2021-03-02/2022', '2021-03-01', false],
    ['what goes on and any later day', '2021/..', '2030-01-01', true],
    ['what goes on and an earlier day', '2021/..', '2020-12-31', false],
    ['what had no beginning and any earlier day', '../2020', '1991-01-01', true],
    ['what had no beginning and a later day', '../2020', '2021-01-01', false],
    ['“on or before” and what goes on from a later day', '[..2021-09-15]', '2021-09-16/..', false],
    ['“on or before” and what goes on from that day', '[..2021-09-15]', '2021-09-15/..', true],
  ])('%s, %s and %s: %s', (_, a, b, expected) => {
    expect(overlap(parseEdtf(a), parseEdtf(b))).toBe(expected)
    expect(overlap(parseEdtf(b), parseEdtf(a))).toBe(expected)
  })
})
