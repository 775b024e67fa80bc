import type { ParsedDocument } from '@/lib/ledger/parse'
import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'
import { schemas } from '@/lib/schema/documents'
import { KINDS, type Kind, type ReferenceKind } from '@/lib/schema/fields'
import { findReferences } from '@/lib/schema/walk'

/** Slugs and statement ids that exist, by what can refer to them. */
export type KnownIds = Readonly<Record<ReferenceKind, ReadonlySet<string>>>

/** What one document refers to, in its fields and in its prose. */
export interface DocumentReferences {
  readonly document: ParsedDocument
  readonly refersTo: ReadonlyMap<Kind, ReadonlySet<string>>
}

/** Collects the ids that references may use. Statements of withdrawn articles do not count. */
export function collectIds(documents: readonly ParsedDocument[]): KnownIds {
  const known: Record<ReferenceKind, Set<string>> = {
    topic: new Set(),
    question: new Set(),
    article: new Set(),
    actor: new Set(),
    place: new Set(),
    source: new Set(),
    statement: new Set(),
  }
  for (const document of documents) {
    known[document.kind].add(document.slug)
    if (document.kind !== 'article' || document.fields.withdrawn) continue
    for (const statement of document.fields.statements) known.statement.add(statement.id)
  }
  return known
}

/** Checks every reference of a document, in fields and prose, and says which documents it refers to. */
export function checkReferences(
  document: ParsedDocument,
  known: KnownIds,
): { references: DocumentReferences; problems: Problem[] } {
  const problems: Problem[] = []
  const refersTo = new Map<Kind, Set<string>>()
  const note = (kind: ReferenceKind, id: string) => {
    if (kind === 'statement') return
    const ids = refersTo.get(kind) ?? new Set()
    refersTo.set(kind, ids.add(id))
  }
  for (const { path, refersTo: kind, id } of findReferences(schemas[document.kind], document.fields)) {
    if (known[kind].has(id)) note(kind, id)
    else problems.push({ file: document.file, path, ...danglingReference(kind, id, known) })
  }
  document.links.forEach(({ refersTo: kind, id }, position) => {
    if (known[kind].has(id)) note(kind, id)
    else problems.push({ file: document.file, path: [BODY, position], ...danglingReference(kind, id, known) })
  })
  return { references: { document, refersTo }, problems }
}

/** First key of the path of a problem in the prose; the second is the number of the cross-link. */
export const BODY = '#body'

/** The same for a heading of the prose, and for a link to a place on its own page. */
export const HEADING = '#heading'
export const ANCHOR = '#anchor'

function danglingReference(kind: ReferenceKind, id: string, known: KnownIds): Omit<Problem, 'file' | 'path'> {
  const elsewhere = [...KINDS, 'statement' as const].find((other) => known[other].has(id))
  const meant = nearest(id, [...known[kind]])
  const found = `no ${kind} has the id “${id}”${elsewhere ? `; it is the id of ${withArticle(elsewhere)}` : ''}`
  const fix =
    kind === 'statement'
      ? 'Use the id of a statement in an article’s front matter.'
      : `Use the file name (without .mdx) of a document in content/${kind}s, or add content/${kind}s/${id}.mdx.`
  return {
    found,
    allowed: `the id of ${withArticle(kind)} (${known[kind].size} exist)`,
    ...(meant && { nearest: meant }),
    fix: meant ? `Write “${meant}” if that is meant. ${fix}` : fix,
    dangling: { kind, id },
  }
}

const withArticle = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)
