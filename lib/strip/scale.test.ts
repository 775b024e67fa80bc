import { describe, expect, it } from 'vitest'
import { isNamedBelow, timeScale } from '@/lib/strip/scale'

describe('The time scale of a strip', () => {
  it('goes from the first day to the last in proportion to the days between', () => {
    const { at, folds } = timeScale([['2021-01-01', '2021-12-31']], ['2021-01-01', '2021-12-31'])
    expect([at('2021-01-01'), at('2021-12-31'), folds]).toEqual([0, 100, []])
    expect(at('2021-07-02')).toBeCloseTo(50, 0)
  })

  it('keeps what lies outside the axis at its ends', () => {
    const { at } = timeScale([['2021-01-01', '2021-01-01']], ['2021-01-01', '2021-01-10'])
    expect([at('2020-01-01'), at('2022-01-01')]).toEqual([0, 100])
  })

  it('folds a long silence, says how long it was, and leaves the rest in order', () => {
    const days = ['2012-03-01', '2012-06-01', '2021-09-15', '2022-05-01'] as const
    const { at, folds } = timeScale(
      days.map((day) => [day, day] as const),
      ['2012-01-01', '2022-12-31'],
    )
    expect(folds.map(({ words }) => words)).toEqual(['9 years'])
    const places = days.map(at)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThan(5)
  })

  it('folds the months in which a short dispute was not taken up again, so that its days can be told apart', () => {
    const days = ['2025-04-06', '2025-04-07', '2025-04-11'] as const
    const { at, folds } = timeScale(
      days.map((day) => [day, day] as const),
      ['2025-04-05', '2026-02-02'],
    )
    expect(folds.map(({ words }) => words)).toEqual(['10 months'])
    expect(at('2025-04-07') - at('2025-04-06')).toBeGreaterThan(5)
  })

  it('folds no silence of some weeks', () => {
    expect(timeScale([['2025-04-06', '2025-04-06']], ['2025-04-01', '2025-05-10']).folds).toEqual([])
  })

  it('folds two silences at most', () => {
    const days = ['2000-01-01', '2005-01-01', '2015-01-01', '2026-01-01'] as const
    expect(
      timeScale(
        days.map((day) => [day, day] as const),
        ['1999-12-01', '2026-01-02'],
      ).folds.length,
    ).toBeLessThan(3)
  })

  it('draws a dispute of one day', () => {
    const { at } = timeScale([['2025-04-06', '2025-04-06']], ['2025-04-06', '2025-04-06'])
    expect(at('2025-04-06')).toBe(0)
  })
})

it.each([
  [[{ from: 60 }], [true]],
  [
    [{ from: 30 }, { from: 72 }],
    [true, true],
  ],
  [
    [{ from: 60 }, { from: 72 }],
    [true, false],
  ],
])('The lengths of folds at %j have room below them: %j', (folds, expected) =>
  expect(folds.map(isNamedBelow)).toEqual(expected),
)
