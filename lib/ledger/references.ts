import { documentMeant, folderOf, idIn } from '@/lib/ledger/meant'
import type { RawDocument } from '@/lib/ledger/model'
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

/** What references are checked against: the ids that exist, and the documents to look for what was meant. */
export interface References {
  readonly known: KnownIds
  readonly documents: readonly ParsedDocument[]
}

/** Checks every reference of a document, in fields and prose, and says which documents it refers to. */
export function checkReferences(
  document: ParsedDocument,
  among: References,
): { references: DocumentReferences; problems: Problem[] } {
  const refersTo = new Map<Kind, Set<string>>()
  const problems = checkEach(document, document.fields, among, (kind, id) => {
    if (kind === 'statement') return
    const ids = refersTo.get(kind) ?? new Set()
    refersTo.set(kind, ids.add(id))
  })
  return { references: { document, refersTo }, problems }
}

/**
 * Checks the references of a document whose front matter has other mistakes, as far as they can be made out: both are
 * told in one run.
 *
 * @param kind what it seems to be, whatever folder it stands in
 */
export const checkBrokenReferences = (raw: RawDocument, kind: Kind, among: References): Problem[] =>
  checkEach({ ...raw, kind }, raw.data, among, () => undefined)

function checkEach(
  { kind: own, file, links }: Pick<RawDocument, 'kind' | 'file' | 'links'>,
  fields: unknown,
  among: References,
  note: (kind: ReferenceKind, id: string) => void,
): Problem[] {
  const inFields = findReferences(schemas[own], fields)
  const inProse = links.map(({ refersTo, id }, position) => ({ path: [BODY, position], refersTo, id }))
  return [...inFields, ...inProse].flatMap(({ path, refersTo: kind, id }) => {
    if (!among.known[kind].has(id)) return [{ file, path, ...danglingReference(kind, id, among) }]
    note(kind, id)
    return []
  })
}

/** First key of the path of a problem in the prose; the second is the number of the cross-link. */
export const BODY = '#body'

/** The same for a heading of the prose, and for a link to a place on its own page. */
export const HEADING = '#heading'
export const ANCHOR = '#anchor'

function danglingReference(
  kind: ReferenceKind,
  id: string,
  { known, documents }: References,
): Omit<Problem, 'file' | 'path'> {
  const elsewhere = [...KINDS, 'statement' as const].find((other) => known[other].has(id))
  const meant = kind === 'statement' ? nearest(idIn(id), known.statement) : documentMeant(kind, id, documents)
  const add = kind !== 'statement' && SLUG.test(id) ? `, or add ${folderOf(kind)}/${id}.mdx` : ''
  return {
    found: `no ${kind} has the id “${id}”${elsewhere ? `; it is the id of ${withArticle(elsewhere)}` : ''}`,
    allowed:
      kind === 'statement'
        ? 'an “id” under “statements” of an article; while npm run dev runs, /desk lists them'
        : `the name of a file in ${folderOf(kind)}, without .mdx; while npm run dev runs, /desk lists them`,
    ...(meant && { nearest: meant }),
    fix: meant
      ? `Write ${meant}, if that is meant${add}.`
      : kind === 'statement'
        ? 'Write the id of a statement that exists.'
        : `Write the id of ${withArticle(kind)} that exists${add}.`,
    dangling: { kind, id },
  }
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const withArticle = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)
