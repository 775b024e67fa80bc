import type { Day } from '@/lib/dates/edtf'
import type { Document } from '@/lib/ledger/documents'
import { compareText } from '@/lib/ledger/order'

/** Something that was put right on a page, or that the page was taken back. */
export interface Correction {
  readonly what: 'correction' | 'withdrawal'
  /** Its name on its page, for ever: `correction-1` is the first that was made there. */
  readonly id: string
  readonly on: Day
  readonly text: string
  readonly document: Document
}

/** Corrections and withdrawals of documents, newest first; of one day by kind and slug. */
export const correctionsOf = (documents: readonly Document[]): Correction[] =>
  documents
    .flatMap((document): Correction[] => {
      const { corrections, withdrawn } = document.fields
      return [
        ...corrections.map(({ on, text }, n) => ({
          what: 'correction' as const,
          id: `correction-${n + 1}`,
          on,
          text,
          document,
        })),
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
