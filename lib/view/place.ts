import { controlOf } from '@/lib/derive/control'
import { lastModified } from '@/lib/derive/modified'
import { placesAbove } from '@/lib/derive/places'
import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger, Place } from '@/lib/ledger/model'
import { PLACE_KINDS } from '@/lib/schema/place'
import { pagesElsewhere } from '@/lib/schema/wikidata'
import { listOf } from '@/lib/site/addresses'
import { mentions } from '@/lib/view/actor'
import { type DisputeView, disputeView } from '@/lib/view/dispute'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { type LinkView, linkTo } from '@/lib/view/link'
import { type MapView, mapForPlace } from '@/lib/view/map'
import { type ProseView, proseView } from '@/lib/view/prose'

export interface PlaceView extends DocumentView {
  readonly kindLabel: string
  readonly otherNames: readonly { readonly name: string; readonly language?: string }[]
  /** What it lies in, nearest first. */
  readonly within: readonly LinkView[]
  readonly contains: readonly LinkView[]
  readonly coordinates?: {
    readonly latitude: number
    readonly longitude: number
    readonly uncertainty: number
    readonly basis: string
  }
  /** Missing where there is no shape of the land around it. */
  readonly map?: MapView
  /** Who says who holds it, who denies it and who does not know, question by question. */
  readonly holding: readonly DisputeView[]
  /** Who says whose land it is. */
  readonly status: readonly DisputeView[]
  readonly body: ProseView
  readonly entries: readonly (StatementView | EventView)[]
  readonly questions: readonly LinkView[]
  readonly mentionedIn: readonly LinkView[]
  readonly sameAs: readonly string[]
}

/** Everything on a place's page. */
export function placeView(ledger: Ledger, place: Place): PlaceView {
  const { slug, fields, body } = place
  const { statementsBy, eventsBy, placesWithin, referrers } = ledger.index
  const statements = statementsBy.place.get(slug) ?? []
  const events = eventsBy.place.get(slug) ?? []
  const questions = [...ledger.documents.question.values()].filter((question) => question.fields.places.includes(slug))
  const within = placesAbove(ledger, place)
  const map = mapForPlace(ledger, place)
  const control = controlOf(ledger, place, null)
  return {
    ...documentView(place, {
      title: fields.name,
      above: [
        { label: 'Places', href: listOf('place') },
        ...within.toReversed().map(({ slug: above }) => {
          const { label, href } = linkTo(ledger, 'place', above)
          return { label, href }
        }),
      ],
      modified: lastModified(ledger, place),
    }),
    kindLabel: PLACE_KINDS[fields.kind],
    otherNames: fields.otherNames.map(({ name, language }) => ({ name, ...(language && { language }) })),
    within: within.map((above) => linkTo(ledger, 'place', above.slug)),
    contains: (placesWithin.get(slug) ?? []).map((inner) => linkTo(ledger, 'place', inner.slug)),
    ...(fields.coordinates && { coordinates: fields.coordinates }),
    ...(map && { map }),
    holding: control.holding.map((dispute) => disputeView(ledger, dispute)),
    status: control.status.map((dispute) => disputeView(ledger, dispute)),
    body: proseView(ledger, body),
    entries: timelineOf(statements, events, null).map((entry) => entryView(ledger, entry)),
    questions: questions.map((question) => linkTo(ledger, 'question', question.slug)),
    mentionedIn: mentions(ledger, referrers.get(`place:${slug}`)),
    sameAs: pagesElsewhere(fields),
  }
}
