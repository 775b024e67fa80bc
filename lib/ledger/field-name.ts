import type { FieldPath } from '@/lib/schema/walk'

/** What one entry of a list is called. Of a list that is not here, entries are told by their number. */
const ENTRIES: Readonly<Record<string, string>> = {
  statements: 'statement',
  events: 'event',
  answers: 'answer',
  roles: 'role',
  corrections: 'correction',
  caveats: 'caveat',
  pictures: 'picture',
  otherNames: 'other name',
  counts: 'thing counted',
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** `third`, and from the eleventh on `11th`. @param n position in a list, from 0 */
export function ordinal(n: number): string {
  const number = n + 1
  if (number <= 10) return ORDINALS[n] ?? ''
  const teens = number % 100 >= 11 && number % 100 <= 13
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`
}

/** A value inside data of any shape; `undefined` where the path leads nowhere. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value: unknown = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = new Map<string, unknown>(Object.entries(value)).get(String(key))
  }
  return value
}

/**
 * Names a place in front matter as a reader would: “said” of the statement “peskov-no-talks-2021-09-15”; of one
 * without an id, of the third statement.
 */
export function fieldName(data: unknown, path: FieldPath): string {
  const entry = path.findLastIndex((key) => typeof key === 'number')
  const fields = path.slice(entry + 1).map((key) => `“${key}”`)
  const field = fields.reduceRight((inside, outer) => (inside === '' ? outer : `${inside} under ${outer}`), '')
  if (entry === -1) return field === '' ? 'the front matter' : field
  const whose = nameOf(data, path.slice(0, entry + 1)) ?? ''
  return field === '' ? whose : `${field} of ${whose}`
}

/** Names the entry that a place belongs to, such as a statement; `undefined` for a field that belongs to none. */
export function entryName(data: unknown, path: FieldPath): string | undefined {
  const at = path.findLastIndex((key, n) => typeof key === 'number' && Object.hasOwn(ENTRIES, path[n - 1] ?? ''))
  return nameOf(data, at === -1 ? path : path.slice(0, at + 1))
}

function nameOf(data: unknown, path: FieldPath): string | undefined {
  const at = path.findLastIndex((key) => typeof key === 'number')
  const n = path[at]
  if (typeof n !== 'number') return undefined
  const list = String(path[at - 1] ?? '')
  const noun = ENTRIES[list]
  const id = valueAt(data, [...path.slice(0, at + 1), 'id'])
  const outer = nameOf(data, path.slice(0, at))
  const whose = outer === undefined ? '' : ` of ${outer}`
  if (noun && typeof id === 'string' && id !== '') return `the ${noun} “${id}”${whose}`
  return noun ? `the ${ordinal(n)} ${noun}${whose}` : `the ${ordinal(n)} entry of “${list}”${whose}`
}
