import type { Ledger, Place } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { PLACE_KINDS } from '@/lib/schema/place'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'
import type { ListView } from '@/lib/view/lists'
import { type RestView, restView } from '@/lib/view/rest'

/** A place in a list: what it is, its other names, and how many entries are about it itself. */
export interface PlaceItem {
  readonly link: LinkView
  readonly kindLabel: string
  readonly otherNames: readonly { readonly name: string; readonly language?: string }[]
  readonly entries: number
  /** Steps below the place that its group stands under. */
  readonly depth: number
}

/** A place that lies in no other, with all that lies in it: each place follows the one it lies in. */
export interface PlacesOfCountry extends PlaceItem {
  readonly places: readonly PlaceItem[]
}

/** Every place, by the land it lies in, as recognised by the UN General Assembly. */
export function placesView(ledger: Ledger, most: number = LIMITS.lines): ListView<PlacesOfCountry> {
  const byName = (a: Place, b: Place) => compareText(a.fields.name, b.fields.name)
  const item = (place: Place, depth: number): PlaceItem => ({
    link: linkTo(ledger, 'place', place.slug),
    kindLabel: PLACE_KINDS[place.fields.kind],
    otherNames: place.fields.otherNames.map(({ name, language }) => ({ name, ...(language && { language }) })),
    entries:
      (ledger.index.statementsBy.place.get(place.slug)?.length ?? 0) +
      (ledger.index.eventsBy.place.get(place.slug)?.length ?? 0),
    depth,
  })
  const inside = (place: Place, depth: number): PlaceItem[] =>
    (ledger.index.placesWithin.get(place.slug) ?? [])
      .toSorted(byName)
      .flatMap((inner) => [item(inner, depth), ...inside(inner, depth + 1)])
  const lands = [...ledger.documents.place.values()].filter(({ fields }) => !fields.within).toSorted(byName)
  const part = firstOf(lands, most)
  const rest: RestView | undefined = restView(ledger, part, { which: 'The first', what: 'countries' })
  return { items: part.items.map((land) => ({ ...item(land, 0), places: inside(land, 1) })), rest }
}
