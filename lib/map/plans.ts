import { type Box, boxAround } from '@/lib/map/frame'
import { areasOf, type Layer } from '@/lib/map/layer'
import { isDetailed, ukraine, world } from '@/lib/map/layers'
import { mainBox } from '@/lib/map/main-box'
import type { PanelSpec } from '@/lib/map/panel'

/** What a map shows, before the ledger says which places and claims are on it. */
export type Plan = Omit<PanelSpec, 'marks' | 'hatched' | 'detail'> & {
  /** Shapes whose places are shown. */
  readonly within: readonly string[]
  /** Kinds of places that are shown beside the map’s own. */
  readonly beside: readonly ('city' | 'town' | 'village')[]
}

/** Regions whose borders the map of the whole country shows, since their status is disputed. */
const DISPUTED = ['crimea', 'donetsk-region', 'kherson-region', 'luhansk-region', 'zaporizhzhia-region'] as const

const subject = (id: string, ...lines: string[]) => ({ id, lines, kind: 'subject' }) as const
const headed = (id: string, ...lines: string[]) => ({ id, lines, kind: 'headed' }) as const
const region = (id: string, ...lines: string[]) => ({ id, lines, kind: 'region', mayOverflow: true }) as const
const country = (id: string, ...lines: string[]) => ({ id, lines, kind: 'country' }) as const

const claimedRegions = [
  region('crimea', 'Crimea'),
  region('luhansk-region', 'Luhansk'),
  region('kherson-region', 'Kherson'),
  region('donetsk-region', 'Donetsk'),
  region('zaporizhzhia-region', 'Zaporizhzhia'),
]

const wholeUkraine: Plan = {
  title: 'Ukraine',
  layer: ukraine,
  box: { west: 21.6, south: 44, east: 40.9, north: 52.7 },
  corner: 4,
  tinted: ['ukraine'],
  within: ['ukraine'],
  beside: ['city'],
  regions: [],
  names: [...claimedRegions, subject('ukraine', 'Ukraine'), ...countryNames(ukraine, 'ukraine')],
}

const BORDER_BOX: Box = { west: 34.42, south: 50.83, east: 35.82, north: 51.46 }
const BORDER_REGIONS = ['sumy-region', 'kursk-region', 'belgorod-region']
const border: Plan = {
  title: 'The border of Sumy and Kursk regions',
  layer: ukraine,
  box: BORDER_BOX,
  corner: 1,
  tinted: [],
  within: BORDER_REGIONS,
  beside: ['city', 'town', 'village'],
  regions: BORDER_REGIONS,
  names: [
    headed('sumy-region', 'Ukraine', 'Sumy region'),
    headed('kursk-region', 'Russia', 'Kursk region'),
    region('belgorod-region', 'Belgorod', 'region'),
  ],
}

/** The two maps of a topic: its ground, and where that lies. A topic without plans has no map. */
export function plansForTopic(topic: string): { readonly detail: Plan; readonly locator: Plan } | undefined {
  if (topic === 'sumy-kursk') return { detail: border, locator: borderLocator }
  if (topic === 'mali-russia') return { detail: { ...countryPlan('mali'), corner: 1.6 }, locator: maliLocator }
  return undefined
}

const borderLocator: Plan = {
  ...wholeUkraine,
  title: 'Ukraine with Sumy region, and Russia’s Kursk region',
  corner: 2.5,
  tinted: ['sumy-region', 'kursk-region'],
  regions: ['sumy-region', 'kursk-region', 'kharkiv-region', ...DISPUTED],
  names: [
    region('sumy-region', 'Sumy'),
    region('kursk-region', 'Kursk'),
    region('kharkiv-region', 'Kharkiv'),
    ...wholeUkraine.names,
  ],
}

const MALI_SUBJECTS = ['mali', 'libya', 'central-african-republic']
const maliLocator: Plan = {
  title: 'Mali, Libya and the Central African Republic',
  layer: world,
  box: { west: -18, south: 1.5, east: 29.5, north: 35 },
  corner: 2,
  tinted: MALI_SUBJECTS,
  within: MALI_SUBJECTS,
  beside: [],
  regions: [],
  names: [
    subject('mali', 'Mali'),
    subject('libya', 'Libya'),
    subject('central-african-republic', 'Central', 'African Rep.'),
    ...countryNames(world, ...MALI_SUBJECTS),
  ],
}

/** A place to make a plan for: itself and what it lies in, nearest first, and where it is, if it is no more than a spot. */
export interface Located {
  readonly ids: readonly string[]
  readonly at: { readonly longitude: number; readonly latitude: number } | undefined
}

/**
 * The map of a place: of the land around it where the shapes have the detail for that, else of the nearest region or
 * country that there is a shape of.
 */
export function planForPlace({ ids, at }: Located): Plan | undefined {
  if (at && isDetailed(at.longitude, at.latitude)) return borderPlan(at.longitude, at.latitude)
  const id = ids.find((each) => areasOf(ukraine, each).length > 0 || areasOf(world, each).length > 0)
  if (id === undefined || id === 'ukraine') return id && wholeUkraine
  return areasOf(world, id).length > 0 ? countryPlan(id) : regionPlan(id)
}

/** The map of the border, moved where a place would stand at its edge. */
function borderPlan(longitude: number, latitude: number): Plan {
  const { west, south, east, north } = BORDER_BOX
  const isWithin =
    longitude > west + 0.1 && longitude < east - 0.1 && latitude > south + 0.05 && latitude < north - 0.05
  return isWithin ? border : { ...border, box: boxAround(longitude, latitude, 48, 35) }
}

function regionPlan(id: string): Plan {
  const { west, south, east, north } = mainBox(ukraine, id)
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  const [across, up] = [Math.max(east - west, 3.4), Math.max(north - south, 1.9) * 0.8]
  const name = areasOf(ukraine, id)[0]?.name ?? id
  return {
    title: name,
    layer: ukraine,
    box: { west: x - across, south: y - up, east: x + across, north: y + up },
    tallest: 240,
    corner: 4,
    tinted: [id],
    within: [id],
    beside: ['city', 'town'],
    regions: [id],
    names: [
      subject(id, ...name.split(' ')),
      ...countryNames(ukraine),
      ...claimedRegions.filter((each) => each.id !== id).map((each) => ({ ...each, mayOverflow: false })),
    ],
  }
}

/** Degrees from south to north from which on only a country’s own borders are drawn, and its coast without its bays. */
const LARGE = 22

function countryPlan(id: string): Plan {
  const { west, south, east, north } = mainBox(world, id)
  const [across, up] = [(east - west) * 0.1, (north - south) * 0.08]
  const isLarge = north - south > LARGE
  const name = areasOf(world, id)[0]?.name ?? id
  return {
    title: name,
    layer: world,
    box: { west: west - across, south: south - up, east: east + across, north: north + up },
    tallest: 290,
    corner: isLarge ? 6 : 2.5,
    tinted: [id],
    within: [id],
    beside: isLarge ? ['city'] : ['city', 'town'],
    regions: [],
    ...(isLarge && { countries: [id] }),
    names: [subject(id, ...name.split(/ (?=African|Republic)/)), ...countryNames(world, id)],
  }
}

/** Names of the countries of a layer; a map sets those for which it has room. */
function countryNames({ areas }: Layer, ...except: readonly string[]) {
  const whole = areas.filter((area) => area.id === area.country).map(({ id, name }) => country(id, name))
  const all = areas.some(({ id }) => id === 'ukraine') ? whole : [...whole, country('ukraine', 'Ukraine')]
  return all.filter(({ id }) => !except.includes(id))
}
