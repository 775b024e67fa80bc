import type { ParsedDocument } from '@/lib/ledger/parse'
import { COVER, SHAPES, sheetOf } from '@/lib/map/shapes'
import { nearest } from '@/lib/problems/nearest'
import { mistake, type Problem } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

type Of<K extends 'place' | 'topic'> = Extract<ParsedDocument, { kind: K }>
type Box = NonNullable<NonNullable<Of<'topic'>['fields']['map']>['box']>
type Places = ReadonlyMap<string, Of<'place'>>

const ALLOWED = `one of ${SHAPES.size} countries and regions, under “Shapes of maps” in docs/content.md`

/** A place is a shape that there is. */
export function placeMapRules({ file, fields: { map } }: Of<'place'>): Problem[] {
  if (map?.shape === undefined || SHAPES.has(map.shape)) return []
  const meant = nearest(map.shape, [...SHAPES.keys()])
  return mistake(file, ['map', 'shape'], {
    found: `no shape has the id “${map.shape}”`,
    allowed: ALLOWED,
    ...(meant && { nearest: meant }),
    fix: meant ? `Write “${meant}” if that is meant.` : 'Take the field out: the place is then on no map as an area.',
  })
}

/** The maps of a topic are about shapes that can be drawn together, in a box that they are in. */
export function topicMapRules({ file, fields: { map } }: Of<'topic'>, places: Places): Problem[] {
  if (!map) return []
  const { locator } = map
  const inLocator = locator && locator.subjects.length > 0 ? locator.subjects : map.subjects
  return [
    ...subjectRules(file, ['map', 'subjects'], map.subjects, places),
    ...boxRule(file, ['map', 'box'], map.box, map.subjects, places),
    ...subjectRules(file, ['map', 'locator', 'subjects'], locator?.subjects ?? [], places),
    ...boxRule(file, ['map', 'locator', 'box'], locator?.box, inLocator, places),
  ]
}

const shapeOf = (slug: string, places: Places) => places.get(slug)?.fields.map?.shape ?? slug
const hasShape = (places: Places) => (slug: string) => SHAPES.has(shapeOf(slug, places))

/** Each subject is a shape, and one sheet has all of them. A place that there is not is told of elsewhere. */
function subjectRules(file: string, path: FieldPath, subjects: readonly string[], places: Places): Problem[] {
  const known = subjects.filter((slug) => places.has(slug))
  const drawn = [...places.keys()].filter(hasShape(places))
  const at = (slug: string): FieldPath => [...path, subjects.indexOf(slug)]
  const shapeless = known
    .filter((slug) => !drawn.includes(slug))
    .map((slug): Problem => {
      const meant = nearest(slug, drawn)
      return {
        file,
        path: at(slug),
        found: `“${slug}”, a place that there is no shape of`,
        allowed: drawn.join(', ') || 'none: no place of the content has a shape',
        ...(meant && { nearest: meant }),
        fix: 'Name the country or region that it lies in. A place becomes a shape by its slug, or by “shape” on its page.',
      }
    })
  const [first, ...others] = known.filter((slug) => drawn.includes(slug))
  const apart = others.find(
    (slug, n) => !sheetOf([first ?? '', ...others.slice(0, n), slug].map((each) => shapeOf(each, places))),
  )
  if (first === undefined || apart === undefined) return shapeless
  return [
    ...shapeless,
    {
      file,
      path: at(apart),
      found: `“${apart}”, which no map can show together with the subjects before it`,
      allowed: 'countries alone, or regions with their neighbours: see “Shapes of maps” in docs/content.md',
      fix: 'Name countries in place of regions, or take one of them out.',
    },
  ]
}

/** There are regions of a part of the world only: elsewhere, their map would show sea for land. */
function boxRule(
  file: string,
  path: FieldPath,
  box: Box | undefined,
  subjects: readonly string[],
  places: Places,
): Problem[] {
  if (!box || subjects.length === 0 || sheetOf(subjects.map((slug) => shapeOf(slug, places))) !== 'regions') return []
  const { west, south, east, north } = COVER
  if (box.west >= west && box.south >= south && box.east <= east && box.north <= north) return []
  return mistake(file, path, {
    found: 'a box that reaches beyond the shapes of regions',
    allowed: `west from ${west}, south from ${south}, east to ${east}, north to ${north}`,
    fix: 'Make the box smaller, or name countries in place of regions.',
  })
}
