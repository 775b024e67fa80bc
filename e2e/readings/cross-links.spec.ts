import { elements } from '../support/html'
import { linksTo } from '../support/links'
import { attribute, linksIn, type Markup, markupAt, markupOf } from '../support/markup'
import type { Site } from '../support/site'
import { expect, reading as test } from '../support/test'

const path = (href: string) => href.split('#')[0] ?? ''
const under = (folder: string, hrefs: readonly string[]) =>
  [...new Set(hrefs.map(path))].filter((href) => href.startsWith(`${folder}/`))

/** Links of one folder's pages in one of their parts, as pairs of page and target. */
function pairsIn(
  site: Site,
  folder: string,
  part: (markup: Markup) => Parameters<typeof linksIn>[0],
  targetFolder: string,
) {
  return site
    .pagesUnder(folder)
    .flatMap((page) =>
      under(targetFolder, linksIn(part(markupOf(page)))).map((to): [from: string, to: string] => [page.address, to]),
    )
}

/** Links of one folder's pages in one section, as pairs of page and target. */
const pairs = (site: Site, folder: string, heading: string, targetFolder: string) =>
  pairsIn(site, folder, (markup) => markup.section(heading), targetFolder)

/** Those pairs whose target does not link back. What was withdrawn says no more than that. */
const oneWay = (site: Site, links: readonly [from: string, to: string][]) =>
  links
    .filter(([from, to]) => !linksTo(site, to, from) && !markupAt(site, to).isWithdrawn)
    .map((pair) => pair.join(' → '))

test('a topic opens its questions, and each of them leads back to it', ({ site }) => {
  const links = pairs(site, '/topics', 'who-says-what', '/questions')
  expect(links).not.toEqual([])
  expect(oneWay(site, links)).toEqual([])
})

test('a question leads to the articles with statements on it, and each of them back to it', ({ site }) => {
  const links = pairs(site, '/questions', 'related', '/articles')
  expect(links).not.toEqual([])
  expect(oneWay(site, links)).toEqual([])
})

test('an article leads to the questions that it bears on, and each of them back to it', ({ site }) => {
  const links = pairsIn(site, '/articles', (markup) => markup.fact('Questions'), '/questions')
  expect(links).not.toEqual([])
  expect(oneWay(site, links)).toEqual([])
})

test('a question leads to related questions, and each of them back to it', ({ site }) => {
  expect(oneWay(site, pairs(site, '/questions', 'related', '/questions'))).toEqual([])
})

test('a place leads to the questions about it, and each of them back to it', ({ site }) => {
  const links = pairs(site, '/places', 'questions', '/questions')
  expect(links).not.toEqual([])
  expect(oneWay(site, links)).toEqual([])
})

test('a question leads to its places, and each of them back to it', ({ site }) => {
  const links = pairsIn(site, '/questions', (markup) => markup.fact('Places'), '/places')
  expect(links).not.toEqual([])
  expect(oneWay(site, links)).toEqual([])
})

test('a source leads to our account of it, and that back to the source', ({ site }) => {
  const links = pairs(site, '/sources', 'articles', '/articles')
  expect(links).not.toEqual([])
  expect(oneWay(site, links)).toEqual([])
})

test('a topic leads to the list of articles, which has every one of them, and each of them leads to its topic', ({
  site,
}) => {
  const topics = site.pagesUnder('/topics').filter(({ address }) => /^\/topics\/[^/]+$/.test(address))
  const withArticles = topics.filter((page) => linksIn(markupOf(page).section('articles')).includes('/articles'))
  expect(withArticles).not.toEqual([])
  const articles = site
    .pagesUnder('/articles')
    .filter((page) => !markupOf(page).isWithdrawn && !markupOf(page).isRedirect)
  expect(articles.filter(({ address }) => !linksTo(site, '/articles', address)).map(({ address }) => address)).toEqual(
    [],
  )
  const lost = articles.filter((page) => !topics.some(({ address }) => linksTo(site, page.address, address)))
  expect(lost.map(({ address }) => address)).toEqual([])
})

test('a topic leads to its actors and places, and each of their pages back to it or to what they said and did in it', ({
  site,
}) => {
  const inTopic = new Map(
    site
      .pagesUnder('/topics')
      .map(({ address }) => [
        address,
        new Set(under('/articles', linksIn(markupAt(site, address).section('articles')))),
      ]),
  )
  const links = [...pairs(site, '/topics', 'actors', '/actors'), ...pairs(site, '/topics', 'places', '/places')]
  expect(links).not.toEqual([])
  const lost = links.filter(([topic, to]) => {
    const articles = inTopic.get(topic) ?? new Set()
    return !linksTo(site, to, topic) && ![...articles].some((article) => linksTo(site, to, article))
  })
  expect(lost.map((pair) => pair.join(' → '))).toEqual([])
})

/** Every statement and event that an article puts into the ledger: its permanent address and what it links to. */
function entries(site: Site): { address: string; links: string[] }[] {
  return site.pagesUnder('/articles').flatMap((page) => {
    const markup = markupOf(page)
    return ['statements', 'events'].flatMap((heading) => {
      const section = markup.section(heading)
      if (!section) return []
      const articles = [...elements(section)].filter(({ tagName }) => tagName === 'article')
      return articles.map((element) => ({
        address: `${page.address}#${attribute(element, 'id')}`,
        links: linksIn(element),
      }))
    })
  })
}

test('a statement leads to its speaker, question and source, and each of their pages has it', ({ site }) => {
  const all = entries(site)
  expect(all).not.toEqual([])
  const known = new Map<string, Set<string>>()
  const linksOf = (address: string) => {
    const links = known.get(address) ?? new Set(linksIn(markupAt(site, address).tag('main')))
    known.set(address, links)
    return links
  }
  const missing = all.flatMap(({ address, links }) => {
    const [actor] = under('/actors', links)
    const [question] = under('/questions', links)
    const [source] = under('/sources', links)
    return [actor, question, source].flatMap((page) =>
      page === undefined || linksOf(page).has(address) ? [] : [`${page} has not ${address}`],
    )
  })
  expect(missing).toEqual([])
  expect(all.filter(({ links }) => under('/sources', links).length === 0)).toEqual([])
})

test('an actor’s page has a record of what they said and did, and the article of each entry leads to them', ({
  site,
}) => {
  const records = site.pagesUnder('/actors').flatMap(({ address }) => {
    const sections = markupAt(site, address)
      .tags('section')
      .filter((section) => attribute(section, 'aria-labelledby')?.startsWith('record-'))
    return sections
      .flatMap((section) => [...elements(section)])
      .filter((element) => attribute(element, 'title')?.startsWith('Permanent address'))
      .map((link) => ({ address, article: path(attribute(link, 'href') ?? '') }))
  })
  expect(records).not.toEqual([])
  const lost = records.filter(({ address, article }) => !linksTo(site, article, address))
  expect(lost).toEqual([])
})
