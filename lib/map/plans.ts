import { boxOfAll, ownBox, stands } from '@/lib/map/boxes'
import { type Box, boxAround } from '@/lib/map/frame'
import type { Gazetteer, Spot } from '@/lib/map/gazetteer'
import { isDetailed, LAYERS } from '@/lib/map/layers'
import { mainBox } from '@/lib/map/main-box'
import { countryNames, headedName, inWords, labelOf, nameOf, regionName, subjectName } from '@/lib/map/names'
import type { PanelSpec } from '@/lib/map/panel'
import { countryOf, isRegion, type Sheet, sheetOf } from '@/lib/map/shapes'

/** What a map shows, before the ledger says which places and claims are on it. */
export type Plan = Omit<PanelSpec, 'layer' | 'marks' | 'hatched' | 'detail'> & {
  readonly sheet: Sheet
  /** Shapes whose places are shown. */
  readonly within: readonly string[]
  /** Kinds of places that are shown beside the map’s own. */
  readonly beside: readonly ('city' | 'town' | 'village')[]
}

/** A map that the content asks for. */
export interface Wish {
  readonly title?: string | undefined
  /** Shapes that it is about, most important first. */
  readonly subjects: readonly string[]
  readonly box?: Box | undefined
}

/** Square pixels that a corner must stand out by: on the ground of a topic, where that lies, on the map of a place. */
const CORNERS = {
  world: { ground: 3, locator: 6, place: 4 },
  regions: { ground: 1, locator: 6, place: 4 },
} as const
/** Degrees from south to north from which on only a country’s own borders are drawn, and its coast without its bays. */
const LARGE = 22
const LARGE_CORNER = 6

/** The ground of a topic, framed by what it is about if by nothing else. Without a subject there is none. */
export function groundPlan(wish: Wish, spots: readonly Spot[], content: Gazetteer): Plan | undefined {
  const subjects = onOneSheet(wish.subjects)
  const sheet = sheetOf(subjects)
  const [first] = subjects
  if (!sheet || first === undefined) return undefined
  const title = wish.title ?? inWords(subjects)
  const { ground: corner } = CORNERS[sheet]
  if (subjects.length === 1) {
    const plan = shapePlan(sheet, first, content)
    return { ...plan, title, corner, box: wish.box ?? plan.box }
  }
  const box = wish.box ?? boxOfAll(sheet, subjects, spots, content)
  return isBorder(subjects)
    ? { ...borderPlan(sheet, box, subjects), title }
    : { ...widePlan(sheet, subjects, content), title, box, corner }
}

/** A larger part of the world with the subjects in it, and with regions that a map of regions names beside them. */
export function locatorPlan(wish: Wish, regions: readonly string[], content: Gazetteer): Plan | undefined {
  const sheet = sheetOf(wish.subjects)
  const [first] = wish.subjects
  if (!sheet || first === undefined) return undefined
  const plan = widePlan(sheet, wish.subjects, content, regions)
  const box = wish.box ?? boxOfAll(sheet, plan.homes, [], content)
  return { ...plan, title: wish.title ?? inWords(wish.subjects), box, corner: CORNERS[sheet].locator }
}

/** Kilometres from the middle of an inset to its edges, and its width in pixels. */
const REACH = { across: 2600, up: 2300 } as const
const INSET = 128

/** Where on earth a map lies: its country among those around it. A map of half a continent needs none. */
export function insetPlan({ box, within }: Plan): Plan | undefined {
  const [id] = within.map(countryOf)
  if (id === undefined || !sheetOf([id]) || box.north - box.south > LARGE) return undefined
  const [longitude, latitude] = [(box.west + box.east) / 2, (box.south + box.north) / 2]
  return {
    title: `Where on earth ${nameOf(id)} lies`,
    sheet: 'world',
    box: boxAround(longitude, latitude, REACH.across, REACH.up),
    tallest: INSET,
    width: INSET,
    corner: LARGE_CORNER,
    tinted: [id],
    within: [],
    beside: [],
    regions: [],
    countries: [id],
    names: [],
  }
}

/** A place to make a plan for: the shapes of itself and of what it lies in, nearest first, and where it is, if a spot. */
export interface Located {
  readonly shapes: readonly string[]
  readonly at?: Spot | undefined
}

/**
 * The map of a place: of the land around it where the shapes have the detail for that, as on the ground of a topic that
 * it stands on, else of the nearest region or country that there is a shape of.
 */
export function planForPlace(
  { shapes, at }: Located,
  grounds: readonly Pick<Wish, 'box' | 'subjects'>[],
  content: Gazetteer,
): Plan | undefined {
  if (at && isDetailed(at)) {
    const ground = grounds.find(({ box, subjects }) => box && isBorder(subjects) && stands(at, box))
    return borderPlan('regions', ground?.box ?? boxAround(at.longitude, at.latitude, 48, 35), ground?.subjects ?? [])
  }
  const [id] = shapes
  const sheet = id === undefined ? undefined : sheetOf([id])
  return id === undefined || !sheet ? undefined : shapePlan(sheet, id, content)
}

/** Whether a map is about regions of more than one country: about the border between them, then. */
const isBorder = (subjects: readonly string[]) => subjects.every(isRegion) && new Set(subjects.map(countryOf)).size > 1

/** Land at a border. One side of it has the second grey, which says nothing but that; the subjects are named with their countries. */
function borderPlan(sheet: Sheet, box: Box, subjects: readonly string[]): Plan {
  const regions = LAYERS[sheet].areas.map(({ id }) => id).filter(isRegion)
  const headed = subjects.length > 0 ? subjects : regions
  const others = regions.filter((id) => !headed.includes(id))
  const side = headed.map(countryOf).toSorted().at(-1)
  return {
    title: inWords(headed),
    sheet,
    box,
    corner: CORNERS[sheet].ground,
    tinted: [],
    ...(side && { side }),
    within: [...headed, ...others],
    beside: ['city', 'town', 'village'],
    regions,
    names: [...headed.map(headedName), ...others.map((id) => regionName(id, nameOf(id)))],
  }
}

const shapePlan = (sheet: Sheet, id: string, content: Gazetteer): Plan =>
  sheet === 'regions' && isRegion(id) ? regionPlan(sheet, id, content) : countryPlan(sheet, id, content)

function regionPlan(sheet: Sheet, id: string, content: Gazetteer): Plan {
  const disputed = content.disputed.filter((other) => other !== id)
  return {
    title: nameOf(id),
    sheet,
    box: ownBox(sheet, id, content),
    tallest: 240,
    corner: CORNERS[sheet].place,
    tinted: [id],
    within: [id],
    beside: ['city', 'town', 'village'],
    regions: [id],
    names: [
      subjectName(id, nameOf(id)),
      ...countryNames(sheet, []),
      ...disputed.map((other) => ({ ...regionName(other, labelOf(other, content)), mayOverflow: false })),
    ],
  }
}

function countryPlan(sheet: Sheet, id: string, content: Gazetteer): Plan {
  const { south, north } = mainBox(LAYERS[sheet], id)
  const isLarge = north - south > LARGE
  return {
    ...widePlan(sheet, [id], content),
    box: ownBox(sheet, id, content),
    tallest: 290,
    corner: isLarge ? LARGE_CORNER : CORNERS[sheet].place,
    beside: isLarge ? ['city'] : ['city', 'town'],
    ...(isLarge && { countries: [id] }),
  }
}

/** Countries with their neighbours, or regions within their country: the subjects tinted, what is disputed named. */
function widePlan(sheet: Sheet, subjects: readonly string[], content: Gazetteer, others: readonly string[] = []) {
  const countries = subjects.filter((id) => !isRegion(id))
  const homes = countries.length > 0 ? countries : subjects.slice(0, 1).map(countryOf)
  const isOfRegions = countries.length < subjects.length
  const named = new Set([...subjects.filter(isRegion), ...(isOfRegions ? others : []), ...content.disputed])
  return {
    title: inWords(subjects),
    sheet,
    homes,
    tinted: subjects,
    within: subjects,
    beside: [],
    regions: isOfRegions ? [...named] : [],
    names: [
      ...[...named].map((id) => regionName(id, labelOf(id, content))),
      ...homes.map((id) => subjectName(id, homes.length > 1 ? labelOf(id, content) : nameOf(id))),
      ...countryNames(sheet, homes),
    ],
  }
}

/** Subjects that no sheet has all of stand for their countries. */
const onOneSheet = (subjects: readonly string[]) =>
  sheetOf(subjects) ? subjects : [...new Set(subjects.map(countryOf))]
