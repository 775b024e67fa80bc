import { controlOf } from '@/lib/derive/control'
import { placesAbove } from '@/lib/derive/places'
import type { Ledger, Place } from '@/lib/ledger/model'
import type { Gazetteer, Spot } from '@/lib/map/gazetteer'
import { isRegion, SHAPES } from '@/lib/map/shapes'

/** The shape that is a place: the one that its page names, else the one with its slug. */
const shapeOf = ({ slug, fields }: Place): string | undefined =>
  [fields.map?.shape ?? slug].find((id) => SHAPES.has(id))

/** Places that there is a shape of, by its id. */
export const placesOfShapes = (ledger: Ledger): ReadonlyMap<string, Place> =>
  new Map(
    [...ledger.documents.place.values()].flatMap((place) => (shapeOf(place) ? [[shapeOf(place) ?? '', place]] : [])),
  )

/** The shapes of some places, as far as they have any. */
export const shapesOf = (ledger: Ledger, slugs: readonly string[]): string[] =>
  slugs.flatMap((slug) => {
    const place = ledger.documents.place.get(slug)
    return (place && shapeOf(place)) ?? []
  })

/** The shapes of a place and of what it lies in, nearest first. */
export const shapesAbove = (ledger: Ledger, place: Place): string[] =>
  shapesOf(
    ledger,
    [place, ...placesAbove(ledger, place)].map(({ slug }) => slug),
  )

/** A country’s or a region’s point stands for the whole of it: it is drawn by its outline, never as a point. */
export const isSpot = ({ fields }: Place) => fields.kind !== 'country' && fields.kind !== 'region'

/** What the map of a topic is about: what its editor says, else what its places lie in, else its first place. */
export function subjectsOf(ledger: Ledger, named: readonly string[], places: readonly Place[]): string[] {
  const own = shapesOf(ledger, named)
  if (own.length > 0) return own
  const around = places
    .filter((place) => isSpot(place) && place.fields.coordinates)
    .flatMap((place) => shapesAbove(ledger, place).slice(0, 1))
  return around.length > 0 ? [...new Set(around)] : places.flatMap((place) => shapesAbove(ledger, place)).slice(0, 1)
}

/** Where those places are that lie in some shapes. */
export const spotsIn = (ledger: Ledger, shapes: readonly string[], places: readonly Place[]): Spot[] =>
  places
    .filter((place) => isSpot(place) && shapesAbove(ledger, place).some((id) => shapes.includes(id)))
    .flatMap(({ fields }) => fields.coordinates ?? [])

/** What the content says of shapes. */
export function gazetteerOf(ledger: Ledger): Gazetteer {
  const places = placesOfShapes(ledger)
  const saidBy = <Value>(say: (place: Place) => Value | undefined) =>
    new Map(
      [...places].flatMap(([id, place]): [string, Value][] => {
        const said = say(place)
        return said === undefined ? [] : [[id, said]]
      }),
    )
  const claimed = [...places].flatMap(([id, place]) => (isClaimed(ledger, place) ? [id] : []))
  return {
    labels: saidBy(({ fields }) => fields.map?.label),
    boxes: saidBy(({ fields }) => fields.map?.box),
    claimed,
    disputed: [...places].flatMap(([id, { fields }]) =>
      isRegion(id) && (fields.map?.disputed || claimed.includes(id)) ? [id] : [],
    ),
  }
}

/** Whether somebody says that a place is theirs: a claim to status, about the whole of it. */
const isClaimed = (ledger: Ledger, place: Place) =>
  controlOf(ledger, place, null).status.some(({ sides }) =>
    sides.some(({ answer, positions }) => answer.control?.claimedBy !== undefined && positions.length > 0),
  )
