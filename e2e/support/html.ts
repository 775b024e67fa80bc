import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** What tests look for in a built page, read from its HTML as it is sent. */
export interface PageFacts {
  readonly title: string
  readonly ids: ReadonlySet<string>
  /** Ids that more than one element has. */
  readonly doubleIds: readonly string[]
  /** Values of href, src and the like: all that the page leads to or loads. */
  readonly links: readonly string[]
}

const LINK_ATTRIBUTES = new Set(['href', 'src', 'action', 'cite', 'poster'])
const read = new Map<string, PageFacts>()

/** Reads a page once per worker. */
export function pageFacts(file: string): PageFacts {
  const known = read.get(file)
  if (known) return known
  const facts = factsOf(readFileSync(file, 'utf8'))
  read.set(file, facts)
  return facts
}

/** Reads the text of a page. */
function factsOf(html: string): PageFacts {
  const ids = new Set<string>()
  const doubleIds: string[] = []
  const links: string[] = []
  let title = ''
  for (const element of elements(parse(html))) {
    // An SVG may have titles of its own.
    if (element.tagName === 'title' && title === '') title = textOf(element)
    for (const { name, value } of element.attrs) {
      if (name === 'id') {
        if (ids.has(value)) doubleIds.push(value)
        ids.add(value)
      } else if (LINK_ATTRIBUTES.has(name)) links.push(value)
    }
  }
  return { title, ids, doubleIds, links }
}

/** Every element of a tree, in the order of the page. */
export function* elements(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
