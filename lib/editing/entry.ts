import { z } from 'zod'
import { parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import { articlesFrom, sourcesAt } from '@/lib/editing/known-address'
import { type Candidate, called, candidates, comparable, findByName, slugOf } from '@/lib/editing/names'
import { Refused } from '@/lib/editing/refused'
import type { Named } from '@/lib/editing/rename'
import { writeDocument } from '@/lib/editing/write-document'
import type { Ledger } from '@/lib/ledger/model'
import { parseDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'
import { FOLDERS, schemas } from '@/lib/schema/documents'
import { KINDS, type Kind } from '@/lib/schema/fields'
import { LONGEST_SLUG } from '@/lib/schema/reserved'
import { findReferences } from '@/lib/schema/walk'
import { withoutTracking } from '@/lib/schema/web-address'

const fields = z.record(z.string(), z.unknown())
export type Fields = Readonly<Record<string, unknown>>

/**
 * What `npm run new` is told, by questions, flags or a file: documents with the fields of their schema, to which come
 * `slug` and `body`. Where a field refers to something, any name of it will do.
 */
export const entrySchema = z.strictObject({
  source: z.union([z.string(), fields]).optional(),
  article: fields.optional(),
  topics: z.array(fields).default([]),
  questions: z.array(fields).default([]),
  actors: z.array(fields).default([]),
  places: z.array(fields).default([]),
})
export type Entry = z.output<typeof entrySchema>

export interface PlannedDocument extends Named {
  readonly file: string
  readonly text: string
}

export interface EntryPlan {
  readonly documents: readonly PlannedDocument[]
  /** What is missing or wrong in what was told. With one of these, nothing can be written. */
  readonly problems: readonly Problem[]
}

interface Draft extends Named {
  readonly data: Fields
  readonly body: string
}

/** Plans the files of an entry. @throws {Refused} for a name that nobody or more than one bears, or a slug that is taken */
export function planEntry(ledger: Ledger, entry: Entry, today: string): EntryPlan {
  const settled = settle(entry)
  const pages = (['topic', 'question', 'actor', 'place'] as const).flatMap((kind) =>
    entry[`${kind}s`].map((told): Draft => draft(kind, told, slugOf(textOf(told.name ?? told.title)), today)),
  )
  for (const { kind, slug } of pages) refuseTaken(ledger, kind, slug)
  const known = [...candidates(ledger), ...pages.map(asCandidate)]
  const source = typeof settled.source === 'object' ? newSource(ledger, known, settled.source, today) : undefined
  if (source) refuseTaken(ledger, 'source', source.slug)
  const all = source ? [...known, asCandidate(source)] : known
  const sourceSlug = typeof settled.source === 'string' ? one(all, 'source', settled.source) : source?.slug
  const date = sourceSlug === undefined ? undefined : ledger.documents.source.get(sourceSlug)?.fields.date
  const article =
    settled.article && newArticle(all, { ...(date !== undefined && { date }), ...settled.article }, sourceSlug, today)
  if (article) refuseTaken(ledger, 'article', article.slug)
  const drafts = [...pages, ...(source ? [source] : []), ...(article ? [article] : [])].map((told) => ({
    ...told,
    data: withAnswers(ledger, pages, withIds(all, told.kind, told.data)),
  }))
  return {
    documents: drafts.map((told) => ({
      kind: told.kind,
      slug: told.slug,
      file: fileOf(told),
      text: writeDocument(told.kind, told.data, told.body),
    })),
    problems: drafts.flatMap(problemsOf),
  }
}

/** The source that an address belongs to already, in a sentence; `undefined` for a new one. */
export function knownAddress(ledger: Ledger, address: string): { source: string; sentence: string } | undefined {
  const [source] = sourcesAt(ledger, address)
  if (!source) return undefined
  const articles = articlesFrom(ledger, source.slug)
  const used = articles.length === 0 ? 'No article uses it yet.' : `Used in ${articles.join(', ')}.`
  return {
    source: source.slug,
    sentence: `This report is on the site already: ${source.slug}, “${source.fields.title}”, ${inWords(source.fields.date)}. ${used}`,
  }
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
const fileOf = ({ kind, slug }: Named) => `content/${FOLDERS[kind]}/${slug}.mdx`

/** A day that both files need stands in the source alone. */
function settle({ source, article }: Entry): Pick<Entry, 'source' | 'article'> {
  if (!article || typeof source !== 'object' || article.date !== undefined) return { source, article }
  return { source, article: { ...article, date: source.date } }
}

function draft(kind: Kind, told: Fields, slug: string, today: string): Draft {
  const { slug: chosen, body, ...data } = told
  return {
    kind,
    slug: textOf(chosen) || slug,
    body: textOf(body),
    data: { published: today, checked: today, ...data },
  }
}

function asCandidate({ kind, slug, data }: Draft): Candidate {
  const label = textOf(data.name ?? data.title) || slug
  return { refersTo: kind, id: slug, label, names: [label, slug] }
}

function newSource(ledger: Ledger, all: readonly Candidate[], told: Fields, today: string): Draft {
  const known = knownAddress(ledger, textOf(told.url))
  if (known) throw new Refused(`${known.sentence} Name it with --source ${known.source} to write on it.`)
  const { publisher, ...rest } = told
  const actors = called(
    all.filter(({ refersTo }) => refersTo === 'actor'),
    textOf(publisher),
  )
  const name = textOf(publisher) || textOf(told.publisherName)
  const date = textOf(told.date)
  const data = {
    kind: 'news-report',
    language: 'en',
    ...(name && date && { description: `${possessive(actors[0]?.label ?? name)} report of ${inWords(date)}.` }),
    ...(publisher !== undefined && (actors.length === 1 ? { publisher: actors[0]?.id } : { publisherName: publisher })),
    ...rest,
    ...(typeof told.url === 'string' && { url: withoutTracking(told.url) }),
  }
  const begin = [actors[0]?.id ?? slugOf(name, 30), slugOf(date)].filter(Boolean).join('-')
  const taken = ledger.documents.source
  const longer = `${begin}-${slugOf(textOf(told.title), 30)}`
  return draft('source', data, taken.has(begin) ? longer : begin, today)
}

/** A date as it is read; what is no date is left to the schema. */
function inWords(date: string): string {
  try {
    return dateInWords(parseEdtf(date))
  } catch {
    return date
  }
}

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`)

function newArticle(all: readonly Candidate[], told: Fields, source: string | undefined, today: string): Draft {
  const month = /^\d{4}-\d{2}/.exec(textOf(told.date))?.[0] ?? ''
  const slug = [slugOf(textOf(told.title), 50), month].filter(Boolean).join('-')
  const statements = listOf(told.statements).map((statement) => {
    const { id, by, question, said, kind } = statement
    if (id !== undefined || by === undefined) return statement
    const speaker = one(all, 'actor', textOf(by))
    const matter = question === undefined ? textOf(kind) : one(all, 'question', textOf(question))
    return { id: [speaker, matter, dayOf(said)].filter(Boolean).join('-').slice(0, LONGEST_SLUG), ...statement }
  })
  const events = listOf(told.events).map((event) =>
    event.id === undefined
      ? { id: [slugOf(textOf(event.text), 50), dayOf(event.when)].filter(Boolean).join('-'), ...event }
      : event,
  )
  return draft(
    'article',
    {
      ...(source !== undefined && { source }),
      ...told,
      ...(statements.length > 0 && { statements: numbered(statements) }),
      ...(events.length > 0 && { events: numbered(events) }),
    },
    slug,
    today,
  )
}

const listOf = (value: unknown): Fields[] => z.array(fields).default([]).catch([]).parse(value)
const dayOf = (date: unknown) => /\d{4}(?:-\d{2}){0,2}/.exec(textOf(date))?.[0] ?? ''

/** Two entries of one id, such as two answers of one speaker on one day, get a number. */
function numbered(entries: readonly Fields[]): Fields[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const id = textOf(entry.id)
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? entry : { ...entry, id: `${id}-${count}` }
  })
}

/** The id of what somebody calls by any name. */
function one(all: readonly Candidate[], refersTo: Candidate['refersTo'], name: string): string {
  const possible = all.filter((candidate) => candidate.refersTo === refersTo)
  const [found, other] = called(possible, name)
  if (found && !other) return found.id
  const near = (found ? called(possible, name) : findByName(possible, name)).slice(0, 5)
  const list = near.map(({ id, label }) => `${id} (${label.slice(0, 60)})`).join(', ')
  const what = found ? `More than one ${refersTo} is called “${name}”.` : `No ${refersTo} is called “${name}”.`
  throw new Refused(`${what}${list && ` Nearest: ${list}.`}`)
}

/** Fields in which every reference is an id, whatever name was written. Entries of the article itself may be named. */
function withIds(all: readonly Candidate[], kind: Kind, data: Fields): Fields {
  const own = new Set([...listOf(data.statements), ...listOf(data.events)].map(({ id }) => textOf(id)))
  const copy = structuredClone(data)
  for (const { path, refersTo, id } of findReferences(schemas[kind], copy))
    if (isDocument(refersTo) || !own.has(id)) set(copy, path, one(all, refersTo, id))
  return copy
}

const answersSchema = z.array(z.looseObject({ id: z.string(), letter: z.string(), label: z.string() })).catch([])

/** Statements whose answer is an id, where it was told by its letter or in its words. */
function withAnswers(ledger: Ledger, pages: readonly Draft[], data: Fields): Fields {
  if (!Array.isArray(data.statements)) return data
  const statements = listOf(data.statements).map((statement) => {
    const question = textOf(statement.question)
    const told = comparable(textOf(statement.answer))
    const made = pages.find(({ kind, slug }) => kind === 'question' && slug === question)?.data.answers
    const answers = answersSchema.parse(ledger.documents.question.get(question)?.fields.answers ?? made)
    const meant =
      answers.find(({ id }) => id === statement.answer) ??
      answers.find(({ letter, label }) => [letter, label].some((name) => comparable(name) === told))
    return meant ? { ...statement, answer: meant.id } : statement
  })
  return { ...data, statements }
}

const isDocument = (refersTo: Candidate['refersTo']) => KINDS.some((kind) => kind === refersTo)

function set(data: unknown, path: readonly (string | number)[], value: string): void {
  const [key, ...rest] = path
  if (typeof data !== 'object' || data === null || key === undefined) return
  if (rest.length === 0) Reflect.set(data, key, value)
  else set(Reflect.get(data, key), rest, value)
}

function refuseTaken(ledger: Ledger, kind: Kind, slug: string): void {
  if (ledger.documents[kind].has(slug))
    throw new Refused(
      `There is content/${FOLDERS[kind]}/${slug}.mdx already, and nothing is ever overwritten. Choose another slug.`,
    )
}

function problemsOf(told: Draft): readonly Problem[] {
  const parsed = parseDocument({
    ...told,
    file: fileOf(told),
    body: { nodes: [], headings: [] },
    links: [],
  })
  return 'problems' in parsed ? parsed.problems : []
}
