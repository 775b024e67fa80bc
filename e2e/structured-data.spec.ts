import { elements } from './support/html'
import { attribute, type JsonLdNode, linksIn, type Markup, markupOf, textOf } from './support/markup'
import { kindOf, sitePages } from './support/site'
import { expect, test } from './support/test'

const pages = () => sitePages().map((page) => ({ ...page, markup: markupOf(page) })).filter(({ markup }) => !markup.isRedirect)

/** Words as they compare whatever the white space between elements. */
const squeezed = (text: string) => text.replace(/\s+/g, '')

/** Every text under a key anywhere in a node, its own and those of what it points to. */
function textsUnder(value: unknown, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsUnder(item, keys))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = keys.has(key) ? [inner].flat().filter((item) => typeof item === 'string') : []
    return [...own, ...textsUnder(inner, keys)]
  })
}

const SHOWN = new Set(['name', 'headline', 'alternateName', 'jobTitle', 'abstract'])
const ADDRESSES = new Set(['@id', 'isBasedOn', 'item'])

/** What a page tells machines about itself; the path to it is a node of its own. */
const nodesOf = (markup: Markup): JsonLdNode[] => markup.graph.filter((node) => node['@type'] !== 'BreadcrumbList')

test('every page has structured data of the right form, and of one thing besides the path to it', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const nodes = nodesOf(markup)
    return nodes.length === 1 ? [] : [`${address}: ${nodes.map((node) => node['@type']).join(', ') || 'nothing'}`]
  })
  expect(problems).toEqual([])
})

test('the thing that each kind of page is about has the type that search engines know', () => {
  const types = new Map<string, Set<string>>()
  for (const { address, markup } of pages())
    for (const node of nodesOf(markup)) types.set(kindOf(address), (types.get(kindOf(address)) ?? new Set()).add(node['@type']))
  expect(types.get('/')).toEqual(new Set(['WebSite']))
  expect(types.get('/topics/*')).toEqual(new Set(['BackgroundNewsArticle']))
  expect(types.get('/articles/*')).toEqual(new Set(['NewsArticle']))
  expect(types.get('/places/*')).toEqual(new Set(['Place']))
  expect(types.get('/actors/*')).toContain('Person')
  expect(types.get('/actors/*')).toContain('Country')
  expect(types.get('/actors/*')).toContain('NewsMediaOrganization')
})

test('the name that machines get is the page’s main heading', () => {
  const problems = pages().flatMap(({ address, markup }) =>
    nodesOf(markup).flatMap(({ name, headline }) => {
      if (address === '/') return name === 'Counterclaim' ? [] : [address]
      const said = [name, ...(headline === undefined ? [] : [headline])]
      return said.every((each) => each === markup.heading) ? [] : [`${address}: ${said.join(', ')}, not ${markup.heading}`]
    }),
  )
  expect(problems).toEqual([])
})

test('every name, post and abstract that machines get stands on the page', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const shown = squeezed(markup.text)
    return textsUnder(nodesOf(markup), SHOWN).flatMap((text) => (shown.includes(squeezed(text)) ? [] : [`${address}: “${text}”`]))
  })
  expect(problems).toEqual([])
})

test('the dates that machines get are those that the page prints as published and last changed', () => {
  const dated = pages().filter(({ markup }) => nodesOf(markup).some((node) => 'datePublished' in node))
  expect(dated.length).toBeGreaterThan(0)
  const problems = dated.flatMap(({ address, markup }) => {
    const line = markup.tags('p').find((element) => textOf(element).startsWith('First published'))
    const [published, changed] = line ? [...elements(line)].filter(({ tagName }) => tagName === 'time').map((time) => attribute(time, 'datetime')) : []
    return nodesOf(markup).flatMap(({ datePublished, dateModified = datePublished }) =>
      datePublished === published && dateModified === changed ? [] : [`${address}: ${datePublished}, ${dateModified}; printed ${published}, ${changed}`],
    )
  })
  expect(problems).toEqual([])
})

test('the description that machines get is that of the page’s head', () => {
  const problems = pages().flatMap(({ address, markup }) =>
    nodesOf(markup).flatMap(({ description }) => (description === markup.meta('description') ? [] : [`${address}: ${description}`])),
  )
  expect(problems).toEqual([])
})

test('every page of this site that machines are pointed to is one that the page links to', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const linked = new Set(linksIn(markup.tag('body')).map((href) => href.split('#')[0]))
    const origin = new URL(markup.linkTo('canonical') ?? '').origin
    const pointed = textsUnder(markup.graph, ADDRESSES).filter((url) => url.startsWith(`${origin}/`) && !url.includes('/#'))
    return [...new Set(pointed.map((url) => new URL(url).pathname))].flatMap((path) =>
      path === address || linked.has(path) ? [] : [`${address}: ${path}`],
    )
  })
  expect(problems).toEqual([])
})

test('the path that machines get is the one that the page prints, and ends with the page', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const path = markup.graph.find((node) => node['@type'] === 'BreadcrumbList')
    if (!path) return []
    const names = textsUnder(path, new Set(['name']))
    const paths = textsUnder(path, new Set(['item'])).map((url) => new URL(url).pathname)
    const printed = markup.tags('nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumb')
    const expected = [...linksIn(printed), address]
    return JSON.stringify(paths) === JSON.stringify(expected) && names.length === paths.length ? [] : [`${address}: ${paths.join(' › ')}`]
  })
  expect(problems).toEqual([])
})

test('every page of a document has its path for machines', () => {
  const folders = /^\/(topics|questions|articles|actors|places|sources)\//
  const without = pages().filter(({ address, markup }) => folders.test(address) && !markup.graph.some((node) => node['@type'] === 'BreadcrumbList'))
  expect(without.map(({ address }) => address)).toEqual([])
})

test('the point of a place that machines get is the one that the page prints', () => {
  const placed = pages().flatMap(({ address, markup }) => nodesOf(markup).flatMap(({ geo }) => (geo ? [{ address, markup, geo }] : [])))
  expect(placed.length).toBeGreaterThan(0)
  const problems = placed.flatMap(({ address, markup, geo }) => {
    const { latitude, longitude } = Object(geo)
    const printed = `${Number(latitude).toFixed(2)}, ${Number(longitude).toFixed(2)}`
    return markup.text.includes(printed) ? [] : [`${address}: ${printed}`]
  })
  expect(problems).toEqual([])
})
