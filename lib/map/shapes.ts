import regionsData from '@/lib/map/data/regions.json'
import worldData from '@/lib/map/data/world.json'
import type { Shape } from '@/lib/map/layer'

/** The files of shapes: the countries of the world; and, in more detail, regions of some with their neighbours. */
export const SHEETS = { world: worldData, regions: regionsData } as const
export type Sheet = keyof typeof SHEETS

/** What the sheet of regions covers, in degrees: beyond, its maps would show sea for land. */
export const COVER = { west: 20, south: 43, east: 43, north: 55.5 } as const

const shapesOf = (sheet: Sheet): [string, Shape][] =>
  Object.entries(SHEETS[sheet].objects).map(([id, { properties }]) => [id, { id, ...properties }])

const WORLD = new Map(shapesOf('world'))
const REGIONS = new Map(shapesOf('regions'))

/** Every shape that there is, by its id: countries first, then regions. */
export const SHAPES: ReadonlyMap<string, Shape> = new Map([...WORLD, ...REGIONS])

/** The country that a shape is or is part of. */
export const countryOf = (id: string): string => SHAPES.get(id)?.country ?? id

/** Whether a shape is a part of a country and no country. */
export const isRegion = (id: string): boolean => countryOf(id) !== id

/** Countries that the sheet of regions holds region by region, and so whole. */
const DIVIDED = new Set([...REGIONS.values()].flatMap(({ country }) => (REGIONS.has(country) ? [] : [country])))

/** The sheet that has all of some shapes, if one has. */
export function sheetOf(ids: readonly string[]): Sheet | undefined {
  if (!ids.every((id) => DIVIDED.has(id)) && ids.every((id) => WORLD.has(id))) return 'world'
  return ids.every((id) => DIVIDED.has(id) || REGIONS.has(id)) ? 'regions' : undefined
}
