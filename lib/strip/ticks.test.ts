import { expect, it } from 'vitest'
import { timeScale } from '@/lib/strip/scale'
import { spaced, ticksOf } from '@/lib/strip/ticks'

const labels = (first: string, last: string) =>
  ticksOf(timeScale([[first, last]], [first, last]), [first, last]).map(({ label }) => label)

it.each([
  ['2025-04-06', '2025-04-11', ['7 Apr', '8 Apr', '9 Apr', '10 Apr']],
  ['2025-04-01', '2025-05-20', ['10 Apr', '20 Apr', '1 May', '10 May']],
  ['2021-08-20', '2022-02-10', ['Sep', 'Oct', 'Nov', 'Dec', '2022', 'Feb']],
  ['2021-06-01', '2026-04-30', ['2022', '2023', '2024', '2025', '2026']],
])('An axis from %s to %s names %j', (first, last, expected) =>
  expect(expected).toEqual(expect.arrayContaining(labels(first, last))),
)

it('Names on an axis stand far enough apart to be read on a phone', () => {
  const [first, last] = ['2012-01-01', '2026-04-30'] as const
  const ticks = ticksOf(timeScale([[first, last]], [first, last]), [first, last])
  expect(ticks.length).toBeGreaterThan(3)
  for (const [n, { at }] of ticks.entries())
    if (n > 0) expect(at - (ticks[n - 1]?.at ?? 0)).toBeGreaterThanOrEqual(11.2)
})

it.each([
  [
    ['0', '500', '1,000', '1,500'],
    ['0', '500', '1,000', '1,500'],
  ],
  [
    ['0', '2,000', '4,000', '6,000', '8,000', '10,000', '12,000'],
    ['0', '4,000', '8,000', '12,000'],
  ],
])('Of numbers %j along an axis a phone has %j', (labels, expected) => {
  const ticks = labels.map((label, n) => ({ label, at: 3 + (92 * n) / (labels.length - 1) }))
  expect(spaced(ticks).map(({ label }) => label)).toEqual(expected)
})
