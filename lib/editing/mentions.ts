import { visit } from 'unist-util-visit'
import { type Document, isMap, isNode, isPair, isScalar, type Node, parse, parseDocument } from 'yaml'
import { frontMatterSpan } from '@/lib/content/front-matter'
import type { Edit } from '@/lib/editing/splice'
import { underPresentNames } from '@/lib/ledger/former-fields'
import { isMdxElement, parseMdx } from '@/lib/mdx/parse'
import { VOCABULARY } from '@/lib/mdx/vocabulary'
import { schemas } from '@/lib/schema/documents'
import type { Kind, ReferenceKind } from '@/lib/schema/fields'
import { FORMER_FIELDS } from '@/lib/schema/former-fields'
import { type FieldPath, findReferences } from '@/lib/schema/walk'

/** The id of something, and what it is to be called. */
export interface Renaming {
  readonly refersTo: ReferenceKind
  readonly from: string
  readonly to: string
}

/** A file's front matter as YAML whose nodes know where they stand, counted from the beginning of the file. */
export function yamlOf(text: string): { document: Document; start: number; end: number; body: number } | undefined {
  const span = frontMatterSpan(text)
  if (!span) return undefined
  return { ...span, document: parseDocument(text.slice(span.start, span.end)) }
}

/** The edits that rename what a file refers to, in its fields and in its text, each no longer than the id itself. */
export function mentionEdits(kind: Kind, text: string, renaming: Renaming): Edit[] {
  const yaml = yamlOf(text)
  if (!yaml) return []
  const { document, start, body } = yaml
  const { data } = underPresentNames({ kind, file: '', data: document.toJS() })
  const fields = findReferences(schemas[kind], data).flatMap(({ path, refersTo, id }) => {
    if (refersTo !== renaming.refersTo || id !== renaming.from) return []
    const node = nodeAt(document, path) ?? nodeAt(document, underFormerName(kind, path))
    return node ? [scalarEdit(text, start, node, renaming)] : []
  })
  return [...fields, ...bodyEdits(text, body, renaming)]
}

function nodeAt(document: Document, path: FieldPath): Node | undefined {
  const node = document.getIn(path, true)
  return isNode(node) && isScalar(node) ? node : undefined
}

/** A path to a field as a file may still call it. */
const underFormerName = (kind: Kind, path: FieldPath): FieldPath =>
  path.map((key, n) => {
    const field = FORMER_FIELDS.find((one) => one.kind === kind && one.now === key && one.within === path[n - 2])
    return field?.former ?? key
  })

function scalarEdit(text: string, start: number, node: Node, { from, to }: Renaming): Edit {
  const [first, last] = node.range ?? [0, 0]
  const at = text.slice(start + first, start + last).indexOf(from)
  const plain = isScalar(node) && node.type === 'PLAIN'
  const edit = { from: start + first + at, to: start + first + at + from.length }
  return { ...edit, text: plain ? plainId(to) : to }
}

/** An id as YAML reads it back: one of digits alone would be a number. */
const plainId = (id: string): string => (parse(id) === id ? id : `"${id}"`)

/** Cross-links and components of the text. What stands in code is not one. */
function bodyEdits(text: string, start: number, { refersTo, from, to }: Renaming): Edit[] {
  const edits: Edit[] = []
  const change = (pattern: RegExp, begin: number, end: number) => {
    const match = pattern.exec(text.slice(begin, end))
    if (!match) return
    const at = begin + match.index + match[0].indexOf(from)
    edits.push({ from: at, to: at + from.length, text: to })
  }
  visit(parseMdx(text.slice(start)), (node) => {
    const begin = start + (node.position?.start.offset ?? 0)
    const end = start + (node.position?.end.offset ?? 0)
    if (node.type === 'link' && node.url === `${refersTo}:${from}`) {
      const words = node.children.at(-1)?.position?.end.offset
      change(new RegExp(`${refersTo}:${from}(?=[\\s)>])`), words === undefined ? begin : start + words, end)
    }
    if (!isMdxElement(node) || node.name?.toLowerCase() !== refersTo || !Object.hasOwn(VOCABULARY, node.name)) return
    if (node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'id' && one.value === from))
      change(new RegExp(`\\bid\\s*=\\s*(["'])${from}\\1`), begin, end)
  })
  return edits
}

/** The edit that writes a former file name into a file's front matter. */
export function formerSlugEdits(text: string, former: string, present: string): Edit[] {
  const yaml = yamlOf(text)
  if (!yaml) return []
  const { document, start, end } = yaml
  const listed = document.toJS()?.formerSlugs
  const list = document.get('formerSlugs', true)
  if (!Array.isArray(listed) || !isNode(list) || !list.range) {
    const line = text.slice(start, end).includes('\r\n') ? '\r\n' : '\n'
    const at = start + (keyOffset(document, 'checked') ?? end - start)
    return [{ from: at, to: at, text: `formerSlugs: [${plainId(former)}]${line}` }]
  }
  // A page that takes a former name back no longer has it as a former one.
  const slugs = [...listed.map(String).filter((slug) => slug !== present && slug !== former), former]
  const written = `[${slugs.map(plainId).join(', ')}]`
  const [first, last] = list.range
  const source = text.slice(start + first, start + last)
  if (source.startsWith('[')) return [{ from: start + first, to: start + last, text: written }]
  // A list of lines: one more in its form, unless one has to go.
  const indent = /^[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', start + first) + 1, start + first))?.[0]
  if (indent !== undefined && !listed.includes(present) && !listed.includes(former)) {
    const line = source.includes('\r\n') || text.slice(start, end).includes('\r\n') ? '\r\n' : '\n'
    const lastItem = start + first + source.trimEnd().length
    return [{ from: lastItem, to: lastItem, text: `${line}${indent}- ${plainId(former)}` }]
  }
  const tail = /\s*$/.exec(source)?.[0] ?? ''
  const key = start + (keyOffset(document, 'formerSlugs') ?? 0)
  return [{ from: key, to: start + last - tail.length, text: `formerSlugs: ${written}` }]
}

function keyOffset(document: Document, key: string): number | undefined {
  if (!isMap(document.contents)) return undefined
  const pair = document.contents.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined
}
