import type { Day } from '@/lib/dates/edtf'
import type { Document } from '@/lib/ledger/documents'
import { compareText } from '@/lib/ledger/order'

/** A correction of a page, or its withdrawal. */
export interface Correction {
  readonly what: 'correction' | 'withdrawal'
  /** Its permanent anchor on the page: `correction-1` is the first one made there. */
  readonly id: string
  readonly on: Day
  readonly text: string
  readonly document: Document
  /** The statement or event of the document that it is about, where it is about one. */
  readonly entry?: string
}

/** Corrections and withdrawals of documents, newest first; of one day by kind and slug. */
export const correctionsOf = (documents: readonly Document[]): Correction[] =>
  documents
    .flatMap((document): Correction[] => {
      const { corrections, withdrawn } = document.fields
      return [
        ...numbered(corrections).map((correction) => ({ what: 'correction' as const, ...correction, document })),
        ...(withdrawn
          ? [{ what: 'withdrawal' as const, id: 'withdrawn', on: withdrawn.on, text: withdrawn.reason, document }]
          : []),
      ]
    })
    .toSorted(
      (a, b) =>
        compareText(b.on, a.on) ||
        compareText(a.document.kind, b.document.kind) ||
        compareText(a.document.slug, b.document.slug),
    )

/** All corrections of an article: its own, and those of its entries. */
type Listed = Pick<Correction, 'on' | 'text' | 'entry'>

/** Numbers the corrections of the page and of each entry separately, so that a new one never renumbers an old one. */
function numbered(corrections: readonly Listed[]): (Listed & { readonly id: string })[] {
  const counts = new Map<string | undefined, number>()
  return corrections.map((correction) => {
    const { entry } = correction
    const n = (counts.get(entry) ?? 0) + 1
    counts.set(entry, n)
    return { ...correction, id: entry === undefined ? `correction-${n}` : `correction-${n}-of-${entry}` }
  })
}
