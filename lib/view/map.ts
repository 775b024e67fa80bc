import { controlOf } from '@/lib/derive/control'
import type { Ledger, Place, Topic } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
import type { Box } from '@/lib/map/frame'
import type { Gazetteer } from '@/lib/map/gazetteer'
import { areasOf, type Layer } from '@/lib/map/layer'
import { LAYERS, ORIGINS } from '@/lib/map/layers'
import { type MarkSpec, WEAK } from '@/lib/map/marks'
import { drawPanel, type Panel } from '@/lib/map/panel'
import { groundPlan, insetPlan, locatorPlan, type Plan, planForPlace } from '@/lib/map/plans'
import { isRegion } from '@/lib/map/shapes'
import { type DisputeView, disputeView } from '@/lib/view/dispute'
import { type LinkView, linkTo } from '@/lib/view/link'
import { gazetteerOf, isSpot, placesOfShapes, shapesAbove, shapesOf, spotsIn, subjectsOf } from '@/lib/view/map-shapes'

/** Land that is hatched: who says whose it is. */
export interface MapStatus {
  readonly places: readonly LinkView[]
  readonly disputes: readonly DisputeView[]
}

/** Who says who holds a place of the map. */
export interface MapControl {
  readonly place: LinkView
  readonly disputes: readonly DisputeView[]
}

/** The maps of a page, with everything on them in words. */
export interface MapView {
  readonly panels: readonly Panel[]
  /** Where on earth it is, small. */
  readonly inset?: Panel
  readonly status: readonly MapStatus[]
  readonly control: readonly MapControl[]
  /** The places of the page, by how they stand on the maps. */
  readonly places: readonly { readonly label: string; readonly links: readonly LinkView[] }[]
  /** What the maps cannot show, and where their shapes are from. */
  readonly notes: readonly string[]
}

/** The maps of a topic: its ground with its places, and where that lies. A topic of no place has none. */
export function mapForTopic(ledger: Ledger, { fields }: Topic): MapView | undefined {
  const places = fields.places.flatMap((place) => ledger.documents.place.get(place) ?? [])
  const { map } = fields
  const content = gazetteerOf(ledger)
  const subjects = subjectsOf(ledger, map?.subjects ?? [], places)
  const ground = groundPlan({ ...map, subjects }, spotsIn(ledger, subjects, places), content)
  if (!ground) return undefined
  const detail = panelOf(ledger, ground, content, places.filter(isSpot))
  const panels = [detail, ...locatorOf(ledger, map, { ground, subjects, detail }, places)]
  return {
    panels,
    status: statusOf(ledger, panels),
    control: controlView(
      ledger,
      places.filter(({ slug }) => detail.shown.includes(slug)),
    ),
    places: groupsOf(ledger, panels, places),
    notes: notesOf(ground),
  }
}

/** Where the ground of a topic lies, with the cities that are not on it. */
function locatorOf(
  ledger: Ledger,
  map: Topic['fields']['map'],
  { ground, subjects, detail }: { readonly ground: Plan; readonly subjects: readonly string[]; readonly detail: Panel },
  places: readonly Place[],
): Panel[] {
  if (!map?.locator) return []
  const own = shapesOf(ledger, map.locator.subjects)
  const regions = places.flatMap(({ slug }) => shapesOf(ledger, [slug])).filter(isRegion)
  const content = gazetteerOf(ledger)
  const title = map.locator.title ?? `Where ${ground.title} lies`
  const plan = locatorPlan({ ...map.locator, title, subjects: own.length > 0 ? own : subjects }, regions, content)
  const cities = places.filter(({ slug, fields }) => fields.kind === 'city' && !detail.shown.includes(slug))
  return plan ? [panelOf(ledger, plan, content, cities, { detail: ground.box })] : []
}

/** An inset shows no claims and no names. */
const NOTHING: Gazetteer = { labels: new Map(), boxes: new Map(), claimed: [], disputed: [] }

/** The map of a place: the land that it lies in, and the point or the area that it is known to be in. */
export function mapForPlace(ledger: Ledger, place: Place): MapView | undefined {
  const at = isSpot(place) ? place.fields.coordinates : undefined
  const content = gazetteerOf(ledger)
  const grounds = [...ledger.documents.topic.values()].flatMap(({ fields: { map } }) =>
    map ? { box: map.box, subjects: shapesOf(ledger, map.subjects) } : [],
  )
  const plan = planForPlace({ shapes: shapesAbove(ledger, place), at }, grounds, content)
  if (!plan) return undefined
  const slugOf = slugOfShape(ledger)
  const beside = plan.within
    .flatMap((id) => placesIn(ledger, slugOf(id)))
    .filter((other) => plan.beside.some((kind) => kind === other.fields.kind) && !isWeak(other) && other !== place)
  const title = isSpot(place) ? `Where ${place.fields.name} lies` : plan.title
  const panel = panelOf(ledger, { ...plan, title }, content, [...(at ? [place] : []), ...beside], {
    subject: place.slug,
  })
  const shown = beside.filter(({ slug }) => panel.shown.includes(slug))
  const inset = insetPlan(plan)
  return {
    panels: [panel],
    ...(inset && { inset: panelOf(ledger, inset, NOTHING, [], { detail: plan.box }) }),
    status: statusOf(ledger, [panel]),
    control: controlView(ledger, isSpot(place) ? shown : placesIn(ledger, place.slug)),
    places:
      shown.length > 0
        ? [{ label: 'Also on the map', links: shown.map(({ slug }) => linkTo(ledger, 'place', slug)) }]
        : [],
    notes: [...aboutPosition(place), ...notesOf(plan)],
  }
}

/** How a place that is no point stands on its map. */
function aboutPosition(place: Place): string[] {
  const { name, coordinates } = place.fields
  if (!isSpot(place)) return []
  if (!coordinates) return [`${name} is not drawn: we have no checked position.`]
  return isWeak(place) ? [`${name} lies somewhere within the dotted outline.`] : []
}

/** Places in a place, at any depth. */
function placesIn(ledger: Ledger, slug: string): Place[] {
  const inner = (ledger.index.placesWithin.get(slug) ?? []).filter(({ fields }) => !fields.withdrawn)
  return inner.flatMap((place) => [place, ...placesIn(ledger, place.slug)])
}

const isWeak = ({ fields }: Place) => (fields.coordinates?.uncertainty ?? 0) > WEAK

function panelOf(
  ledger: Ledger,
  { sheet, ...plan }: Plan,
  { claimed }: Gazetteer,
  places: readonly Place[],
  { subject, detail }: { readonly subject?: string; readonly detail?: Box } = {},
): Panel {
  const layer = LAYERS[sheet]
  const marks = places.flatMap((place) => markOf(ledger, layer, place, place.slug === subject))
  const hatched = claimed.filter((id) => areasOf(layer, id).length > 0)
  const panel = drawPanel({ ...plan, layer, marks, hatched, ...(detail && { detail }) })
  const slugOf = slugOfShape(ledger)
  return { ...panel, shown: panel.shown.map(slugOf), claimed: panel.claimed.map(slugOf) }
}

/** From the id of a shape to the slug of its place; other ids stay what they are. */
function slugOfShape(ledger: Ledger): (id: string) => string {
  const places = placesOfShapes(ledger)
  return (id) => places.get(id)?.slug ?? id
}

function markOf(ledger: Ledger, layer: Layer, place: Place, isSubject: boolean): MarkSpec[] {
  const { name, coordinates } = place.fields
  if (!coordinates) return []
  const { longitude, latitude, uncertainty } = coordinates
  const lies = shapesAbove(ledger, place).find((id) => areasOf(layer, id).length > 0)
  return [{ id: place.slug, name, longitude, latitude, uncertainty, lies, isSubject }]
}

/** How a place can stand on a map, in the order of the list below it. */
const GROUPS = {
  drawn: 'On the map',
  area: 'Somewhere within the dotted outline',
  unknown: 'Not drawn: no checked position',
  beyond: 'Not on the map',
}

function groupsOf(ledger: Ledger, panels: readonly Panel[], places: readonly Place[]): MapView['places'] {
  const groupOf = (place: Place): keyof typeof GROUPS => {
    const isShown = panels.some(({ shown }) => shown.includes(place.slug))
    if (isShown) return isSpot(place) && isWeak(place) ? 'area' : 'drawn'
    return isSpot(place) && !place.fields.coordinates ? 'unknown' : 'beyond'
  }
  const groups = groupBy(places, (place) => [GROUPS[groupOf(place)]])
  return Object.values(GROUPS).flatMap((label) => {
    const links = groups.get(label)?.map(({ slug }) => linkTo(ledger, 'place', slug)) ?? []
    return links.length > 0 ? [{ label, links }] : []
  })
}

/** What the maps cannot show, and where their shapes are from. */
function notesOf({ sheet }: Plan): string[] {
  const { error, source } = ORIGINS[sheet]
  return [
    `Borders as recognised by the UN General Assembly, simplified: they can be ${error} out.`,
    `North is up. Shapes: Natural Earth, through ${source}.`,
  ]
}

/** Who says whose the hatched land is, places with the same words together. */
function statusOf(ledger: Ledger, panels: readonly Panel[]): MapStatus[] {
  const hatched = [...new Set(panels.flatMap(({ claimed }) => claimed))].flatMap(
    (slug) => ledger.documents.place.get(slug) ?? [],
  )
  const statusOfPlace = new Map(hatched.map((place) => [place, controlOf(ledger, place, null).status]))
  const alike = groupBy(hatched, (place) => [
    (statusOfPlace.get(place) ?? []).flatMap(({ positions }) => positions.map(({ latest }) => latest.id)).join(),
  ])
  return [...alike.values()].map((places) => ({
    places: places.map(({ slug }) => linkTo(ledger, 'place', slug)),
    disputes: (places[0] ? (statusOfPlace.get(places[0]) ?? []) : []).map((dispute) => disputeView(ledger, dispute)),
  }))
}

/** Who says who holds each place, for those of which somebody says it. */
const controlView = (ledger: Ledger, places: readonly Place[]): MapControl[] =>
  places.flatMap((place) => {
    const { holding } = controlOf(ledger, place, null)
    if (holding.length === 0) return []
    return {
      place: linkTo(ledger, 'place', place.slug),
      disputes: holding.map((dispute) => disputeView(ledger, dispute)),
    }
  })
