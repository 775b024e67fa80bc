import { oncePer } from '@/lib/ledger/once'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { schemas } from '@/lib/schema/documents'
import { type FoundReference, findReferences } from '@/lib/schema/walk'

/** Every reference in a document's front matter. Three rules ask for them. */
export const referencesOf: (document: ParsedDocument) => readonly FoundReference[] = oncePer((document) =>
  findReferences(schemas[document.kind], document.fields),
)
