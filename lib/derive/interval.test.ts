import { describe, expect, it } from 'vitest'
import { canMeet, type Interval, intervalOf } from '@/lib/derive/interval'
import type { Value } from '@/lib/schema/article'

const infinite = Number.POSITIVE_INFINITY

describe('A figure can mean', () => {
  it.each<[string, Value, Interval]>([
    ['its number alone', { amount: 63 }, { low: 63, high: 63 }],
    ['nothing but 0, where it is 0', { amount: 0 }, { low: 0, high: 0 }],
    ['all of its range', { amount: 50, to: 52 }, { low: 50, high: 52 }],
    ['a tenth either way of “about”', { amount: 200, qualifier: 'about' }, { low: 180, high: 220 }],
    ['a tenth round about a range', { amount: 100, to: 200, qualifier: 'about' }, { low: 90, high: 220 }],
    [
      'a tenth less than “nearly”, and not the number',
      { amount: 100, qualifier: 'nearly' },
      { low: 90, high: 100, open: 'high' },
    ],
    ['more than “more than”', { amount: 60, qualifier: 'over' }, { low: 60, high: infinite, open: 'low' }],
    ['the number of “at least” or more', { amount: 60, qualifier: 'at-least' }, { low: 60, high: infinite }],
    ['less than “under”', { amount: 60, qualifier: 'under' }, { low: 0, high: 60, open: 'high' }],
    ['the number of “up to” or less', { amount: 60, qualifier: 'up-to' }, { low: 0, high: 60 }],
    ['2 to 9, where it is “a few”', { qualifier: 'few' }, { low: 2, high: 10, open: 'high' }],
    ['24 to 199, where it is “dozens”', { qualifier: 'dozens' }, { low: 24, high: 200, open: 'high' }],
    ['200 to 999, where it is “hundreds”', { qualifier: 'hundreds' }, { low: 200, high: 1000, open: 'high' }],
    [
      '200 to 999, where it is “several hundred”',
      { qualifier: 'several-hundred' },
      { low: 200, high: 1000, open: 'high' },
    ],
    ['2,000 to 9,999, where it is “thousands”', { qualifier: 'thousands' }, { low: 2000, high: 10_000, open: 'high' }],
  ])('%s: %o', (_, value, { low, high, open }) => {
    const interval = intervalOf(value)
    expect(interval?.low).toBeCloseTo(low)
    expect(interval?.high === infinite ? infinite : Number(interval?.high.toFixed(6))).toBe(high)
    expect(interval?.open).toBe(open)
  })

  it.each<[string, Value, Interval]>([
    ['the whole, where it is “all”', { qualifier: 'all' }, { low: 100, high: 100 }],
    [
      'nine tenths of it and not the whole, where it is “almost all”',
      { qualifier: 'almost-all' },
      { low: 90, high: 100, open: 'high' },
    ],
  ])('%s, where a whole is known', (_, value, interval) => expect(intervalOf(value, 100)).toEqual(interval))

  it.each<[string, Value]>([
    ['words', { words: 'many' }],
    ['“all” where no whole is known', { qualifier: 'all' }],
    ['“almost all” where no whole is known', { qualifier: 'almost-all' }],
  ])('no number, where it is %s', (_, value) => expect(intervalOf(value)).toBeUndefined())
})

describe('Two figures', () => {
  it.each<[string, Value, Value, boolean]>([
    ['can be one number where they are one', { amount: 63 }, { amount: 63 }, true],
    ['cannot where they are two', { amount: 63 }, { amount: 64 }, false],
    ['can where one is within “about” of the other', { amount: 200, qualifier: 'about' }, { amount: 220 }, true],
    ['cannot where one is outside “about” of the other', { amount: 200, qualifier: 'about' }, { amount: 221 }, false],
    ['can where a number is the end of a range', { amount: 50, to: 52 }, { amount: 52 }, true],
    ['cannot where a number is past the range', { amount: 50, to: 52 }, { amount: 53 }, false],
    ['can at the number of “at least”', { amount: 60, qualifier: 'at-least' }, { amount: 60 }, true],
    ['cannot at the number of “more than”', { amount: 60, qualifier: 'over' }, { amount: 60 }, false],
    ['can above the number of “more than”', { amount: 60, qualifier: 'over' }, { amount: 61 }, true],
    ['can at the number of “up to”', { amount: 60, qualifier: 'up-to' }, { amount: 60 }, true],
    ['cannot at the number of “under”', { amount: 60, qualifier: 'under' }, { amount: 60 }, false],
    ['cannot at the number of “nearly”', { amount: 60, qualifier: 'nearly' }, { amount: 60 }, false],
    [
      'can where “up to” and “at least” touch',
      { amount: 60, qualifier: 'up-to' },
      { amount: 60, qualifier: 'at-least' },
      true,
    ],
    [
      'cannot where “under” and “at least” touch',
      { amount: 60, qualifier: 'under' },
      { amount: 60, qualifier: 'at-least' },
      false,
    ],
    ['can where one is “up to” far above the other', { amount: 1400, qualifier: 'up-to' }, { amount: 63 }, true],
    ['can where “a few” meets nine', { qualifier: 'few' }, { amount: 9 }, true],
    ['cannot where “a few” meets ten', { qualifier: 'few' }, { amount: 10 }, false],
    [
      'can where “hundreds” and “several hundred” are said',
      { qualifier: 'hundreds' },
      { qualifier: 'several-hundred' },
      true,
    ],
    ['cannot where “hundreds” and “thousands” are said', { qualifier: 'hundreds' }, { qualifier: 'thousands' }, false],
  ])('%s', (_, a, b, meet) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    expect(x && y && [canMeet(x, y), canMeet(y, x)]).toEqual([meet, meet])
  })
})
