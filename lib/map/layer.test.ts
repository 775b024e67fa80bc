import { merge } from 'topojson-client'
import { expect, it } from 'vitest'
import { areasOf, readLayer } from '@/lib/map/layer'

/** Two squares of two degrees with one line between them; the second belongs to the first one’s country. */
const layer = readLayer({
  grid: 0.5,
  arcs: ['4 4 0 -4', '4 0 -4 0 0 4 4 0', '4 4 4 0 0 -4 -4 0'],
  shapes: [
    { id: 'west', name: 'West', country: 'west', arcs: '0 1' },
    { id: 'east', name: 'East', country: 'west', arcs: '-1 2' },
  ],
})

it('A file of shapes holds whole steps on a grid; a layer holds degrees', () => {
  expect(layer.topology.arcs[0]).toEqual([
    [2, 2],
    [2, 0],
  ])
})

it('Shapes share their lines', () => {
  const { coordinates } = merge(
    layer.topology,
    layer.areas.map(({ outline }) => outline),
  )
  expect(coordinates).toHaveLength(1)
})

it('A country is found with all its parts, a part by itself', () => {
  expect(areasOf(layer, 'west').map(({ name }) => name)).toEqual(['West', 'East'])
  expect(areasOf(layer, 'east').map(({ name }) => name)).toEqual(['East'])
  expect(areasOf(layer, 'north')).toEqual([])
})
