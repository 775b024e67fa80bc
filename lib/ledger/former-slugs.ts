import { underPresentNames } from '@/lib/ledger/former-fields'
import type { FormerSlugs } from '@/lib/ledger/known'
import type { RawDocument } from '@/lib/ledger/model'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { BODY } from '@/lib/ledger/references'
import { referencesOf } from '@/lib/ledger/references-of'
import type { BodyNode } from '@/lib/mdx/body'
import type { Problem } from '@/lib/problems/problem'
import type { ReferenceKind } from '@/lib/schema/fields'
import type { FieldPath } from '@/lib/schema/walk'

/**
 * A document whose references name everything as it is called now, and a warning for each that had a former slug.
 *
 * @returns nothing for a document without such references, which is nearly every one
 */
export function underPresentSlugs(
  raw: RawDocument,
  document: ParsedDocument,
  former: FormerSlugs,
): { readonly raw: RawDocument; readonly warnings: readonly Problem[] } | undefined {
  const present = (kind: ReferenceKind, id: string) =>
    kind === 'statement' || kind === 'entry' ? undefined : former[kind].get(id)
  const warnings: Problem[] = []
  const warn = (path: FieldPath, kind: ReferenceKind, id: string, now: string) =>
    warnings.push({
      severity: 'warning',
      file: raw.file,
      path,
      found: `“${id}”, the former name of the ${kind} “${now}”`,
      nearest: now,
      fix: `Write “${now}”. The former name is still read.`,
    })
  let data = underPresentNames(raw).data
  for (const { path, refersTo, id } of referencesOf(document)) {
    const now = present(refersTo, id)
    if (now === undefined) continue
    data = replaced(data, path, now)
    warn(path, refersTo, id, now)
  }
  const links = raw.links.map((link, n) => {
    const now = present(link.refersTo, link.id)
    if (now === undefined) return link
    warn([BODY, n], link.refersTo, link.id, now)
    return { ...link, id: now }
  })
  if (warnings.length === 0) return undefined
  const ids = links.map(({ id }) => id).values()
  return { raw: { ...raw, data, links, body: { ...raw.body, nodes: withIds(raw.body.nodes, ids) } }, warnings }
}

/** Front matter with another text at one place. */
function replaced(value: unknown, [key, ...rest]: FieldPath, text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((item: unknown, n) => (n === key ? replaced(item, rest, text) : item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === key ? replaced(item, rest, text) : item]),
  )
}

/** A body whose components have these ids, in the order of the text, which is also that of its links. */
const withIds = (nodes: readonly BodyNode[], ids: Iterator<string>): BodyNode[] =>
  nodes.map((node) => {
    if (node.type === 'text') return node
    if (node.type === 'element' || node.attributes.id === undefined)
      return { ...node, children: withIds(node.children, ids) }
    const id = ids.next().value ?? node.attributes.id
    return { ...node, attributes: { ...node.attributes, id }, children: withIds(node.children, ids) }
  })
