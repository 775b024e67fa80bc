import type { DocumentOfKind, Ledger } from '@/lib/ledger/model'
import type { Kind } from '@/lib/schema/fields'

export type Document = DocumentOfKind[Kind]

/** Every document of the ledger, kind by kind in the order of the kinds' list. */
export const allDocuments = (ledger: Ledger): Document[] =>
  Object.values(ledger.documents).flatMap((documents): Document[] => [...documents.values()])
