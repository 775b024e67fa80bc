import { merge } from 'topojson-client'
import { expect, it } from 'vitest'
import { areasOf, readLayer } from '@/lib/map/layer'

/** Two squares of two degrees with one line between them; the second belongs to the first one’s country. */
const layer = readLayer({
  transform: { scale: [0.5, 0.5], translate: [0, 0] },
  arcs: [
    [
      [4, 4],
      [0, -4],
    ],
    [
      [4, 0],
      [-4, 0],
      [0, 4],
      [4, 0],
    ],
    [
      [4, 4],
      [4, 0],
      [0, -4],
      [-4, 0],
    ],
  ],
  objects: {
    west: { properties: { name: 'West', country: 'west' }, arcs: [[[0, 1]]] },
    east: { properties: { name: 'East', country: 'west' }, arcs: [[[-1, 2]]] },
  },
})

it('Shapes share their lines, which are whole steps on a grid of degrees', () => {
  const { coordinates } = merge(
    layer.topology,
    layer.areas.map(({ outline }) => outline),
  )
  expect(coordinates).toHaveLength(1)
  expect(coordinates.flat(2)).toContainEqual([4, 0])
})

it('A country is found with all its parts, a part by itself', () => {
  expect(areasOf(layer, 'west').map(({ name }) => name)).toEqual(['West', 'East'])
  expect(areasOf(layer, 'east').map(({ name }) => name)).toEqual(['East'])
  expect(areasOf(layer, 'north')).toEqual([])
})
