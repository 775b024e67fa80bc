import { readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { z } from 'zod'
import { elements } from './html'
import type { Site, SitePage } from './site'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const jsonLd = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })).min(1),
})

/** One thing that a page tells machines about. */
export type JsonLdNode = z.output<typeof jsonLd>['@graph'][number]

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** What a reader reads in an element: no scripts, no styles, white space as one space. */
export function textOf(node: Node): string {
  return read(node).replace(/\s+/g, ' ').trim()
}

function read(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && ['script', 'style', 'template', 'title'].includes(node.tagName)) return ''
  if (!('childNodes' in node)) return ''
  const inner = node.childNodes.map(read).join('')
  return 'tagName' in node && BLOCKS.has(node.tagName) ? ` ${inner} ` : inner
}

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'tr',
  'td',
  'th',
  'section',
  'article',
  'summary',
])

/** The HTML of a page as it is sent. */
export class Markup {
  private readonly all: readonly Element[]

  constructor(html: string) {
    this.all = [...elements(parse(html))]
  }

  /** Elements of a name, in the order of the page. */
  tags(name: string): Element[] {
    return this.all.filter(({ tagName }) => tagName === name)
  }

  tag(name: string): Element | undefined {
    return this.tags(name)[0]
  }

  withId(id: string): Element | undefined {
    return this.all.find((element) => attribute(element, 'id') === id)
  }

  /** The section under the heading that has an id. */
  section(headingId: string): Element | undefined {
    return this.tags('section').find((element) => attribute(element, 'aria-labelledby') === headingId)
  }

  /** What a fact sheet says under a term. */
  fact(term: string): Element | undefined {
    const row = this.tags('div').find(({ childNodes }) => {
      const [first] = childNodes
      return first?.nodeName === 'dt' && textOf(first) === term
    })
    return row?.childNodes.filter((node) => 'tagName' in node).find(({ tagName }) => tagName === 'dd')
  }

  get title(): string {
    return (this.tag('head')?.childNodes ?? [])
      .flatMap((node) => ('tagName' in node && node.tagName === 'title' ? node.childNodes : []))
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
  }

  /** The words of the main heading. */
  get heading(): string {
    const [heading] = this.tags('h1')
    return heading ? textOf(heading) : ''
  }

  /** Levels of all headings, in the order of the page. */
  get headingLevels(): number[] {
    return this.all.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.slice(1))] : []))
  }

  get language(): string | undefined {
    const root = this.tag('html')
    return root && attribute(root, 'lang')
  }

  /** All that a reader can read on it. */
  get text(): string {
    const body = this.tag('body')
    return body ? textOf(body) : ''
  }

  /** Contents of the meta elements, by name or property. @throws {Error} where one is given twice */
  get metas(): Map<string, string> {
    const found = new Map<string, string>()
    for (const element of this.tags('meta')) {
      const name = attribute(element, 'name') ?? attribute(element, 'property')
      if (name === undefined) continue
      // Next writes a theme colour for each scheme.
      if (found.has(name) && name !== 'theme-color') throw new Error(`The page has two meta elements “${name}”`)
      found.set(name, attribute(element, 'content') ?? '')
    }
    return found
  }

  /** Address of the link element with a relation. */
  linkTo(relation: string): string | undefined {
    const found = this.tags('link').find((element) => attribute(element, 'rel') === relation)
    return found && attribute(found, 'href')
  }

  /** What the page tells machines, checked for its form. */
  get graph(): readonly JsonLdNode[] {
    const blocks = this.tags('script').filter((element) => attribute(element, 'type') === 'application/ld+json')
    return blocks.flatMap((block) => {
      const [text] = block.childNodes
      return jsonLd.parse(JSON.parse(text && 'value' in text ? text.value : ''))['@graph']
    })
  }

  /** Whether it only says that the page was taken back. */
  get isWithdrawn(): boolean {
    return this.text.includes('This page was withdrawn on')
  }

  /** Whether it only sends readers on to where a page has moved. */
  get isRedirect(): boolean {
    return this.tags('meta').some((element) => attribute(element, 'http-equiv') === 'refresh')
  }
}

/** Reads a page. Nothing is kept: the trees of all pages together would fill the memory. */
export const markupOf = ({ file }: Pick<SitePage, 'file'>): Markup => new Markup(readFileSync(file, 'utf8'))

/** The page at an address. @throws {Error} where there is none */
export function markupAt(site: Site, address: string): Markup {
  const page = site.pageAt(address)
  if (!page) throw new Error(`The built site has no page at ${address}`)
  return markupOf(page)
}

/** Addresses that an element links to, with their anchors, as the page writes them. */
export const linksIn = (element: Element | undefined): string[] =>
  element
    ? [...elements(element)].filter(({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? [])
    : []

/** The topics that an article belongs to, as the line over its title says. */
export function topicsOf(site: Site, article: string): string[] {
  const main = markupAt(site, article).tag('main')
  const [above] = main ? [...elements(main)].filter(({ tagName }) => tagName === 'header') : []
  return linksIn(above).filter((href) => href.startsWith('/topics/'))
}
