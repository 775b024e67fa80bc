import type { Ledger } from '@/lib/ledger/model'
import type { Body, BodyHeading, BodyNode } from '@/lib/mdx/body'
import { LINK_SCHEMES } from '@/lib/mdx/vocabulary'
import type { Kind } from '@/lib/schema/fields'
import { KINDS } from '@/lib/schema/fields'
import { type DateView, dayView } from '@/lib/view/date'
import { type StatementView, speakersInEntry, statementView } from '@/lib/view/entry'
import { entryLink, type LinkView, linkTo } from '@/lib/view/link'

type Element = Extract<BodyNode, { type: 'element' }>

/** A body whose cross-links and embedded statements have been looked up: ready to render without the ledger. */
export type ProseNode =
  | { readonly type: 'text'; readonly value: string }
  | (Omit<Element, 'children'> & { readonly children: readonly ProseNode[] })
  | { readonly type: 'cross-link'; readonly link: LinkView; readonly children: readonly ProseNode[] }
  | { readonly type: 'statement'; readonly statement: StatementView }
  /** In place of a statement that left the ledger with its article. */
  | { readonly type: 'withdrawn'; readonly on: DateView; readonly link: LinkView }
  | { readonly type: 'note'; readonly children: readonly ProseNode[] }
  | { readonly type: 'term'; readonly means: string; readonly children: readonly ProseNode[] }
  | {
      readonly type: 'figure'
      readonly src: string
      readonly alt: string
      readonly credit: string
      readonly caption?: string
    }

export interface ProseView {
  readonly nodes: readonly ProseNode[]
  readonly headings: readonly BodyHeading[]
}

/** Looks up everything that a body refers to. */
export function proseView(ledger: Ledger, body: Body): ProseView {
  return { nodes: body.nodes.map((node) => resolve(ledger, node)), headings: body.headings }
}

/** The links of a text, and the links to speakers of the statements in it, in the order of the text. */
export const linksInProse = ({ nodes }: ProseView): LinkView[] => nodes.flatMap(linksInNode)

function linksInNode(node: ProseNode): LinkView[] {
  switch (node.type) {
    case 'text':
    case 'figure':
    case 'withdrawn':
      return []
    case 'statement':
      return speakersInEntry(node.statement)
    case 'cross-link':
      return [node.link, ...node.children.flatMap(linksInNode)]
    case 'element':
    case 'note':
    case 'term':
      return node.children.flatMap(linksInNode)
  }
}

const KIND_OF_COMPONENT: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => {
    const component = LINK_SCHEMES[kind]
    return component ? [[component, kind] as const] : []
  }),
)

function resolve(ledger: Ledger, node: BodyNode): ProseNode {
  if (node.type === 'text') return node
  const children = node.children.map((child) => resolve(ledger, child))
  if (node.type === 'element') return { ...node, children }
  const { name, attributes } = node
  const { id = '', means = '', src = '', alt = '', credit = '', caption } = attributes
  const kind = KIND_OF_COMPONENT.get(name)
  if (kind) return { type: 'cross-link', link: linkTo(ledger, kind, id), children }
  switch (name) {
    case 'Statement': {
      const statement = ledger.statements.get(id)
      if (statement) return { type: 'statement', statement: statementView(ledger, statement) }
      const gone = ledger.withdrawn.get(id)
      if (!gone) throw new Error(`The ledger has no statement “${id}”`)
      return { type: 'withdrawn', on: dayView(gone.on), link: linkTo(ledger, 'article', gone.article) }
    }
    case 'StatementLink':
      return { type: 'cross-link', link: entryLink(ledger, id), children }
    case 'Note':
      return { type: 'note', children }
    case 'Term':
      return { type: 'term', means, children }
    case 'Figure':
      return { type: 'figure', src, alt, credit, ...(caption && { caption }) }
    default:
      throw new Error(`No way to show <${name}>: the vocabulary has it, lib/view/prose.ts does not`)
  }
}
