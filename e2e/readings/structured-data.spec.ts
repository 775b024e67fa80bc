import type { JsonLdNode } from '../support/markup'
import { problemsOf, type ReadPage, readPages } from '../support/read'
import { kindOf } from '../support/site'
import { expect, reading as test } from '../support/test'

// In one worker, one after the other: the pages are read once.
test.describe.configure({ mode: 'default' })

/** What a page tells machines about itself; the path to it is a node of its own. */
const nodesOf = ({ graph }: ReadPage): JsonLdNode[] => graph.filter((node) => node['@type'] !== 'BreadcrumbList')

/** Every text under some keys anywhere in a node and in what it points to. */
function textsUnder(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsUnder(item, keys))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(keys.includes(key) ? [inner].flat().filter((item) => typeof item === 'string') : []),
    ...textsUnder(inner, keys),
  ])
}

/** Words as they compare whatever the white space between elements. */
const squeezed = (text: string) => text.replace(/\s+/g, '')

test('every page says of one thing what it is, besides the path to it', ({ site }) => {
  const problems = problemsOf(site, (page) => {
    const types = nodesOf(page).map((node) => node['@type'])
    return types.length === 1 ? [] : [types.join(', ') || 'nothing']
  })
  expect(problems).toEqual([])
})

test('each kind of page is of the type that search engines know', ({ site }) => {
  const types = new Map<string, Set<string>>()
  for (const page of readPages(site).filter(({ isWithdrawn }) => !isWithdrawn)) {
    const known = types.get(kindOf(page.address)) ?? new Set()
    for (const node of nodesOf(page)) known.add(node['@type'])
    types.set(kindOf(page.address), known)
  }
  expect(types.get('/')).toEqual(new Set(['WebSite']))
  expect(types.get('/topics/*')).toEqual(new Set(['BackgroundNewsArticle']))
  expect(types.get('/articles/*')).toEqual(new Set(['NewsArticle']))
  expect(types.get('/places/*')).toEqual(new Set(['Place']))
  for (const type of ['Person', 'Country', 'GovernmentOrganization', 'NewsMediaOrganization'])
    expect(types.get('/actors/*')).toContain(type)
})

test('the name that machines get is the page’s main heading', ({ site }) => {
  const problems = problemsOf(site, (page) =>
    nodesOf(page).flatMap(({ name, headline = name }) => {
      const expected = page.address === '/' ? 'Counterclaim' : page.heading
      return name === expected && headline === expected ? [] : [`${name}, ${headline}`]
    }),
  )
  expect(problems).toEqual([])
})

test('every name, post and summary that machines get stands on the page', ({ site }) => {
  const problems = problemsOf(site, (page) => {
    const shown = squeezed(page.text)
    const told = textsUnder(nodesOf(page), ['name', 'headline', 'alternateName', 'jobTitle', 'abstract'])
    return told.filter((text) => !shown.includes(squeezed(text)))
  })
  expect(problems).toEqual([])
})

test('the dates that machines get are those that the page prints', ({ site }) => {
  const dated = readPages(site).filter((page) => nodesOf(page).some((node) => 'datePublished' in node))
  expect(dated).not.toEqual([])
  const problems = problemsOf(site, (page) => {
    const [published, changed] = page.days
    return nodesOf(page).flatMap(({ datePublished = published, dateModified = changed }) => [
      ...(datePublished === published ? [] : [`published ${datePublished}, printed ${published}`]),
      ...(dateModified === changed ? [] : [`changed ${dateModified}, printed ${changed}`]),
    ])
  })
  expect(problems).toEqual([])
})

test('the description that machines get is that of the page’s head', ({ site }) => {
  const problems = problemsOf(site, (page) =>
    nodesOf(page).flatMap(({ description }) =>
      description === page.meta.get('description') ? [] : [String(description)],
    ),
  )
  expect(problems).toEqual([])
})

test('whatever page of this site machines are pointed to, the page links to', ({ site }) => {
  const problems = problemsOf(site, (page) => {
    const { origin } = new URL(page.canonical ?? '')
    const linked = new Set([page.address, ...page.links.map((href) => href.split('#')[0])])
    const pointed = textsUnder(page.graph, ['@id', 'isBasedOn', 'item']).filter(
      (url) => url.startsWith(`${origin}/`) && !url.includes('/#'),
    )
    return [...new Set(pointed.map((url) => new URL(url).pathname))].filter((path) => !linked.has(path))
  })
  expect(problems).toEqual([])
})

test('the path that machines get is the one that the page prints, with the page itself at its end', ({ site }) => {
  const documents = /^\/(topics|questions|articles|actors|places|sources)\//
  const problems = problemsOf(site, (page) => {
    const path = page.graph.find((node) => node['@type'] === 'BreadcrumbList')
    if (!path) return documents.test(page.address) ? ['no path'] : []
    const found = textsUnder(path, ['item']).map((url) => new URL(url).pathname)
    return found.join() === [...page.path, page.address].join() ? [] : [found.join(' › ')]
  })
  expect(problems).toEqual([])
})

test('the point of a place that machines get is the one that the page prints', ({ site }) => {
  const placed = readPages(site).flatMap((page) => nodesOf(page).flatMap(({ geo }) => (geo ? [{ page, geo }] : [])))
  expect(placed).not.toEqual([])
  const problems = placed.flatMap(({ page, geo }) => {
    const { latitude, longitude } = Object(geo)
    const printed = `${Number(latitude).toFixed(2)}, ${Number(longitude).toFixed(2)}`
    return page.text.includes(printed) ? [] : [`${page.address}: ${printed}`]
  })
  expect(problems).toEqual([])
})
