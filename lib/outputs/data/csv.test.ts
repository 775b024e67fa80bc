import { describe, expect, it } from 'vitest'
import { toCsv } from '@/lib/outputs/data/csv'

describe('CSV', () => {
  it.each<[string | number | undefined, string]>([
    ['plain', 'plain'],
    [63, '63'],
    [-8, '-8'],
    [undefined, ''],
    ['', ''],
    ['a, b', '"a, b"'],
    ['He said “no”', 'He said “no”'],
    ['He said "no"', '"He said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
  ])('writes %j as %j', (value, field) => expect(toCsv([[value]])).toBe(`${field}\r\n`))

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps a spreadsheet from running %j', (value) => {
    expect(toCsv([[value]])).toBe(`'${value}\r\n`)
  })

  it('has a line for each row, and a field for each value', () =>
    expect(
      toCsv([
        ['a', 'b'],
        [1, undefined],
      ]),
    ).toBe('a,b\r\n1,\r\n'))
})
