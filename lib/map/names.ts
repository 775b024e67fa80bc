import type { Gazetteer } from '@/lib/map/gazetteer'
import { LAYERS } from '@/lib/map/layers'
import type { Name } from '@/lib/map/panel'
import { countryOf, isRegion, SHAPES, type Sheet } from '@/lib/map/shapes'
import { namesInWords } from '@/lib/wording/counted'

/** Letters to a line of a name: a region’s stands among others, a country’s has room. */
const LETTERS = { region: 9, country: 13 } as const

/** The name of a region among others, which may stand out of it where it is small. */
export const regionName = (id: string, name: string): Name => ({
  id,
  lines: inLines(name, LETTERS.region),
  kind: 'region',
  mayOverflow: true,
})

/** The name of what a map is about. */
export const subjectName = (id: string, name: string): Name => ({
  id,
  lines: inLines(name, isRegion(id) ? LETTERS.region : LETTERS.country),
  kind: 'subject',
})

/** The name of a region with its country’s above it. */
export const headedName = (id: string): Name => ({
  id,
  lines: [nameOf(countryOf(id)), nameOf(id)],
  kind: 'headed',
})

/** Names of the countries of a sheet; a map sets those for which it has room. */
export function countryNames(sheet: Sheet, except: readonly string[]): Name[] {
  const { areas } = LAYERS[sheet]
  const [whole, divided] = [areas.filter(({ id }) => !isRegion(id)), areas.filter(({ id }) => isRegion(id))]
  const ids = new Set([...whole.map(({ id }) => id), ...divided.map(({ country }) => country)])
  return [...ids].filter((id) => !except.includes(id)).map((id) => ({ id, lines: [nameOf(id)], kind: 'country' }))
}

/** The name of a shape, as its source’s names are written here. */
export const nameOf = (id: string) => SHAPES.get(id)?.name ?? id
/** A shape’s name, or the shorter one that its place’s page gives. */
export const labelOf = (id: string, { labels }: Gazetteer) => labels.get(id) ?? nameOf(id)
/** Names of shapes as a sentence lists them. */
export const inWords = (ids: readonly string[]) => namesInWords(ids.map(nameOf))

/** Breaks a name at its spaces, into lines of so many letters where its words allow that. */
function inLines(name: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && longer.length <= letters) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}
