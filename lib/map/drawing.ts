import { geoIdentity, geoPath } from 'd3-geo'
import { polygonContains } from 'd3-polygon'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh, transform } from 'topojson-client'
import { filter, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import { type Box, extent, type Frame, type Point } from '@/lib/map/frame'
import { type Area, areasOf, type Layer, type Shape } from '@/lib/map/layer'
import { PathText } from '@/lib/map/path'

/** A layer as one map shows it: in pixels, cut down to what lies on the map and can be seen there. */
export interface Drawing {
  readonly frame: Frame
  readonly layer: Layer
  /** Square pixels that a corner stands out by, at least. */
  readonly corner: number
  /** Shapes already put together, by their ids. */
  readonly shapes: Map<string, MultiPolygon>
}

/** How many times the area that a corner must stand out by an island must have to be drawn. */
const ISLAND = 6
/** Beyond the edge, so that outlines leave the map instead of running along it. */
const OVERHANG = 4

const drawings = new WeakMap<Layer, Map<string, Drawing>>()

/** Projects and simplifies a layer for a map; the same map of two pages is worked out once. */
export function drawingOf(layer: Layer, frame: Frame, corner: number): Drawing {
  const known = drawings.get(layer) ?? new Map<string, Drawing>()
  drawings.set(layer, known)
  const key = `${frame.key} ${corner}`
  const simple = () => simplified(onMap(projected(layer, frame), frame), corner)
  const drawing = known.get(key) ?? { frame, layer: simple(), corner, shapes: new Map() }
  known.set(key, drawing)
  return drawing
}

function projected({ topology, areas }: Layer, { projection }: Frame): Layer {
  const toDegrees = transform(topology.transform ?? null)
  const project = (arc: number[][]) =>
    arc.map((step, n) => {
      const [x = 0, y = 0] = toDegrees(step, n > 0)
      return [...(projection([x, y]) ?? [0, 0])]
    })
  return { topology: { type: 'Topology', objects: {}, arcs: topology.arcs.map(project) }, areas }
}

/** Leaves out the shapes that are not on the map, and the lines that only they have. */
function onMap({ topology, areas }: Layer, { width, height }: Frame): Layer {
  const boxes = topology.arcs.map(boxOf)
  const isOn = ({ outline }: Area) => {
    const used = outline.arcs.flat(2).flatMap((arc) => boxes[arc < 0 ? ~arc : arc] ?? [])
    const { west, south, east, north } = union(used)
    return east > -OVERHANG && west < width + OVERHANG && north > -OVERHANG && south < height + OVERHANG
  }
  const kept = areas.filter(isOn)
  const objects = Object.fromEntries(kept.map(({ id, outline }) => [id, outline]))
  const pruned = filter({ ...topology, objects }, () => true)
  return {
    topology: { ...pruned, objects: {} },
    areas: kept.flatMap((area) => {
      const outline = pruned.objects[area.id]
      return outline?.type === 'MultiPolygon' ? { ...area, outline } : []
    }),
  }
}

function boxOf(line: readonly (readonly number[])[]): Box {
  const [west, east] = extent(line.map(([x = 0]) => x))
  const [south, north] = extent(line.map(([, y = 0]) => y))
  return { west, south, east, north }
}

const union = (boxes: readonly Box[]): Box => ({
  west: extent(boxes.map(({ west }) => west))[0],
  south: extent(boxes.map(({ south }) => south))[0],
  east: extent(boxes.map(({ east }) => east))[1],
  north: extent(boxes.map(({ north }) => north))[1],
})

const simplified = ({ topology, areas }: Layer, corner: number): Layer => ({
  topology: simplify(presimplify(topology, planarTriangleArea), corner),
  areas,
})

/** The outline of some shapes as one piece of land; what is too small to be seen is left out. */
export function landOf({ layer: { topology, areas }, corner }: Drawing, among = areas): MultiPolygon {
  const { type, coordinates } = merge(
    topology,
    among.map(({ outline }) => outline),
  )
  return { type, coordinates: coordinates.filter(([outer]) => outer && sizeOf(outer) >= corner * ISLAND) }
}

/** Countries or regions as one piece of land. */
export function shapeOf(drawing: Drawing, ...ids: readonly string[]): MultiPolygon {
  const key = ids.join()
  const areas = () => ids.flatMap((id) => areasOf(drawing.layer, id))
  const shape = drawing.shapes.get(key) ?? landOf(drawing, areas())
  drawing.shapes.set(key, shape)
  return shape
}

/** The lines between shapes that a test picks; a coast is no such line. */
export function linesOf({ layer: { topology, areas } }: Drawing, isDrawn: (a: Shape, b: Shape) => boolean) {
  const shapes = new Map<object, Shape>(areas.map((area) => [area.outline, area]))
  const geometries = areas.map(({ outline }) => outline)
  return mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => {
    const [one, other] = [shapes.get(a), shapes.get(b)]
    return one !== undefined && other !== undefined && one !== other && isDrawn(one, other)
  })
}

const sizeOf = (ring: number[][]) => Math.abs(planarRingArea(ring.map(([x = 0, y = 0]): [number, number] => [x, y])))

/** Cuts a shape or lines to the map, as the text of an SVG path. */
export function pathOf({ frame }: Drawing, geometry: MultiPolygon | MultiLineString): string {
  const text = new PathText()
  geoPath(cutTo(frame, OVERHANG), text)(geometry)
  return text.toString()
}

/** What part of a shape is on the map, and what part of the map it covers. */
export function sharesOf(
  { frame }: Drawing,
  shape: MultiPolygon,
): { readonly ofItself: number; readonly ofMap: number } {
  const seen = Math.abs(geoPath(cutTo(frame, 0)).area(shape))
  const whole = Math.abs(geoPath(geoIdentity()).area(shape))
  return { ofItself: whole > 0 ? seen / whole : 0, ofMap: seen / (frame.width * frame.height) }
}

const cutTo = ({ width, height }: Frame, margin: number) =>
  geoIdentity().clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ])

/** A test of whether a place in pixels lies in a shape, as it is drawn. */
export function insideTest({ coordinates }: MultiPolygon): (point: Point) => boolean {
  const rings = coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]))
  return ([x, y]) => rings.filter((ring) => polygonContains(ring, [x, y])).length % 2 === 1
}
