import { parse } from 'yaml'
import type { z } from 'zod'
import { type Entry, entrySchema, type Fields } from '@/lib/editing/entry'
import { Refused } from '@/lib/editing/refused'
import type { Problem } from '@/lib/problems/problem'
import { FOLDERS, schemas } from '@/lib/schema/documents'

const text = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const

/** The flags of `npm run new`: every question has one. */
export const FLAGS = {
  url: text,
  title: text,
  publisher: text,
  date: text,
  kind: text,
  language: text,
  about: text,
  source: text,
  'source-slug': text,
  topic: list,
  headline: text,
  summary: text,
  'article-slug': text,
  body: text,
  statement: list,
  event: list,
  actor: list,
  place: list,
  question: list,
} as const

export type FlagValues = { readonly [F in keyof typeof FLAGS]?: string | string[] | undefined }

/** The field of a document that a flag fills. */
const FIELDS = {
  source: {
    url: 'url',
    title: 'title',
    publisher: 'publisher',
    date: 'date',
    kind: 'kind',
    language: 'language',
    about: 'description',
    'source-slug': 'slug',
  },
  article: {
    topic: 'topics',
    headline: 'title',
    summary: 'description',
    'article-slug': 'slug',
    body: 'body',
    statement: 'statements',
    event: 'events',
  },
} as const satisfies Record<'source' | 'article', Partial<Record<keyof typeof FLAGS, string>>>

/** Flags whose value is not a text: the fields of one entry or document, in YAML or JSON. */
const WITH_FIELDS: ReadonlySet<string> = new Set(['statement', 'event', 'actor', 'place', 'question'])

/**
 * An entry made of flags, on top of what a file says; `undefined` where neither says anything.
 *
 * @throws {Refused} for what cannot be read
 */
export function entryFrom(flags: FlagValues, file: string): Entry | undefined {
  const told = file ? readEntry(file) : undefined
  const source = fieldsOf('source', flags)
  const article = fieldsOf('article', flags)
  const pages = (['actor', 'place', 'question'] as const).map(
    (kind) => [`${kind}s`, valuesOf(kind, flags[kind])] as const,
  )
  if (!told && !source && !article && flags.source === undefined && pages.every(([, values]) => values.length === 0))
    return undefined
  if (flags.source !== undefined && source)
    throw new Refused(
      '--source names a report that is here already: leave out what --url, --title and the like say of it.',
    )
  const before: Entry = told ?? entrySchema.parse({})
  const nextSource =
    typeof flags.source === 'string'
      ? flags.source
      : source && { ...(typeof before.source === 'object' && before.source), ...source }
  return entrySchema.parse({
    ...before,
    ...(nextSource !== undefined && { source: nextSource }),
    ...(article && { article: { ...before.article, ...article } }),
    ...Object.fromEntries(pages.filter(([, values]) => values.length > 0)),
  })
}

/** Reads an entry from YAML or JSON. @throws {Refused} */
function readEntry(source: string): Entry {
  const read = entrySchema.safeParse(parseYaml(source, 'The file'))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue?.path.join('.')
  throw new Refused(
    `The file${where ? `, at “${where}”,` : ''} is no entry: ${issue?.message}. It may have ${Object.keys(entrySchema.shape).join(', ')}.`,
  )
}

function parseYaml(source: string, what: string): unknown {
  try {
    return parse(source)
  } catch (error) {
    throw new Refused(`${what} is no YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}.`)
  }
}

function fieldsOf(part: keyof typeof FIELDS, flags: FlagValues): Fields | undefined {
  const found = Object.entries(FIELDS[part]).flatMap(([flag, field]): [string, unknown][] => {
    const value = new Map<string, string | string[] | undefined>(Object.entries(flags)).get(flag)
    if (value === undefined) return []
    return [[field, WITH_FIELDS.has(flag) ? valuesOf(flag, value) : value]]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

function valuesOf(flag: string, values: string | string[] | undefined): unknown[] {
  return [values ?? []].flat().map((value) => {
    const read = parseYaml(value, `--${flag}`)
    if (typeof read !== 'object' || read === null || Array.isArray(read))
      throw new Refused(`--${flag} takes fields, as in --${flag} '{by: russia, said: 2025-04-06, kind: claim}'.`)
    return read
  })
}

/** What is missing and can be told by a flag, with what the field holds; and every other problem. */
export function missingFlags(problems: readonly Problem[]): { flags: Map<string, string>; others: Problem[] } {
  const flags = new Map<string, string>()
  const others = problems.filter((problem) => {
    const flag = flagFor(problem)
    if (flag) flags.set(flag.name, flag.holds)
    return !flag
  })
  // It is made of the publisher and the date, once they are told.
  if (flags.has('--title') || flags.has('--date')) flags.delete('--about')
  return { flags, others }
}

function flagFor({ file, path, found }: Problem): { name: string; holds: string } | undefined {
  const part = PARTS.find((one) => file.startsWith(`content/${FOLDERS[one]}/`))
  const [field] = path ?? []
  if (!part || typeof field !== 'string' || path?.length !== 1 || !found.endsWith('is missing')) return undefined
  const holds = new Map<string, z.ZodType>(Object.entries(schemas[part].shape)).get(field)?.description ?? ''
  if (part === 'article' && field === 'date') return { name: '--date', holds }
  const flag = Object.entries(FIELDS[part]).find(([, filled]) => filled === field)?.[0]
  return flag === undefined ? undefined : { name: `--${flag}`, holds }
}

const PARTS = ['source', 'article'] as const
