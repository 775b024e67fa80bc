import type { MultiPolygon, Objects, Topology } from 'topojson-specification'

/** A piece of land that a map can name: a country, or a region of one. */
export interface Shape {
  readonly id: string
  readonly name: string
  /** The country that it is part of, as the General Assembly sees it. */
  readonly country: string
}

/** TopoJSON as the files in `data/` hold it, as far as a program that reads JSON can know: see the README there. */
interface Stored {
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] }
  readonly arcs: number[][][]
  readonly objects: Readonly<
    Record<string, { readonly properties: Omit<Shape, 'id'>; readonly arcs: MultiPolygon['arcs'] }>
  >
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

/** Takes a file of shapes for what it is. Its lines stay whole steps on a grid until they are projected. */
export function readLayer({ transform: { scale, translate }, arcs, objects }: Stored): Layer {
  const pair = ([x = 0, y = 0]: readonly number[]): [number, number] => [x, y]
  const areas = Object.entries(objects).map(
    ([id, { properties, arcs }]): Area => ({ id, ...properties, outline: { type: 'MultiPolygon', arcs } }),
  )
  const transform = { scale: pair(scale), translate: pair(translate) }
  return { topology: { type: 'Topology', transform, arcs, objects: {} }, areas }
}

/** The shapes of a country, or the one shape with that id. */
export const areasOf = (layer: Layer, id: string): Area[] =>
  layer.areas.filter((area) => area.id === id || area.country === id)
