import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'

/** Degrees; `east` may pass 180 where a box crosses the date line. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export type Point = readonly [x: number, y: number]

/** What a map shows, and how large. */
export interface Frame {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly kilometre: number
  /** Longitude and latitude to pixels. */
  readonly project: (longitude: number, latitude: number) => Point
  readonly projection: GeoProjection
}

/** The width of a phone’s screen less its margins: one unit of the drawing is one pixel there. */
export const WIDTH = 328
const SHORTEST = 180
const EARTH_RADIUS = 6371

/**
 * Lays a map around a box. Equal areas, north up and the scale right in its middle; a box too tall for the height gets
 * more land at its sides.
 */
export function frameAround(box: Box, tallest = 300, width = WIDTH): Frame {
  const { west, south, east, north } = box
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .translate([0, 0])
    .scale(1)
  const edge = Array.from({ length: 21 }, (_, n) => n / 20).flatMap((part): [number, number][] => {
    const [x, y] = [west + (east - west) * part, south + (north - south) * part]
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ]
  })
  const outline = edge.map((position): Point => projection(position) ?? [0, 0])
  const [left, right] = extent(outline.map(([x]) => x))
  const [top, bottom] = extent(outline.map(([, y]) => y))
  const scale = Math.min(width / (right - left), tallest / (bottom - top))
  const height = Math.round(Math.max((bottom - top) * scale, Math.min(SHORTEST, tallest)))
  projection
    .scale(scale)
    .translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale])
  return {
    key: [west, south, east, north, height, width].join(),
    width,
    height,
    kilometre: scale / EARTH_RADIUS,
    projection,
    project: (longitude, latitude) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN],
  }
}

/** The smallest and the largest of some numbers. */
export function extent(numbers: readonly number[]): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const number of numbers) {
    least = Math.min(least, number)
    most = Math.max(most, number)
  }
  return [least, most]
}

/** A box around a point, so many kilometres to each side. */
export function boxAround(longitude: number, latitude: number, across: number, up: number): Box {
  const degree = (EARTH_RADIUS * Math.PI) / 180
  const narrow = degree * Math.cos((latitude * Math.PI) / 180)
  return {
    west: longitude - across / narrow,
    east: longitude + across / narrow,
    south: latitude - up / degree,
    north: latitude + up / degree,
  }
}

/** Whether a place in pixels lies on the map, with a margin to its edge. */
export const isOn = ({ width, height }: Frame, [x, y]: Point, margin = 0) =>
  x > margin && x < width - margin && y > margin && y < height - margin
