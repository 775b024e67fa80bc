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

/** The node of the page itself, or of the piece that the page is. */
const pageNodeOf = (page: ReadPage): JsonLdNode[] =>
  nodesOf(page).filter(
    (node) => page.address === '/' || (String(node['@id']) === page.canonical && node['@type'] !== 'BreadcrumbList'),
  )

/** What the page is about, apart from the page: the man, the place, the report. */
const thingsOf = (page: ReadPage): JsonLdNode[] =>
  nodesOf(page).filter((node) => String(node['@id']) === `${page.canonical}#it`)

test('every page says once what it is, and of the thing that it is about once what that is', ({ site }) => {
  const problems = problemsOf(site, (page) => {
    const [own, things] = [pageNodeOf(page), thingsOf(page)]
    const about = own.some((node) => 'mainEntity' in node) ? 1 : 0
    return own.length === 1 && things.length === about ? [] : [`${own.length} pages, ${things.length} things`]
  })
  expect(problems).toEqual([])
})

test('every id has one type on all pages', ({ site }) => {
  const types = new Map<string, Set<string>>()
  for (const { graph } of readPages(site))
    JSON.stringify(graph, (_, value) => {
      if (value?.['@id'] && value['@type'])
        types.set(value['@id'], (types.get(value['@id']) ?? new Set()).add(value['@type']))
      return value
    })
  expect([...types].filter(([, found]) => found.size > 1).map(([id, found]) => `${id}: ${[...found]}`)).toEqual([])
})

test('every statement on the page of an article or a question is a claim, with its speaker, words and caveats as the page has them, and no verdict on it', ({
  site,
}) => {
  const problems = problemsOf(site, (page) => {
    if (page.isWithdrawn || !['/articles/*', '/questions/*'].includes(kindOf(page.address))) return []
    const claims = page.graph.filter((node) => node['@type'] === 'Claim')
    // Quotation marks are drawn, and no text.
    const words = (text: unknown) => squeezed(String(text)).replace(/[“”]/g, '')
    const shown = words(page.text)
    return [
      ...claims.flatMap(({ text, description = '', author, creditText }) => [
        ...[text, ...String(description).split(/(?:^| )(?:Caveat|Corrected on [^:]*): /)].flatMap((each) =>
          shown.includes(words(each)) ? [] : [`words not shown: ${each}`],
        ),
        ...(author || creditText ? [] : [`nobody says: ${text}`]),
      ]),
      ...(JSON.stringify(page.graph).includes('ClaimReview') ? ['a verdict'] : []),
    ]
  })
  expect(problems).toEqual([])
})

test('nobody is told to hold a post today that is over', ({ site }) => {
  const problems = problemsOf(site, ({ graph }) =>
    JSON.stringify(graph).includes('jobTitle') ? ['a post without its time'] : [],
  )
  expect(problems).toEqual([])
})

test('each kind of page is of the type that search engines know', ({ site }) => {
  const types = new Map<string, Set<string>>()
  for (const page of readPages(site).filter(({ isWithdrawn }) => !isWithdrawn)) {
    const known = types.get(kindOf(page.address)) ?? new Set()
    for (const node of [...pageNodeOf(page), ...thingsOf(page)]) known.add(node['@type'])
    types.set(kindOf(page.address), known)
  }
  expect(types.get('/')).toEqual(new Set(['WebSite']))
  expect(types.get('/topics/*')).toEqual(new Set(['BackgroundNewsArticle']))
  expect(types.get('/articles/*')).toEqual(new Set(['NewsArticle']))
  expect(types.get('/places/*')).toContain('Place')
  expect(types.get('/questions/*')).toEqual(new Set(['WebPage', 'Question']))
  expect(types.get('/data')).toEqual(new Set(['WebPage', 'Dataset']))
  for (const type of ['WebPage', 'Person', 'Organization', 'GovernmentOrganization', 'NewsMediaOrganization'])
    expect(types.get('/actors/*')).toContain(type)
})

test('the name that machines get is the page’s main heading', ({ site }) => {
  const problems = problemsOf(site, (page) =>
    pageNodeOf(page).flatMap(({ name, headline = name }) => {
      const expected = page.address === '/' ? 'Counterclaim' : page.heading
      return name === expected && headline === expected ? [] : [`${name}, ${headline}`]
    }),
  )
  expect(problems).toEqual([])
})

test('every name, post and summary that machines get stands on the page', ({ site }) => {
  const problems = problemsOf(site, (page) => {
    const shown = squeezed(page.text)
    const told = textsUnder(nodesOf(page), ['name', 'headline', 'alternateName'])
    return told.filter((text) => !shown.includes(squeezed(text)))
  })
  expect(problems).toEqual([])
})

test('the dates that machines get are those that the page prints', ({ site }) => {
  const dated = readPages(site).filter((page) => pageNodeOf(page).some((node) => 'datePublished' in node))
  expect(dated).not.toEqual([])
  const problems = problemsOf(site, (page) => {
    const [published, changed] = page.days
    return pageNodeOf(page).flatMap(({ datePublished = published, dateModified = changed }) => [
      ...(datePublished === published ? [] : [`published ${datePublished}, printed ${published}`]),
      ...(dateModified === changed ? [] : [`changed ${dateModified}, printed ${changed}`]),
    ])
  })
  expect(problems).toEqual([])
})

test('the description of the page’s head is the beginning of that which machines get', ({ site }) => {
  const problems = problemsOf(site, (page) =>
    pageNodeOf(page).flatMap(({ description }) => {
      const told = (page.meta.get('description') ?? '').replace(/…$/, '')
      // Search engines show the beginning, and of villages that are described alike, the name before it.
      const begins = String(description).startsWith(told) || told.endsWith(`: ${description}`)
      return begins || told.includes(`: ${String(description).slice(0, 40)}`) ? [] : [String(description)]
    }),
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
