import type { MultiPolygon, Objects, Topology } from 'topojson-specification'

/** A piece of land that a map can name: a country, or a region of one. Its id is the slug of its place, if it has one. */
export interface Shape {
  readonly id: string
  readonly name: string
  /** The country that it is part of, as the General Assembly sees it. */
  readonly country: string
}

/** Shapes as the files in `data/` hold them: see the README there. */
interface PackedLayer {
  readonly grid: number
  readonly arcs: readonly string[]
  readonly shapes: readonly (Shape & { readonly arcs: string })[]
}

/** A shape with its outline, as pieces of the layer’s lines. */
export interface Area extends Shape {
  readonly outline: MultiPolygon
}

/** Shapes that share their lines, in degrees or, once projected, in pixels. */
export interface Layer {
  readonly topology: Topology<Objects<object>>
  readonly areas: readonly Area[]
}

/** Unpacks a file of shapes. */
export function readLayer({ grid, arcs, shapes }: PackedLayer): Layer {
  const areas = shapes.map(
    ({ arcs: polygons, ...shape }): Area => ({
      ...shape,
      outline: {
        type: 'MultiPolygon',
        arcs: polygons.split('/').map((rings) => rings.split(';').map((ring) => ring.split(' ').map(Number))),
      },
    }),
  )
  return { topology: { type: 'Topology', arcs: arcs.map((arc) => readLine(arc, grid)), objects: {} }, areas }
}

/** Whole steps on a grid, the first from its origin, back to degrees. */
function readLine(arc: string, grid: number): [number, number][] {
  const steps = arc.split(' ').map(Number)
  const line: [number, number][] = []
  let [x, y] = [0, 0]
  for (let n = 0; n < steps.length; n += 2) {
    x += steps[n] ?? 0
    y += steps[n + 1] ?? 0
    line.push([x * grid, y * grid])
  }
  return line
}

/** The shapes of a country, or the one shape with that id. */
export const areasOf = (layer: Layer, id: string): Area[] =>
  layer.areas.filter((area) => area.id === id || area.country === id)
