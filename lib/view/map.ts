import type { Ledger, Place, Topic } from '@/lib/ledger/model'
import { isDetailed } from '@/lib/map/layers'
import { drawPanel, type MarkSpec, type Panel, WEAK } from '@/lib/map/panel'
import { CLAIMED_WHOLE, type Plan, planForPlace, plansForTopic } from '@/lib/map/plans'
import { type DateView, dateView } from '@/lib/view/date'
import { type LinkView, linkTo } from '@/lib/view/link'

/** Who claims which hatched places, by pattern. */
export interface MapClaims {
  readonly pattern: number
  readonly places: readonly LinkView[]
  readonly claims: readonly { readonly by: LinkView; readonly when?: DateView }[]
}

/** The maps of a page, with everything on them in words. */
export interface MapView {
  readonly title: string
  readonly panels: readonly Panel[]
  readonly claims: readonly MapClaims[]
  /** The places of the page, by how they stand on the maps. */
  readonly places: readonly { readonly label: string; readonly links: readonly LinkView[] }[]
  readonly notes: readonly string[]
  readonly attribution: string
}

/** The maps of a topic: its ground with its places, and where that lies. */
export function mapForTopic(ledger: Ledger, topic: Topic): MapView | undefined {
  const plans = plansForTopic(topic.slug)
  if (!plans) return undefined
  const places = topic.fields.places.flatMap((slug) => ledger.places.get(slug) ?? [])
  return mapOf(ledger, places, [
    { ...plans.detail, without: [] },
    { ...plans.locator, detail: plans.detail.box },
  ])
}

/** The map of a place: the land it lies in, and the point or area that it is known to be in. */
export function mapForPlace(ledger: Ledger, place: Place): MapView | undefined {
  return undefined
}
