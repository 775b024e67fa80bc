import type { BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast'
import { statementBlocks } from '@/lib/outputs/markdown/entry'
import { link, linkOf, paragraph, strong } from '@/lib/outputs/markdown/nodes'
import type { ProseNode, ProseView } from '@/lib/view/prose'

type Element = Extract<ProseNode, { type: 'element' }>

/** A body as Markdown. Its headings keep their level, and what the vocabulary adds becomes plain text and quotations. */
export const proseBlocks = ({ nodes }: ProseView): RootContent[] => flow(nodes)

function flow(nodes: readonly ProseNode[]): BlockContent[] {
  const blocks: BlockContent[] = []
  let loose: PhrasingContent[] = []
  const close = () => {
    if (loose.some((each) => each.type !== 'text' || each.value.trim()))
      blocks.push({ type: 'paragraph', children: loose })
    loose = []
  }
  for (const node of nodes) {
    const block = blockOf(node)
    if (!block) {
      loose.push(...phrasing([node]))
      continue
    }
    close()
    blocks.push(...block)
  }
  close()
  return blocks
}

/** Empty for inline content. */
function blockOf(node: ProseNode): BlockContent[] | undefined {
  switch (node.type) {
    case 'statement':
      return [{ type: 'blockquote', children: statementBlocks(node.statement) }]
    case 'withdrawn':
      return [
        {
          type: 'blockquote',
          children: [
            paragraph(`A statement stood here that was withdrawn on ${node.on.words}, with `, linkOf(node.link), '.'),
          ],
        },
      ]
    case 'note':
      return [{ type: 'blockquote', children: flow(node.children) }]
    case 'figure': {
      const { src, alt, caption, credit } = node
      const words = caption ? `${caption} Credit: ${credit}.` : `Credit: ${credit}.`
      const picture = { type: 'image', url: link(src).url, alt } as const
      return [
        { type: 'paragraph', children: [picture] },
        { type: 'paragraph', children: [{ type: 'text', value: words }] },
      ]
    }
    case 'element':
      return elementBlock(node)
    default:
      return undefined
  }
}

function elementBlock(node: Element): BlockContent[] | undefined {
  const { tag, children } = node
  switch (tag) {
    case 'p':
      return [{ type: 'paragraph', children: phrasing(children) }]
    case 'h2':
    case 'h3':
    case 'h4':
      return [{ type: 'heading', depth: DEPTHS[tag], children: phrasing(children) }]
    case 'ul':
    case 'ol':
      return [
        {
          type: 'list',
          ordered: tag === 'ol',
          spread: false,
          ...(tag === 'ol' && node.start !== undefined && { start: node.start }),
          children: elements(children, 'li').map((each) => ({
            type: 'listItem',
            spread: false,
            children: flow(each.children),
          })),
        },
      ]
    case 'blockquote':
      return [{ type: 'blockquote', children: flow(children) }]
    case 'pre':
      return [{ type: 'code', value: plain(children).replace(/\n$/, '') }]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'table': {
      const rows = rowsOf(children)
      return [
        {
          type: 'table',
          align: elements(rows[0]?.children ?? [], 'th', 'td').map(({ align }) => align ?? null),
          children: rows.map(
            (row): TableRow => ({
              type: 'tableRow',
              children: elements(row.children, 'th', 'td').map((cell) => ({
                type: 'tableCell',
                children: phrasing(cell.children),
              })),
            }),
          ),
        },
      ]
    }
    default:
      return undefined
  }
}

const DEPTHS = { h2: 2, h3: 3, h4: 4 } as const

const elements = (nodes: readonly ProseNode[], ...tags: readonly Element['tag'][]): Element[] =>
  nodes.filter((node): node is Element => node.type === 'element' && tags.includes(node.tag))

const rowsOf = (nodes: readonly ProseNode[]): Element[] =>
  elements(nodes, 'thead', 'tbody').flatMap((part) => elements(part.children, 'tr'))

function phrasing(nodes: readonly ProseNode[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        // A line break in the file reads as a space.
        return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }]
      case 'cross-link':
        return [{ ...linkOf(node.link), children: phrasing(node.children) }]
      case 'term':
        return [...phrasing(node.children), { type: 'text', value: ` (${node.means})` }]
      case 'element':
        return inlineElement(node)
      default:
        return []
    }
  })
}

function inlineElement({ tag, href, children }: Element): PhrasingContent[] {
  switch (tag) {
    case 'a':
      return [{ type: 'link', url: href ?? '', children: phrasing(children) }]
    case 'em':
      return [{ type: 'emphasis', children: phrasing(children) }]
    case 'strong':
      return [{ ...strong(), children: phrasing(children) }]
    case 'del':
      return [{ type: 'delete', children: phrasing(children) }]
    case 'code':
      return [{ type: 'inlineCode', value: plain(children) }]
    case 'br':
      return [{ type: 'break' }]
    default:
      return phrasing(children)
  }
}

const plain = (nodes: readonly ProseNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : 'children' in node ? plain(node.children) : '')).join('')
