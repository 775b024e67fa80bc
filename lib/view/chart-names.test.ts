import { expect, it } from 'vitest'
import { chartNames } from '@/lib/view/chart-names'

const frame = { left: 40, right: 400, top: 10, bottom: 230 }
const point = (speaker: string, x: number, y: number) => ({ speaker, from: x, to: x, y })

it('A speaker’s name stands beside the latest of their points', () =>
  expect(chartNames([point('Ukraine', 60, 40), point('Ukraine', 200, 100)], frame)).toEqual([
    { speaker: 'Ukraine', x: 209, y: 100, anchor: 'start' },
  ]))

it('Near the right edge it stands on the left', () =>
  expect(chartNames([point('Ukraine', 390, 100)], frame)).toEqual([
    { speaker: 'Ukraine', x: 381, y: 100, anchor: 'end' },
  ]))

it('It lies over no other point and no other name', () =>
  expect(chartNames([point('Ukraine', 200, 100), point('Russia', 230, 100)], frame)?.map(({ x, y }) => [x, y])).toEqual(
    [
      [191, 100],
      [239, 100],
    ],
  ))

it('It stands at the end of a date known only as a window, and not on it', () =>
  expect(chartNames([{ ...point('Ukraine', 100, 100), to: 160 }], frame)?.map(({ x }) => x)).toEqual([169]))

it('Where a name has no room, there are none, and a legend is needed', () =>
  expect(chartNames([point('A name far longer than this whole drawing is wide, and then some', 200, 100)], frame)).toBe(
    undefined,
  ))
