import { geoIdentity, geoPath } from 'd3-geo'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import { planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import type { Frame, Point } from '@/lib/map/frame'
import { areasOf, type Layer, type Shape } from '@/lib/map/layer'
import { PathText } from '@/lib/map/path'

/** A layer as one map shows it: in pixels, with no more detail than can be seen. */
export interface Drawing {
  readonly frame: Frame
  readonly layer: Layer
}

/** Square pixels that a corner must stand out by to be drawn, and that an island must have. */
const CORNER = 0.9
const ISLAND = 5
/** Beyond the edge, so that outlines leave the map instead of running along it. */
const OVERHANG = 4

const drawings = new WeakMap<Layer, Map<string, Drawing>>()

/** Projects and simplifies a layer for a map; the same map of two pages is worked out once. */
export function drawingOf(layer: Layer, frame: Frame): Drawing {
  const known = drawings.get(layer) ?? new Map<string, Drawing>()
  drawings.set(layer, known)
  const drawing = known.get(frame.key) ?? { frame, layer: simplified(projected(layer, frame)) }
  known.set(frame.key, drawing)
  return drawing
}

const projected = ({ topology, areas }: Layer, { projection }: Frame): Layer => ({
  topology: {
    ...topology,
    arcs: topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [...(projection([x, y]) ?? [0, 0])])),
  },
  areas,
})

const simplified = ({ topology, areas }: Layer): Layer => ({
  topology: simplify(presimplify(topology, planarTriangleArea), CORNER),
  areas,
})

/** The outline of some shapes as one piece of land. */
export function landOf({ layer: { topology, areas } }: Drawing, among = areas): MultiPolygon {
  const { type, coordinates } = merge(
    topology,
    among.map(({ outline }) => outline),
  )
  return { type, coordinates: coordinates.filter(([outer]) => outer && isVisible(outer)) }
}

/** A country or a region as one piece of land. */
export const shapeOf = (drawing: Drawing, id: string): MultiPolygon => landOf(drawing, areasOf(drawing.layer, id))

/** The lines between shapes that a test picks; a coast is no such line. */
export function linesOf({ layer: { topology, areas } }: Drawing, isDrawn: (a: Shape, b: Shape) => boolean) {
  const shapes = new Map<object, Shape>(areas.map((area) => [area.outline, area]))
  const geometries = areas.map(({ outline }) => outline)
  return mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => {
    const [one, other] = [shapes.get(a), shapes.get(b)]
    return one !== undefined && other !== undefined && one !== other && isDrawn(one, other)
  })
}

const isVisible = (ring: number[][]) =>
  Math.abs(planarRingArea(ring.map(([x = 0, y = 0]): [number, number] => [x, y]))) >= ISLAND

/** Cuts a shape or lines to the map, as the text of an SVG path. */
export function pathOf({ frame }: Drawing, geometry: MultiPolygon | MultiLineString): string {
  const text = new PathText()
  geoPath(cutTo(frame), text)(geometry)
  return text.toString()
}

const cutTo = ({ width, height }: Frame) =>
  geoIdentity().clipExtent([
    [-OVERHANG, -OVERHANG],
    [width + OVERHANG, height + OVERHANG],
  ])

/** Whether a place in pixels lies in a shape, as it is drawn. */
export const isInside = ({ coordinates }: MultiPolygon, [x, y]: Point): boolean =>
  coordinates.some((rings) => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1)

function isInRing(ring: number[][], x: number, y: number): boolean {
  let inside = false
  for (const [n, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring.at(n - 1) ?? []
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
