import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf } from '@/lib/content/address'
import { listContent } from '@/lib/content/list-files'
import type { Changes } from '@/lib/editing/changes'
import { formerSlugEdits, mentionEdits, yamlOf } from '@/lib/editing/mentions'
import { Refused } from '@/lib/editing/refused'
import { type Edit, splice } from '@/lib/editing/splice'
import { nearest } from '@/lib/problems/nearest'
import { FOLDERS } from '@/lib/schema/documents'
import { KINDS, type Kind } from '@/lib/schema/fields'

/** A document as it is named on the command line. */
export interface Named {
  readonly kind: Kind
  readonly slug: string
}

export interface RenamePlan {
  readonly changes: Changes
  /** How many times each file names the document, the document's own file left out. */
  readonly mentions: ReadonlyMap<string, number>
  readonly from: string
  readonly to: string
}

const fileOf = ({ kind, slug }: Named) => `content/${FOLDERS[kind]}/${slug}.mdx`

/**
 * Reads what somebody calls a document: `actor/kremlin`, `actors/kremlin`, `content/actors/kremlin.mdx`, or the slug
 * alone where only one document has it.
 *
 * @throws {Refused} where there is no such document
 */
export function documentNamed(root: string, words: string): Named {
  const [slug = '', folder] = words
    .replace(/^\.?\/?(?:content\/)?/, '')
    .replace(/\.mdx$/, '')
    .split('/')
    .toReversed()
  const kinds = folder === undefined ? KINDS : KINDS.filter((kind) => kind === folder || FOLDERS[kind] === folder)
  if (kinds.length === 0)
    throw new Refused(`“${folder}” is no kind of document. Write one of ${KINDS.join(', ')}, as in actor/kremlin.`)
  const all = listContent(root).files.flatMap((file): Named[] => {
    const address = addressOf(file)
    return 'kind' in address ? [address] : []
  })
  const found = all.filter((one) => kinds.includes(one.kind) && one.slug === slug)
  if (found.length > 1)
    throw new Refused(`${found.map(({ kind }) => `${kind}/${slug}`).join(' and ')} are two documents. Say which.`)
  if (found[0]) return found[0]
  const meant = nearest(
    slug,
    all.filter(({ kind }) => kinds.includes(kind)).map((one) => one.slug),
  )
  const what = kinds.length === 1 ? `no ${kinds[0]}` : 'no document'
  throw new Refused(`There is ${what} “${slug}”.${meant ? ` Nearest: ${meant}.` : ''}`)
}

/**
 * Plans to give a document another address: the file under its new name, with the old one among its former slugs, and
 * every mention of it in other files.
 *
 * @throws {Refused} where the new name cannot be had
 */
export function planRename(root: string, document: Named, slug: string): RenamePlan {
  const { kind } = document
  const from = fileOf(document)
  const to = fileOf({ kind, slug })
  const address = addressOf(to)
  if ('found' in address)
    throw new Refused(
      `“${slug}” cannot be an address. ${address.nearest ? `Nearest: ${address.nearest}.` : address.fix}`,
    )
  if (slug === document.slug) throw new Refused(`It is called “${slug}” already.`)
  const texts = new Map(listContent(root).files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const))
  if (texts.has(to)) throw new Refused(`There is ${to} already. Choose another name.`)
  for (const [file, text] of texts) {
    const formers: unknown = yamlOf(text)?.document.toJS()?.formerSlugs
    if (
      file !== from &&
      file.startsWith(`content/${FOLDERS[kind]}/`) &&
      Array.isArray(formers) &&
      formers.includes(slug)
    )
      throw new Refused(`“${slug}” is a former address of ${file}, and leads there for ever. Choose another name.`)
  }
  const changes = new Map<string, string | undefined>()
  const mentions = new Map<string, number>()
  for (const [file, text] of texts) {
    const read = addressOf(file)
    if (!('kind' in read)) continue
    const found = mentionEdits(read.kind, text, { refersTo: kind, from: document.slug, to: slug })
    if (found.length > 0 && file !== from) mentions.set(file, found.length)
    const edits: Edit[] = file === from ? [...found, ...formerSlugEdits(text, document.slug, slug)] : found
    if (edits.length > 0) changes.set(file === from ? to : file, splice(text, edits))
  }
  changes.set(from, undefined)
  return { changes, mentions, from, to }
}
