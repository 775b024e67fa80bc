import { logText } from '@/lib/content/log/files'
import { type Prints, printsOf } from '@/lib/content/log/prints'
import type { ContentLog, DocumentLog, EntryLog } from '@/lib/ledger/logged'
import type { RawDocument } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { FOLDERS } from '@/lib/schema/documents'

/** A content file as the check read it. */
export interface LoggedFile {
  readonly document: RawDocument
  /** The whole file in its normal form. */
  readonly text: string
}

/** The key of a document in the log: its path without `content/` and its ending. */
const keyOf = ({ kind, slug }: Pick<RawDocument, 'kind' | 'slug'>): string => `${FOLDERS[kind]}/${slug}`

/**
 * The log with everything that it did not know yet, as of a day. A document under a new name keeps its days, and so
 * does an entry that moved to another page. Drafts are not on the site, so they are not in the log.
 */
export function updatedLog(log: ContentLog, files: readonly LoggedFile[], today: string): ContentLog {
  const moved = new Map([...log.values()].flatMap(({ entries }) => Object.entries(entries)))
  return eachOf(log, files, ({ document, text }, before) =>
    afterwards(before, printsOf(document, text), (id) => before?.entries[id] ?? moved.get(id), today),
  )
}

/**
 * The log after pages got other names, which changes nothing for readers: new prints, and the days that it had. What it
 * did not know before, it does not know afterwards.
 */
export function renamedLog(log: ContentLog, before: readonly LoggedFile[], after: readonly LoggedFile[]): ContentLog {
  const unknown = new Set(unlogged(log, before).map(({ file }) => log.get(keyOf(file.document))))
  return eachOf(log, after, ({ document, text }, known, original) => {
    if (!known || unknown.has(original)) return known
    const { page, entries } = printsOf(document, text)
    const renewed = [...entries].flatMap(([id, prints]) => {
      const entry = known.entries[id]
      return entry ? [[id, { ...entry, ...prints }] as const] : []
    })
    return { ...known, print: page, entries: Object.fromEntries(renewed.toSorted(([a], [b]) => compareText(a, b))) }
  })
}

/** Makes a log, document by document, of what it has of each under its name or a former one. */
function eachOf(
  log: ContentLog,
  files: readonly LoggedFile[],
  make: (
    file: LoggedFile,
    before: DocumentLog | undefined,
    original: DocumentLog | undefined,
  ) => DocumentLog | undefined,
): ContentLog {
  const published = files.filter(({ document }) => !isDraft(document))
  const present = new Set(published.map(({ document }) => keyOf(document)))
  return new Map(
    published
      .flatMap((file): [string, DocumentLog][] => {
        const key = keyOf(file.document)
        const former = log.has(key) ? undefined : formerKey(log, file.document, present)
        const original = log.get(former?.key ?? key)
        const before = former && original ? { id: original.id ?? former.slug, ...original } : original
        const made = make(file, before, original)
        return made ? [[key, made]] : []
      })
      .toSorted(([a], [b]) => compareText(a, b)),
  )
}

/** The documents, and of articles the entries, that the log does not know as they are now. */
export function unlogged(
  log: ContentLog,
  files: readonly LoggedFile[],
): { readonly file: LoggedFile; readonly entries: readonly string[]; readonly isNew: boolean }[] {
  const next = updatedLog(log, files, '')
  return files.flatMap((file) => {
    const key = keyOf(file.document)
    const [before, after] = [log.get(key), next.get(key)]
    if (!after || (before && logText(before) === logText(after))) return []
    const entries = Object.entries(after.entries).flatMap(([id, entry]) =>
      JSON.stringify(before?.entries[id]) === JSON.stringify(entry) ? [] : [id],
    )
    return [{ file, entries, isNew: before === undefined }]
  })
}

function afterwards(
  before: DocumentLog | undefined,
  { page, entries }: Prints,
  known: (id: string) => EntryLog | undefined,
  today: string,
): DocumentLog {
  const changed = before && before.print !== page ? today : before?.changed
  return {
    ...(before?.id !== undefined && { id: before.id }),
    added: before?.added ?? today,
    ...(changed !== undefined && { changed }),
    print: page,
    entries: Object.fromEntries(
      [...entries]
        .toSorted(([a], [b]) => compareText(a, b))
        .map(([id, prints]) => [id, entryAfterwards(known(id), prints, today)]),
    ),
  }
}

type EntryPrints = Pick<EntryLog, 'facts' | 'words'>

function entryAfterwards(before: EntryLog | undefined, prints: EntryPrints, today: string): EntryLog {
  if (!before) return { added: today, ...prints }
  const isNews = before.facts !== prints.facts
  const news = isNews ? today : before.news
  const changed = isNews || before.words !== prints.words ? today : before.changed
  return {
    added: before.added,
    ...(news !== undefined && { news }),
    ...(changed !== undefined && { changed }),
    ...prints,
  }
}

/** The key that the log has a document under, of the names that it had before: the latest. */
function formerKey(
  log: ContentLog,
  { kind, data }: RawDocument,
  present: ReadonlySet<string>,
): { readonly key: string; readonly slug: string } | undefined {
  return formerSlugsOf(data)
    .toReversed()
    .map((slug) => ({ slug, key: keyOf({ kind, slug }) }))
    .find(({ key }) => log.has(key) && !present.has(key))
}

const formerSlugsOf = (data: unknown): string[] => {
  const listed = typeof data === 'object' && data !== null && 'formerSlugs' in data ? data.formerSlugs : undefined
  return Array.isArray(listed) ? listed.map(String) : []
}

const isDraft = ({ data }: RawDocument) =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true
