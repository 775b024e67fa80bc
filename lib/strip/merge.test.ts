import { expect, it } from 'vitest'
import { FINGER, mergeClose } from '@/lib/strip/merge'

const point = (at: number) => ({ at })
const inPixels = (pixels: number, width: number) => (100 * pixels) / width

it.each([
  ['a finger apart stay two', FINGER, 2],
  ['closer than a finger are one', FINGER - 1, 1],
])('Two marks that are %s', (_, pixels, count) => {
  const clusters = mergeClose([point(10), point(10 + inPixels(pixels, 312))], 312)
  expect(clusters).toHaveLength(count)
})

it('Marks that are apart on a wide page can be one on a phone', () => {
  const marks = [point(10), point(15)]
  expect([mergeClose(marks, 312).length, mergeClose(marks, 720).length]).toEqual([1, 2])
})

it('No mark is lost, and a joined mark stands in the middle of those that it joins', () => {
  const marks = Array.from({ length: 60 }, (_, n) => point((n * 7) % 100))
  const clusters = mergeClose(marks, 312)
  expect(clusters.flatMap((cluster) => cluster.marks)).toHaveLength(60)
  expect(mergeClose([point(10), point(14)], 312)[0]?.at).toBe(12)
})

it('Joined marks are as far from each other as a finger needs', () => {
  const clusters = mergeClose(
    Array.from({ length: 40 }, (_, n) => point((n * 13) % 100)),
    312,
  )
  const ends = clusters.map(({ marks }) => [marks[0]?.at ?? 0, marks.at(-1)?.at ?? 0] as const)
  for (const [n, [from]] of ends.entries())
    if (n > 0) expect(from - (ends[n - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(inPixels(FINGER, 312) - 1e-9)
})
