import { geoDistance } from 'd3-geo'
import { merge } from 'topojson-client'
import { planarRingArea } from 'topojson-simplify'
import { type Box, extent } from '@/lib/map/frame'
import { areasOf, type Layer } from '@/lib/map/layer'

type Ring = [number, number][]

/** Degrees from the largest part beyond which a part is left out of sight: French Guiana, Hawaii. */
const FAR = 55
/** How much smaller than the largest part a part can be and still be shown. */
const SMALL = 20

/** The box around a shape’s main parts, in degrees; `east` passes 180 where they cross the date line. */
export function mainBox(layer: Layer, id: string): Box {
  const { coordinates } = merge(
    layer.topology,
    areasOf(layer, id).map(({ outline }) => outline),
  )
  const parts = coordinates
    .flatMap(([outer]) => (outer ? [outer.map(([x = 0, y = 0]): [number, number] => [x, y])] : []))
    .map((ring) => ({ ring, size: Math.abs(planarRingArea(ring)) }))
  const largest = parts.toSorted((a, b) => b.size - a.size)[0] ?? { ring: [], size: 0 }
  const home = middleOf(largest.ring)
  const points = parts
    .filter(({ ring, size }) => size * SMALL > largest.size && degreesBetween(home, middleOf(ring)) < FAR)
    .flatMap(({ ring }) => ring)
  const [west, east] = extent(points.map(([x]) => home[0] + ((((x - home[0] + 180) % 360) + 360) % 360) - 180))
  const [south, north] = extent(points.map(([, y]) => y))
  return { west, south, east, north }
}

/** The mean direction of a ring’s corners: longitudes alone have no mean where a country crosses the date line. */
function middleOf(ring: Ring): [number, number] {
  const radians = ring.map(([x, y]) => [(x * Math.PI) / 180, (y * Math.PI) / 180] as const)
  const sum = (part: (x: number, y: number) => number) => radians.reduce((all, [x, y]) => all + part(x, y), 0)
  const [x, y, z] = [
    sum((lon, lat) => Math.cos(lat) * Math.cos(lon)),
    sum((lon, lat) => Math.cos(lat) * Math.sin(lon)),
    sum((_, lat) => Math.sin(lat)),
  ]
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI]
}

const degreesBetween = (a: [number, number], b: [number, number]) => (geoDistance(a, b) * 180) / Math.PI
