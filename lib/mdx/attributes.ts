import type { MdxElement } from '@/lib/mdx/parse'

/** Attributes of a component as plain strings; `undefined` where one is an expression or a spread. */
export function plainAttributes(element: MdxElement): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return undefined
    const { name, value } = attribute
    if (value !== null && typeof value === 'object') return undefined
    attributes[name] = value ?? ''
  }
  return attributes
}
