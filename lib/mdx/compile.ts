import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, RootContent } from 'hast'
import type { Root } from 'mdast'
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { BODY_TAGS, type Body, type BodyHeading, type BodyNode, type BodyTag } from '@/lib/mdx/body'
import { isMdxElement } from '@/lib/mdx/parse'

const toHast = unified()
  // Program code passes through too: left to itself, remark-rehype would print it as text.
  .use(remarkRehype, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'],
  })
  .freeze()

/**
 * Compiles a checked body to plain data. Headings get an id from their words, so that a section has an address.
 *
 * @param tree a parsed body that `checkBody()` found no problem in
 * @throws {Error} for what `checkBody()` refuses: a body is never built from a part of what was written
 */
export function compileBody(tree: Root): Body {
  const slugger = new GithubSlugger()
  const headings: BodyHeading[] = []
  const convertAll = (nodes: readonly (RootContent | ElementContent)[]): BodyNode[] => nodes.flatMap(convert)

  const convertElement = (element: Element): BodyNode => {
    const { tagName: tag, properties } = element
    if (!isBodyTag(tag)) throw new Error(`A body cannot hold <${tag}>`)
    const heading = /^h([2-4])$/.exec(tag)
    const words = heading ? textOf(element) : ''
    const id = heading ? slugger.slug(words) : undefined
    if (heading && id !== undefined) headings.push({ depth: Number(heading[1]), id, text: words })
    const { href, start, align } = properties
    return {
      type: 'element',
      tag,
      ...(id !== undefined && { id }),
      ...(typeof href === 'string' && { href }),
      ...(typeof start === 'number' && { start }),
      ...((align === 'left' || align === 'center' || align === 'right') && { align }),
      children: convertAll(element.children),
    }
  }

  const convertComponent = (element: MdxJsxFlowElementHast | MdxJsxTextElementHast): BodyNode => ({
    type: 'component',
    name: element.name ?? '',
    attributes: attributesOf(element),
    children: convertAll(element.children),
  })

  const convert = (node: RootContent | ElementContent): BodyNode[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }]
      case 'element':
        return [convertElement(node)]
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [convertComponent(node)]
      case 'comment':
        return []
      default:
        throw new Error(`A body cannot hold a node of type ${node.type}`)
    }
  }

  return { nodes: convertAll(toHast.runSync(tree).children), headings }
}

const isBodyTag = (tag: string): tag is BodyTag => BODY_TAGS.some((known) => known === tag)

function attributesOf(element: MdxJsxFlowElementHast | MdxJsxTextElementHast): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}

/** The words of an element. A component without words counts as none: give headings words of their own. */
function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' || isMdxElement(node)) return node.children.map(textOf).join('')
  return ''
}
