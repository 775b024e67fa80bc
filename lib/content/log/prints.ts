import { createHash } from 'node:crypto'
import { frontMatterSpan } from '@/lib/content/front-matter'
import { underPresentNames } from '@/lib/ledger/former-fields'
import type { RawDocument } from '@/lib/ledger/model'

/** What an editor notes on a page and no reader sees, or what is told by other means. */
const UNSEEN = new Set(['checked', 'draft', 'accepted', 'facts', 'formerSlugs', 'lastSeen'])

/** Fields of an entry whose change is no news: how it is worded and weighed. Corrections are told by themselves. */
const WORDING = new Set([
  'text',
  'quote',
  'quoteLanguage',
  'translatedFrom',
  'original',
  'as',
  'confidence',
  'caveats',
  'corrections',
  'facts',
])

const LISTS = ['statements', 'events'] as const

/** Short hashes of what a document and its entries say. Spaces, comments and the order of fields make no difference. */
export interface Prints {
  readonly page: string
  readonly entries: ReadonlyMap<string, { readonly facts: string; readonly words: string }>
}

/**
 * Takes the prints of a document.
 *
 * @param text its file, in its normal form
 */
export function printsOf(raw: RawDocument, text: string): Prints {
  const data = recordOf(underPresentNames(raw).data)
  const own = raw.kind === 'article' ? LISTS.flatMap((list) => entriesIn(data[list])) : []
  const rest = Object.entries(data).filter(([name]) => !UNSEEN.has(name) && !(own.length > 0 && isList(name)))
  const body = text.slice(frontMatterSpan(text)?.body ?? 0)
  return {
    page: printOf([rest, own.map(({ id }) => id), body]),
    entries: new Map(own.map((entry) => [String(entry.id), printsOfEntry(entry, data.source)])),
  }
}

function printsOfEntry(entry: Fields, source: unknown) {
  // Whose report it rests on is news, also where the page says it for all its entries.
  const facts = { source, ...without(entry, (name) => WORDING.has(name)) }
  return { facts: printOf(facts), words: printOf(without(entry, (name) => name === 'facts' || !WORDING.has(name))) }
}

type Fields = Readonly<Record<string, unknown>>

const isList = (name: string) => LISTS.some((list) => list === name)

const without = (fields: Fields, left: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !left(name)))

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const recordOf = (value: unknown): Fields => (isFields(value) ? value : {})

const entriesIn = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : [])

const printOf = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(value)))
    .digest('hex')
    .slice(0, 12)

/** Fields by name, and text without what only the file’s lines made of it. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) return value.map(inOrder)
  if (!isFields(value)) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, inOrder(item)])
}
