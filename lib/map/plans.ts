import { geoDistance } from 'd3-geo'
import { merge } from 'topojson-client'
import { planarRingArea } from 'topojson-simplify'
import { type Box, boxAround, extent } from '@/lib/map/frame'
import { areasOf, type Layer } from '@/lib/map/layer'
import { isDetailed, ukraine, world } from '@/lib/map/layers'
import type { PanelSpec } from '@/lib/map/panel'

/** What a map shows, before the ledger says which places and claims are on it. */
export type Plan = Omit<PanelSpec, 'marks' | 'hatched' | 'detail'>

/**
 * Regions that are claimed as a whole, and so can be hatched as a whole. A claim to part of a region, or to a village,
 * has no outline that we hold.
 */
export const CLAIMED_WHOLE: ReadonlySet<string> = new Set([
  'crimea',
  'donetsk-region',
  'kherson-region',
  'luhansk-region',
  'zaporizhzhia-region',
])

const subject = (id: string, ...lines: string[]) => ({ id, lines, kind: 'subject' }) as const
const region = (id: string, ...lines: string[]) => ({ id, lines, kind: 'region' }) as const
const country = (id: string, ...lines: string[]) => ({ id, lines, kind: 'country' }) as const

const wholeUkraine: Plan = {
  title: 'Ukraine',
  layer: ukraine,
  box: { west: 21.6, south: 44, east: 40.9, north: 52.7 },
  tinted: ['ukraine'],
  regions: [],
  names: [
    region('crimea', 'Crimea'),
    region('luhansk-region', 'Luhansk'),
    region('kherson-region', 'Kherson'),
    region('donetsk-region', 'Donetsk'),
    region('zaporizhzhia-region', 'Zaporizhzhia'),
    subject('ukraine', 'Ukraine'),
    country('russia', 'Russia'),
    country('belarus', 'Belarus'),
    country('poland', 'Poland'),
    country('romania', 'Romania'),
    country('moldova', 'Moldova'),
  ],
}

const borderNames = [
  subject('sumy-region', 'Ukraine', 'Sumy region'),
  subject('kursk-region', 'Russia', 'Kursk region'),
  region('belgorod-region', 'Belgorod', 'region'),
]

interface Plans {
  readonly detail: Plan
  readonly locator: Plan
}

/** The two maps of a topic: its ground, and where that lies. A topic without plans has no map. */
export function plansForTopic(topic: string): Plans | undefined {
  if (topic === 'mali-russia') return maliPlans()
  if (topic === 'sumy-kursk') return borderPlans()
  return undefined
}

const maliPlans = (): Plans => ({
  detail: { ...countryPlan('mali'), title: 'Mali and its neighbours' },
  locator: {
    title: 'Mali, Libya and the Central African Republic',
    layer: world,
    box: { west: -18, south: 1.5, east: 29.5, north: 35 },
    tinted: ['mali', 'libya', 'central-african-republic'],
    regions: [],
    names: [
      subject('mali', 'Mali'),
      subject('libya', 'Libya'),
      subject('central-african-republic', 'Central', 'African Rep.'),
      ...countryNames(world),
    ],
  },
})

const borderPlans = (): Plans => ({
  detail: {
    title: 'The border of Sumy and Kursk regions',
    layer: ukraine,
    box: { west: 34.42, south: 50.8, east: 35.82, north: 51.42 },
    tinted: [],
    regions: 'all',
    names: borderNames,
  },
  locator: {
    ...wholeUkraine,
    regions: ['sumy-region', 'kursk-region', 'kharkiv-region', ...CLAIMED_WHOLE],
    title: 'Ukraine with Sumy region, and Russia’s Kursk region',
    tinted: ['sumy-region', 'kursk-region'],
    names: [
      region('sumy-region', 'Sumy'),
      region('kursk-region', 'Kursk'),
      region('kharkiv-region', 'Kharkiv'),
      ...wholeUkraine.names,
    ],
  },
})

/** A place to make a plan for: itself and what it lies in, nearest first. */
export interface Located {
  readonly ids: readonly string[]
  readonly at: { readonly longitude: number; readonly latitude: number } | undefined
}

/**
 * The map of a place: of the land around it where the shapes have the detail for that, else of the nearest region or
 * country that there is a shape of.
 */
export function planForPlace({ ids, at }: Located): Plan | undefined {
  if (at && isDetailed(at.longitude, at.latitude)) return nearPlan(at.longitude, at.latitude)
  const [id] = ids.filter((each) => areasOf(ukraine, each).length > 0 || areasOf(world, each).length > 0)
  if (id === 'ukraine') return wholeUkraine
  if (id === undefined) return undefined
  return areasOf(world, id).length > 0 ? countryPlan(id) : regionPlan(id)
}

function nearPlan(longitude: number, latitude: number): Plan {
  return {
    title: 'The border of Sumy and Kursk regions',
    layer: ukraine,
    box: boxAround(longitude, latitude, 30, 19),
    tallest: 210,
    tinted: [],
    regions: 'all',
    names: borderNames,
  }
}

function regionPlan(id: string): Plan {
  const { west, south, east, north } = boxOf(ukraine, id)
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const [across, up] = [Math.max(east - west, 3.4) * 1.05, Math.max(north - south, 1.9) * 0.85]
  const name = areasOf(ukraine, id)[0]?.name ?? id
  return {
    title: name,
    layer: ukraine,
    box: { west: x - across, south: y - up, east: x + across, north: y + up },
    tallest: 240,
    tinted: [id],
    regions: 'all',
    names: [subject(id, ...name.split(' ')), ...countryNames(ukraine)],
  }
}

function countryPlan(id: string): Plan {
  const { west, south, east, north } = boxOf(world, id)
  const [across, up] = [(east - west) * 0.1, (north - south) * 0.08]
  const name = areasOf(world, id)[0]?.name ?? id
  return {
    title: name,
    layer: world,
    box: { west: west - across, south: south - up, east: east + across, north: north + up },
    tallest: 290,
    tinted: [id],
    regions: [],
    names: [
      subject(id, ...name.split(/ (?=African|Republic)/)),
      ...countryNames(world).filter((each) => each.id !== id),
    ],
  }
}

/** Names of all countries of a layer; a map sets those for which it has room. */
function countryNames({ areas }: Layer) {
  const whole = areas.filter((area) => area.id === area.country).map(({ id, name }) => country(id, name))
  return areas.some(({ id }) => id === 'ukraine') ? whole : [...whole, country('ukraine', 'Ukraine')]
}

/** What of a country is far from its largest part is left to its own maps: French Guiana, Hawaii. */
const FAR = 55

/** The box of a shape’s main parts, in degrees. */
function boxOf(layer: Layer, id: string): Box {
  const { coordinates } = merge(
    layer.topology,
    areasOf(layer, id).map(({ outline }) => outline),
  )
  const parts = coordinates
    .flatMap(([outer]) => (outer ? [outer.map(([x = 0, y = 0]): [number, number] => [x, y])] : []))
    .map((ring) => ({ ring, size: Math.abs(planarRingArea(ring)) }))
    .toSorted((a, b) => b.size - a.size)
  const [largest] = parts
  const [home] = largest?.ring ?? []
  const isMain = ({ ring, size }: { ring: [number, number][]; size: number }) =>
    home && ring[0] && size > (largest?.size ?? 0) / 20 && (geoDistance(home, ring[0]) * 180) / Math.PI < FAR
  const points = parts.filter(isMain).flatMap(({ ring }) => ring)
  const [west, east] = extent(points.map(([x]) => x))
  const [south, north] = extent(points.map(([, y]) => y))
  return { west, south, east, north }
}
