import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'

type Place = Extract<ParsedDocument, { kind: 'place' }>

interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** How far a place may lie from everything else in the place that it lies in, in degrees. */
const FAR = { country: 25, region: 4, city: 1, town: 1, village: 1, area: 4 } as const
/** Nearer than this, a point is in its place even where another would be nearer still. */
const NEAR = 4

/** A place lies where the place lies that it is in: not on another continent, and not with its coordinates swapped. */
export function placeRules(documents: readonly ParsedDocument[]): Problem[] {
  const places = documents.filter((document) => document.kind === 'place')
  return places.flatMap((place) => {
    const around = neighbours(place, places)
    const parent = places.find(({ slug }) => slug === place.fields.within)
    const point = place.fields.coordinates
    if (!point || !parent || around.length === 0) return []
    const distance = Math.min(...around.map((other) => degrees(point, other)))
    const swapped = { latitude: point.longitude, longitude: point.latitude }
    const turned = Math.min(...around.map((other) => degrees(swapped, other)))
    const name = parent.fields.name
    if (distance > NEAR && turned * 3 < distance)
      return [
        problem(place, `a point ${Math.round(distance)}° away from everything in ${name}`, {
          nearest: `latitude: ${point.longitude}, longitude: ${point.latitude}`,
          fix: 'Latitude and longitude seem to be swapped: latitude is degrees north, longitude degrees east.',
        }),
      ]
    if (distance <= FAR[parent.fields.kind]) return []
    const found = problem(place, `a point ${Math.round(distance)}° away from everything in ${name}`, {
      fix: 'Correct the coordinates, or “within”. West and south have a minus sign.',
    })
    // A country may be as wide as Russia.
    return [parent.fields.kind === 'country' ? { ...found, severity: 'warning', warning: 'far-place' } : found]
  })
}

const problem = ({ file }: Place, found: string, rest: Pick<Problem, 'fix' | 'nearest'>): Problem => ({
  file,
  path: ['coordinates', 'latitude'],
  found,
  ...rest,
})

function neighbours(place: Place, places: readonly Place[]): Point[] {
  const { within } = place.fields
  if (within === undefined) return []
  return places.flatMap(({ slug, fields }) =>
    slug !== place.slug && fields.coordinates && (slug === within || fields.within === within)
      ? [fields.coordinates]
      : [],
  )
}

/** Distance on the map: degrees of longitude are shorter away from the equator. */
function degrees(a: Point, b: Point): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink)
}
