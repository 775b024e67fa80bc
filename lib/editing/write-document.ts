import { Document, isScalar, visit } from 'yaml'
import { schemas } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'

/** Texts longer than this are folded, as people write them. */
const LONG = 88

/** A content file: front matter in the order of the schema, quoted wherever YAML would read it otherwise, and a body. */
export function writeDocument(kind: Kind, fields: Readonly<Record<string, unknown>>, body: string): string {
  const order = Object.keys(schemas[kind].shape)
  const sorted = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => rank(order, a) - rank(order, b))
  const document = new Document(Object.fromEntries(sorted))
  visit(document, {
    Seq: (_key, node) => {
      if (node.items.every((item) => isScalar(item) && String(item.value).length < 60)) node.flow = true
    },
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.length > LONG && !node.value.includes('\n'))
        node.type = 'BLOCK_FOLDED'
    },
  })
  const yaml = document.toString({ lineWidth: 118, flowCollectionPadding: false })
  const text = body.trim()
  return `---\n${yaml}---\n${text && `\n${text}\n`}`
}

/** Unknown fields last: the check says what is wrong with them. */
const rank = (order: readonly string[], name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
