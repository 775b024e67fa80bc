import { parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { Known, KnownIds } from '@/lib/ledger/known'
import { documentMeant, folderOf, idIn } from '@/lib/ledger/meant'
import type { RawDocument } from '@/lib/ledger/model'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { referencesOf } from '@/lib/ledger/references-of'
import { nearest } from '@/lib/problems/nearest'
import { mistake, type Problem } from '@/lib/problems/problem'
import { schemas } from '@/lib/schema/documents'
import { KINDS, type Kind, type ReferenceKind } from '@/lib/schema/fields'
import { type FieldPath, type FoundReference, findReferences } from '@/lib/schema/walk'

/** What one document refers to, in its fields and in its prose. */
export interface DocumentReferences {
  readonly document: ParsedDocument
  readonly refersTo: ReadonlyMap<Kind, ReadonlySet<string>>
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
  const note = (kind: Kind, id: string) => {
    const ids = refersTo.get(kind) ?? new Set()
    refersTo.set(kind, ids.add(id))
  }
  const { draft, withdrawn } = document.fields
  const own = { ...document, draft, withdrawn: withdrawn !== undefined }
  const problems = checkEach(own, referencesOf(document), among, (kind, id, path, { article }) => {
    if (kind !== 'statement' && kind !== 'entry') note(kind, id)
    // A link in the prose to what somebody said is one to the article that has it.
    else if (path[0] === BODY && article !== undefined && article !== document.slug) note('article', article)
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
  checkEach(
    { ...raw, kind, draft: true, withdrawn: true },
    findReferences(schemas[kind], raw.data),
    among,
    () => undefined,
  )

/** The document that refers: its own state decides which targets it may have. */
interface Referring extends Pick<RawDocument, 'kind' | 'file' | 'links'> {
  readonly draft: boolean
  readonly withdrawn: boolean
}

function checkEach(
  from: Referring,
  inFields: readonly FoundReference[],
  among: References,
  note: (kind: ReferenceKind, id: string, path: FieldPath, found: Known) => void,
): Problem[] {
  const { file } = from
  const inProse = from.links.map(({ refersTo, id }, position) => ({ path: [BODY, position], refersTo, id }))
  return [...inFields, ...inProse].flatMap(({ path, refersTo: kind, id }) => {
    const found = among.known[kind].get(id)
    if (!found) return mistake(file, path, danglingReference(kind, id, among))
    note(kind, id, path, found)
    const problem = unfit(from, kind, id, found)
    return problem ? mistake(file, path, problem) : []
  })
}

/** First key of the path of a problem in the prose; the second is the number of the cross-link. */
export const BODY = '#body'

/** The same for a heading of the prose, and for a link to a place on its own page. */
export const HEADING = '#heading'
export const ANCHOR = '#anchor'

type Found = Omit<Problem, 'file' | 'path'>

/** Targets that exist but cannot be used: a published page may not refer to a draft or to withdrawn content. */
function unfit(
  from: Pick<Referring, 'draft' | 'withdrawn'>,
  kind: ReferenceKind,
  id: string,
  { article, draft, withdrawn }: Known,
): Found | undefined {
  if (draft && !from.draft)
    return {
      found: article === undefined ? `“${id}” is a draft` : `“${id}” is of “${article}”, which is a draft`,
      fix: `Publish it (take “draft” out of ${article === undefined ? `content/${kind}s/${id}` : `content/articles/${article}`}.mdx), or take the reference out.`,
    }
  // Within one file that was withdrawn everything goes together.
  if (withdrawn === undefined || from.withdrawn) return undefined
  return {
    severity: 'warning',
    found: `“${id}” was withdrawn on ${dateInWords(parseEdtf(withdrawn))} with article “${article}”`,
    fix: 'Take the reference out. Until then, pages leave a reply to it out, and say in a text that it was withdrawn.',
  }
}

function danglingReference(kind: ReferenceKind, id: string, { known, documents }: References): Found {
  const elsewhere = [...KINDS, 'statement' as const, 'entry' as const].find((other) => known[other].has(id))
  const ofEntry = kind === 'statement' || kind === 'entry'
  const meant = ofEntry ? nearest(idIn(id), [...known[kind].keys()]) : documentMeant(kind, id, documents)
  const add = !ofEntry && SLUG.test(id) ? `, or add ${folderOf(kind)}/${id}.mdx` : ''
  const lists = 'while npm run dev runs, /desk lists them'
  return {
    found: `no ${NOUNS[kind]} has the id “${id}”${elsewhere ? `; it is the id of ${withArticle(elsewhere === 'entry' ? 'event' : elsewhere)}` : ''}`,
    allowed: ofEntry
      ? `an “id” under “statements”${kind === 'entry' ? ' or “events”' : ''} of an article; ${lists}`
      : `the name of a file in ${folderOf(kind)}, without .mdx; ${lists}`,
    ...(meant && { nearest: meant }),
    fix: meant
      ? `Write ${meant}, if that is meant${add}.`
      : `Write the id of ${withArticle(NOUNS[kind])} that exists${add}.`,
    dangling: { kind, id },
  }
}

const NOUNS: Readonly<Record<ReferenceKind, string>> = {
  topic: 'topic',
  question: 'question',
  article: 'article',
  actor: 'actor',
  place: 'place',
  source: 'source',
  statement: 'statement',
  entry: 'statement or event',
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const withArticle = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)
