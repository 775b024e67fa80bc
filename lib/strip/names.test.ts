import { expect, it } from 'vitest'
import { placeNames } from '@/lib/strip/names'

const LONG = 'The fifteen governments of the statement on what was said of it'
const mark = (at: number, ...names: string[]) => ({ from: at - 6, to: at + 6, names })
const texts = (...marks: Parameters<typeof placeNames>[0]) => placeNames(marks, 312).map((name) => name?.text)

it.each([
  ['stands beside its mark', [mark(50, 'Mali')], ['Mali']],
  ['is left out where there is no room', [mark(50, LONG), mark(90, 'A')], [undefined, 'A']],
  [
    'that has no room leaves it to one of those who said it too',
    [mark(50, LONG, 'AFP'), mark(90, 'A')],
    ['AFP, …', 'A'],
  ],
  ['stands with others who said it there', [mark(50, 'Mali', 'Lavrov')], ['Mali, Lavrov']],
  ['stands for all where there is no room for all', [mark(50, 'Mali', 'Lavrov'), mark(130)], ['Mali, …', undefined]],
])('A name %s', (_, marks, expected) => expect(texts(...marks)).toEqual(expected))

it('A name near the end of a lane stands on the left of its mark', () =>
  expect(placeNames([mark(290, 'Wagner Group')], 312)).toMatchObject([{ text: 'Wagner Group', side: 'left' }]))

it('A name on the left touches no name before it, and stands above its mark', () =>
  expect(placeNames([mark(170, 'Wagner Group'), mark(285, 'Wagner Group')], 312)).toMatchObject([
    { text: 'Wagner Group', side: 'right' },
    { text: 'Wagner Group', side: 'above' },
  ]))

it('Names above their marks touch neither each other nor the frame', () => {
  const marks = [4, 60, 95, 130, 160, 200, 235, 270, 305].map((at, n) => mark(at, `Speaker ${n}`))
  const above = placeNames(marks, 312).flatMap((name) =>
    name?.middle === undefined ? [] : [[name.middle - name.width / 2, name.middle + name.width / 2] as const],
  )
  expect(above.length).toBeGreaterThan(2)
  for (const [n, [from, to]] of above.entries()) {
    expect(from).toBeGreaterThanOrEqual(n === 0 ? 0 : (above[n - 1]?.[1] ?? 0) + 4)
    expect(to).toBeLessThanOrEqual(312)
  }
})

it('A name does not lie over a fold', () =>
  expect(placeNames([mark(150, 'Demchenko')], 312, [[180, 210]])).toMatchObject([{ text: 'Demchenko', side: 'left' }]))
