import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements that have no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'source', 'wbr'])

/**
 * Where a browser would not take markup as it is written: it closes elements early, opens others, or moves them. React
 * says nothing of that when it renders to text, and a page then differs from what its component says.
 */
export function misnested(elements: readonly Element[]): string[] {
  const problems: string[] = []
  let last = -1
  for (const { tagName, sourceCodeLocation: at } of elements) {
    if (!at?.startTag) problems.push(`<${tagName}> is opened by the browser alone`)
    else if (!at.endTag && !VOID.has(tagName)) problems.push(`<${tagName}> is closed before its end`)
    if (at && at.startOffset < last) problems.push(`<${tagName}> is moved`)
    last = at?.startOffset ?? last
  }
  return problems
}

/** Elements of markup, in the order of the tree that a browser makes of it. */
export function elementsOf(html: string): Element[] {
  const within = (node: Node): Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(within) : []),
  ]
  return within(parseFragment(html, { sourceCodeLocationInfo: true }))
}

/** Values of an attribute wherever it stands. */
export const valuesOf = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap(({ attrs }) => attrs.filter((attribute) => attribute.name === name).map(({ value }) => value))

/** What a list holds more than once. */
export const repeated = (items: readonly string[]): string[] =>
  items.filter((item, position) => items.indexOf(item) !== position)

/** Headings of sections that have nothing below them but an introduction at most. */
export const bare = (elements: readonly Element[]): string[] =>
  elements.flatMap((section) => {
    if (section.tagName !== 'section') return []
    const [heading, ...below] = section.childNodes
    const matter = below.filter((node) => !('tagName' in node && node.tagName === 'p'))
    return heading && !matter.some(hasMatter) ? [textOf(heading)] : []
  })

/** Words, or a picture. */
const hasMatter = (node: Node): boolean =>
  textOf(node) !== '' || ('tagName' in node && (node.tagName === 'svg' || node.childNodes.some(hasMatter)))

const textOf = (node: Node): string =>
  'value' in node ? node.value.trim() : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
