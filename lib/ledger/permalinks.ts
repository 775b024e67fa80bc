import type { ParsedDocument } from '@/lib/ledger/parse'
import { ANCHOR, HEADING } from '@/lib/ledger/references'
import type { BodyNode } from '@/lib/mdx/body'
import { nearest } from '@/lib/problems/nearest'
import { mistake, type Problem } from '@/lib/problems/problem'
import { isLandmark, landmarksOf } from '@/lib/schema/landmarks'
import type { FieldPath } from '@/lib/schema/walk'

/**
 * Ids are unique on a page. Sections, headings of the body and entries share one namespace: with two of one name, a
 * permalink somebody has cited would lead to the wrong one.
 */
export function checkPermalinks(documents: readonly ParsedDocument[]): Problem[] {
  return documents.flatMap((document) => [...idsOf(document), ...anchorsOf(document), ...homeOf(document)])
}

function idsOf(document: ParsedDocument): Problem[] {
  const { kind, file, body } = document
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  const claim = (id: string, path: FieldPath, what: string, fix: string) => {
    const first = isLandmark(kind, id) ? 'a part of the page itself' : seen.get(id)
    if (first === undefined) seen.set(id, what)
    else
      problems.push({
        file,
        path,
        found: `${what}, whose address on the page, #${id}, is that of ${first}`,
        fix,
      })
  }
  body.headings.forEach(({ id, text }, n) => {
    const what = `the heading “${text}”`
    // A repeated heading gets a numbered anchor, which would change if the two swapped places.
    const again = body.headings.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) < n
    if (again)
      problems.push({
        file,
        path: [HEADING, n],
        found: `${what} a second time`,
        fix: 'Word it otherwise: each heading is an address.',
      })
    else claim(id, [HEADING, n], what, 'Word it otherwise, for example with one word more.')
  })
  if (document.kind !== 'article') return problems
  const rename = 'Give it another id, or word the heading otherwise: ids and headings are addresses on one page.'
  for (const list of ['statements', 'events'] as const)
    document.fields[list].forEach(({ id }, n) => {
      // Two entries of one id are told by checkDuplicates().
      if (isLandmark(kind, id) || body.headings.some((heading) => heading.id === id))
        claim(id, [list, n, 'id'], `the id “${id}”`, rename)
    })
  return problems
}

/** Links to a place on the same page lead somewhere. */
function anchorsOf(document: ParsedDocument): Problem[] {
  const { kind, file, body } = document
  const anchors = body.nodes.flatMap(linksWithin)
  if (anchors.length === 0) return []
  const entries = document.kind === 'article' ? [...document.fields.statements, ...document.fields.events] : []
  const targets = [...body.headings.map(({ id }) => id), ...entries.map(({ id }) => id), ...landmarksOf(kind)]
  return anchors.flatMap((id, n) => {
    if (targets.includes(id)) return []
    const meant = nearest(id, targets)
    return mistake(file, [ANCHOR, n], {
      found: `a link to “#${id}”, and nothing on this page has that address`,
      ...(meant && { nearest: `#${meant}` }),
      fix: 'Link to a heading of this text: its words in small letters, with hyphens for spaces.',
    })
  })
}

/** Ids that links within a part of a body lead to, in the order of the text. */
const linksWithin = (node: BodyNode): string[] => {
  if (node.type === 'text') return []
  const own = node.type === 'element' && node.href?.startsWith('#') ? [node.href.slice(1)] : []
  return [...own, ...node.children.flatMap(linksWithin)]
}

function homeOf({ kind, slug, file }: ParsedDocument): Problem[] {
  if (kind !== 'topic' || !isLandmark('home', slug)) return []
  return [
    {
      file,
      found: `the file name “${slug}”, which the home page has as the address of one of its parts`,
      fix: 'Rename the file, for example with one more word in its name.',
    },
  ]
}
