import { parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { Known, KnownIds } from '@/lib/ledger/known'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'
import { schemas } from '@/lib/schema/documents'
import { KINDS, type Kind, type ReferenceKind } from '@/lib/schema/fields'
import { type FieldPath, findReferences } from '@/lib/schema/walk'

/** What one document refers to, in its fields and in its prose. */
export interface DocumentReferences {
  readonly document: ParsedDocument
  readonly refersTo: ReadonlyMap<Kind, ReadonlySet<string>>
}

/** Checks every reference of a document, in fields and prose, and says which documents it refers to. */
export function checkReferences(
  document: ParsedDocument,
  known: KnownIds,
): { references: DocumentReferences; problems: Problem[] } {
  const problems: Problem[] = []
  const refersTo = new Map<Kind, Set<string>>()
  const note = (kind: Kind, id: string) => {
    const ids = refersTo.get(kind) ?? new Set()
    refersTo.set(kind, ids.add(id))
  }
  const look = (kind: ReferenceKind, id: string, path: FieldPath) => {
    const found = known[kind].get(id)
    if (!found) problems.push({ file: document.file, path, ...danglingReference(kind, id, known) })
    else {
      if (kind !== 'statement' && kind !== 'entry') note(kind, id)
      // A link in the prose to what somebody said is one to the article that has it.
      else if (path[0] === BODY && found.article !== undefined && found.article !== document.slug)
        note('article', found.article)
      problems.push(...unfit(document, kind, id, found).map((problem) => ({ file: document.file, path, ...problem })))
    }
  }
  for (const { path, refersTo: kind, id } of findReferences(schemas[document.kind], document.fields))
    look(kind, id, path)
  document.links.forEach(({ refersTo: kind, id }, position) => {
    look(kind, id, [BODY, position])
  })
  return { references: { document, refersTo }, problems }
}

/** First key of the path of a problem in the prose; the second is the number of the cross-link. */
export const BODY = '#body'

/** The same for a heading of the prose, and for a link to a place on its own page. */
export const HEADING = '#heading'
export const ANCHOR = '#anchor'

type Found = Omit<Problem, 'file' | 'path'>

/** What is there and not for everybody: a published page cannot lead to a draft, and loses what was withdrawn. */
function unfit(
  document: ParsedDocument,
  kind: ReferenceKind,
  id: string,
  { article, draft, withdrawn }: Known,
): Found[] {
  if (draft && !document.fields.draft)
    return [
      {
        found: article === undefined ? `“${id}” is a draft` : `“${id}” is of “${article}”, which is a draft`,
        fix: `Publish it (take “draft” out of ${article === undefined ? `content/${kind}s/${id}` : `content/articles/${article}`}.mdx), or take the reference out.`,
      },
    ]
  // Within one file that was withdrawn everything goes together.
  if (withdrawn === undefined || document.fields.withdrawn) return []
  return [
    {
      severity: 'warning',
      found: `“${id}” was withdrawn on ${dateInWords(parseEdtf(withdrawn))} with article “${article}”`,
      fix: 'Take the reference out. Until then, pages leave a reply to it out, and say in a text that it was withdrawn.',
    },
  ]
}

function danglingReference(kind: ReferenceKind, id: string, known: KnownIds): Found {
  const elsewhere = [...KINDS, 'statement' as const, 'entry' as const].find((other) => known[other].has(id))
  const meant = nearest(id, [...known[kind].keys()])
  const found = `no ${NOUNS[kind]} has the id “${id}”${elsewhere ? `; it is the id of ${withArticle(elsewhere === 'entry' ? 'event' : elsewhere)}` : ''}`
  const fix =
    kind === 'statement' || kind === 'entry'
      ? `Use the id of a ${NOUNS[kind]} in an article’s front matter.`
      : `Use the file name (without .mdx) of a document in content/${kind}s, or add content/${kind}s/${id}.mdx.`
  return {
    found,
    allowed: `the id of ${withArticle(NOUNS[kind])} (${known[kind].size} exist)`,
    ...(meant && { nearest: meant }),
    fix: meant ? `Write “${meant}” if that is meant. ${fix}` : fix,
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

const withArticle = (noun: string) => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`)
