import type { ParsedDocument } from '@/lib/ledger/parse'
import { nearest } from '@/lib/problems/nearest'
import { FOLDERS } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'

/** A name as search would compare it: `Андрій`, `Andriy Kovalenko` and `andriy-kovalenko` without what sets them apart. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

/** The id in an address, a path or a file name: `https://…/actors/kremlin`, `/actors/kremlin`, `kremlin.mdx`. */
export const idIn = (written: string): string =>
  written
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\.(mdx?|html|json)$/i, '')
    .replace(/^[a-z]+:(?!\/)/i, '')
    .replace(/^.*\//, '')
    .trim()

/**
 * The id of the document that was meant, however it was named: by a file name, a path, the address of its page, by one
 * of its names, by a former file name, or with a typing error. `undefined` if ambiguous.
 */
export function documentMeant(kind: Kind, written: string, documents: readonly ParsedDocument[]): string | undefined {
  const candidates = documents.filter((document) => document.kind === kind)
  const ids = candidates.map(({ slug }) => slug)
  const id = idIn(written)
  const folded = fold(id)
  if (ids.includes(id)) return id
  if (ids.includes(folded)) return folded
  const names = candidates.flatMap((document) => namesOf(document).map((name) => ({ name, id: document.slug })))
  return (
    only(names.filter(({ name }) => name === folded)) ??
    nearest(folded, ids) ??
    names.find(({ name }) => name === nearest(folded, new Set(names.map((each) => each.name))))?.id ??
    only(kind === 'actor' || kind === 'place' ? names.filter(({ name }) => hasWords(name, folded)) : [])
  )
}

function namesOf({ fields }: ParsedDocument): string[] {
  const own = 'name' in fields ? [fields.name, ...fields.otherNames.map(({ name }) => name)] : [fields.title]
  const sorted = 'sortName' in fields && fields.sortName ? [fields.sortName] : []
  return [...own, ...sorted, ...fields.formerSlugs].map(fold)
}

function only(found: readonly { readonly id: string }[]): string | undefined {
  const [first] = found
  return found.every(({ id }) => id === first?.id) ? first?.id : undefined
}

/** A surname alone: every word of it stands in the name. */
function hasWords(name: string, written: string): boolean {
  const words = name.split('-')
  return written.length > 3 && written.split('-').every((word) => words.includes(word))
}

/** The folder of a kind, for messages. */
export const folderOf = (kind: Kind): string => `content/${FOLDERS[kind]}`
