import { elements } from './support/html'
import { linksTo } from './support/links'
import { attribute, linksIn, type Markup, markupAt, markupOf, pagesUnder } from './support/markup'
import { expect, test } from './support/test'

const path = (href: string) => href.split('#')[0] ?? ''
const under = (folder: string, hrefs: readonly string[]) =>
  [...new Set(hrefs.map(path))].filter((href) => href.startsWith(`${folder}/`))

/** Links of one folder's pages in one of their parts, as pairs of page and target. */
function pairsIn(folder: string, part: (markup: Markup) => Parameters<typeof linksIn>[0], targetFolder: string) {
  return pagesUnder(folder).flatMap((page) =>
    under(targetFolder, linksIn(part(markupOf(page)))).map((to): [from: string, to: string] => [page.address, to]),
  )
}

/** Links of one folder's pages in one section, as pairs of page and target. */
const pairs = (folder: string, heading: string, targetFolder: string) =>
  pairsIn(folder, (markup) => markup.section(heading), targetFolder)

/** Those pairs whose target does not link back. */
const oneWay = (links: readonly [from: string, to: string][]) =>
  links.filter(([from, to]) => !linksTo(to, from)).map((pair) => pair.join(' → '))

test('a topic opens its questions, and each of them leads back to it', () => {
  const links = pairs('/topics', 'who-says-what', '/questions')
  expect(links.length).toBeGreaterThan(10)
  expect(oneWay(links)).toEqual([])
})

test('a question leads to the articles with statements on it, and each of them back to it', () => {
  const links = pairs('/questions', 'related', '/articles')
  expect(links.length).toBeGreaterThan(10)
  expect(oneWay(links)).toEqual([])
})

test('an article leads to the questions that it bears on, and each of them back to it', () => {
  const links = pairsIn('/articles', (markup) => markup.fact('Questions'), '/questions')
  expect(links.length).toBeGreaterThan(10)
  expect(oneWay(links)).toEqual([])
})

test('a question leads to related questions, and each of them back to it', () => {
  expect(oneWay(pairs('/questions', 'related', '/questions'))).toEqual([])
})

test('a place leads to the questions about it, and each of them back to it', () => {
  const links = pairs('/places', 'questions', '/questions')
  expect(links.length).toBeGreaterThan(10)
  expect(oneWay(links)).toEqual([])
})

test('a question leads to its places, and each of them back to it', () => {
  const links = pairsIn('/questions', (markup) => markup.fact('Places'), '/places')
  expect(links.length).toBeGreaterThan(10)
  expect(oneWay(links)).toEqual([])
})

test('a source leads to our account of it, and that back to the source', () => {
  const links = pairs('/sources', 'articles', '/articles')
  expect(links.length).toBeGreaterThanOrEqual(3)
  expect(oneWay(links)).toEqual([])
})

test('a topic leads to its articles, and each of them back to it', () => {
  const links = pairs('/topics', 'articles', '/articles')
  expect(links.length).toBeGreaterThanOrEqual(3)
  expect(oneWay(links)).toEqual([])
})

test('a topic leads to its actors and places, and each of their pages back to it or to what they said and did in it', () => {
  const inTopic = new Map(
    pagesUnder('/topics').map(({ address }) => [
      address,
      new Set(under('/articles', linksIn(markupAt(address).section('articles')))),
    ]),
  )
  const links = [...pairs('/topics', 'actors', '/actors'), ...pairs('/topics', 'places', '/places')]
  expect(links.length).toBeGreaterThan(10)
  const lost = links.filter(([topic, to]) => {
    const articles = inTopic.get(topic) ?? new Set()
    return !linksTo(to, topic) && ![...articles].some((article) => linksTo(to, article))
  })
  expect(lost.map((pair) => pair.join(' → '))).toEqual([])
})

/** Every statement and event that an article puts into the ledger: its permanent address and what it links to. */
function entries(): { address: string; links: string[] }[] {
  return pagesUnder('/articles').flatMap((page) => {
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

test('a statement leads to its speaker, question and source, and each of their pages has it', () => {
  const all = entries()
  expect(all.length).toBeGreaterThan(50)
  const known = new Map<string, Set<string>>()
  const linksOf = (address: string) => {
    const links = known.get(address) ?? new Set(linksIn(markupAt(address).tag('main')))
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

test('an actor’s page has a record of what they said and did, and the article of each entry leads to them', () => {
  const records = pagesUnder('/actors').flatMap(({ address }) => {
    const sections = markupAt(address)
      .tags('section')
      .filter((section) => attribute(section, 'aria-labelledby')?.startsWith('record-'))
    return sections
      .flatMap((section) => [...elements(section)])
      .filter((element) => attribute(element, 'title')?.startsWith('Permanent address'))
      .map((link) => ({ address, article: path(attribute(link, 'href') ?? '') }))
  })
  expect(records.length).toBeGreaterThan(50)
  const lost = records.filter(({ address, article }) => !linksTo(article, address))
  expect(lost).toEqual([])
})
