import type { Link, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { SKIP, visit } from 'unist-util-visit'
import { LINK_SCHEMES } from '@/lib/mdx/vocabulary'

/**
 * Turns cross-links written as Markdown, `[Peskov](actor:dmitry-peskov)`, into the component that they stand for,
 * so that everything after knows one form only. Changes the tree that it is given.
 */
export function linksToComponents(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    const component = crossLink(node)
    if (!component || !parent || index === undefined) return
    parent.children[index] = component
    return SKIP
  })
}

function crossLink(node: Link): MdxJsxTextElement | undefined {
  const [, scheme = '', id = ''] = /^([a-z]+):([^/].*)$/.exec(node.url) ?? []
  const name = Object.hasOwn(LINK_SCHEMES, scheme) ? LINK_SCHEMES[scheme] : undefined
  if (!name) return undefined
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: node.children,
    ...(node.position && { position: node.position }),
  }
}
