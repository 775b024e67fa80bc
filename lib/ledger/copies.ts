import type { RawDocument } from '@/lib/ledger/model'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'

interface Copy {
  readonly copy: ParsedDocument
  readonly original: ParsedDocument
  /** How many ids the two have in common, of how many; nothing where the two say the same. */
  readonly shared?: { readonly ids: number; readonly of: number }
}

/**
 * Files that were copied and not yet changed: the same front matter and text, or an article most of whose entries have
 * ids of another. Each is reported once, not once for every id in it.
 *
 * @param raw the documents as they were read, to tell which others refer to
 */
export function findCopies(
  documents: readonly ParsedDocument[],
  raw: readonly RawDocument[],
): ReadonlyMap<ParsedDocument, Problem> {
  const copies = new Map<ParsedDocument, Problem>()
  for (const { copy, original, shared } of pairs(documents, raw)) {
    if (copies.has(original) || copies.has(copy)) continue
    copies.set(copy, {
      file: copy.file,
      at: { line: 1, column: 1 },
      found: shared
        ? `a copy of ${original.file}: ${shared.ids} of the ${shared.of} ids in it are the same`
        : `a copy of ${original.file}: the two say the same`,
      fix: 'Delete the copy. If it is the beginning of a new page, give everything in it ids and words of its own.',
    })
  }
  return copies
}

function* pairs(documents: readonly ParsedDocument[], raw: readonly RawDocument[]): Generator<Copy> {
  const wholes = new Map<string, ParsedDocument>()
  const owners = new Map<string, ParsedDocument>()
  for (const document of documents) {
    const whole = wholeOf(document)
    const same = wholes.get(whole)
    // One address handed over twice is another mistake.
    if (same && same.slug !== document.slug) yield inOrder(same, document, raw)
    else wholes.set(whole, document)
    if (document.kind !== 'article' || same) continue
    const ids = [...document.fields.statements, ...document.fields.events].map(({ id }) => id)
    const shared = new Map<ParsedDocument, number>()
    for (const id of ids) {
      const owner = owners.get(id)
      if (owner === undefined) owners.set(id, document)
      else if (owner !== document) shared.set(owner, (shared.get(owner) ?? 0) + 1)
    }
    for (const [other, count] of shared)
      if (count > 1 && count * 2 > ids.length)
        yield { ...inOrder(other, document, raw), shared: { ids: count, of: ids.length } }
  }
}

/** A page's content. Short pages without a text may legitimately differ only in name. */
const wholeOf = ({ kind, fields, body }: ParsedDocument) => JSON.stringify([kind, fields, body.nodes])

/** Which of two is the copy: the one whose name says so, else the one that nobody refers to, else the later name. */
function inOrder(a: ParsedDocument, b: ParsedDocument, raw: readonly RawDocument[]): Copy {
  const [likeA, likeB] = [isCopyName(a.slug, b.slug), isCopyName(b.slug, a.slug)]
  if (likeA !== likeB) return likeA ? { copy: a, original: b } : { copy: b, original: a }
  const [toA, toB] = [references(a, raw), references(b, raw)]
  return toA < toB ? { copy: a, original: b } : { copy: b, original: a }
}

const isCopyName = (slug: string, original: string): boolean =>
  /(^|-)(copy|duplicate|backup|old|draft|new|test)(-|$)/.test(slug.replace(original, '')) ||
  new RegExp(`^${original}-\\d{1,2}$`).test(slug)

/** How many files name a document, in whatever field or link. */
function references({ slug, file }: ParsedDocument, raw: readonly RawDocument[]): number {
  const words = JSON.stringify(slug)
  return raw.filter(
    (other) =>
      other.file !== file && (JSON.stringify(other.data).includes(words) || other.links.some(({ id }) => id === slug)),
  ).length
}
