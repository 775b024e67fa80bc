import { z } from 'zod'
import { day } from '@/lib/schema/fields'

const print = z.string().regex(/^[0-9a-f]{12}$/)

const entryLog = z.strictObject({
  added: day(),
  /** When who, what, when or the answer last changed. Left out: never since it was added. */
  news: day().optional(),
  /** When anything of it last changed, its wording included. Left out: never since it was added. */
  changed: day().optional(),
  /** Prints of what is news when it changes, and of the rest. */
  facts: print,
  words: print,
})

/** What the log knows of one document and its entries. Days are those on which `npm run log` saw the change. */
export const documentLog = z.strictObject({
  /** The slug that it had at first, where that is another one now: what feeds know it by. */
  id: z.string().optional(),
  added: day(),
  changed: day().optional(),
  print,
  entries: z.record(z.string(), entryLog).default({}),
})

export type EntryLog = z.output<typeof entryLog>
export type DocumentLog = z.output<typeof documentLog>

/** The third clock: since when the ledger says so. By folder and slug, such as `actors/kremlin`. */
export type ContentLog = ReadonlyMap<string, DocumentLog>

/** Days of a statement or an event in the ledger. */
export interface EntryDays {
  readonly added: string
  readonly news: string
  readonly changed: string
}

/** Days of a document, and the name that it keeps for ever. */
export interface DocumentDays {
  readonly id: string
  readonly added: string
  readonly changed: string
}

interface Dated {
  readonly slug: string
  readonly fields: { readonly checked: string }
}

/** What a page that the log does not know says of itself; never the day of the build. */
const ofItself = ({ fields }: Dated) => fields.checked

/** A document's days by the log. */
export function documentDays(document: Dated, log: DocumentLog | undefined): DocumentDays {
  const added = log?.added ?? ofItself(document)
  return { id: log?.id ?? document.slug, added, changed: log?.changed ?? added }
}

/** The days of an entry of a document by the log. */
export function entryDays(document: Dated, log: DocumentLog | undefined, id: string): EntryDays {
  const known = log?.entries[id]
  const added = known?.added ?? log?.added ?? ofItself(document)
  const news = known?.news ?? added
  return { added, news, changed: known?.changed ?? news }
}
