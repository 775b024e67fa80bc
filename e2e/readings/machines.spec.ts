import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { atomFaults, jsonFeed } from '../support/feed-rules'
import { problemsOf, readPages } from '../support/read'
import type { Site } from '../support/site'
import { expect, reading as test } from '../support/test'

/**
 * Reads XML with the browser's own parser, on a blank page: the site's own policy allows no parsing of text.
 *
 * @returns texts of elements by name, or what the parser complains of
 */
const parsed = (page: Page, xml: string, names: readonly string[]) =>
  page.evaluate(
    ([text, wanted]) => {
      const document = new DOMParser().parseFromString(text, 'application/xml')
      const complaint = document.querySelector('parsererror')?.textContent ?? undefined
      const texts = wanted.map((name) =>
        [...document.getElementsByTagName(name)].map((element) => element.textContent ?? ''),
      )
      return { complaint, root: document.documentElement.nodeName, texts }
    },
    [xml, names] as const,
  )

test.describe('The sitemap', () => {
  const read = async (page: Page) => {
    const xml = await (await page.request.get('/sitemap.xml')).text()
    const { complaint, root, texts } = await parsed(page, xml, ['loc', 'lastmod'])
    expect(complaint).toBeUndefined()
    expect(root).toBe('urlset')
    const [locations = [], days = []] = texts
    return locations.map((url, n) => ({ path: new URL(url).pathname, day: days[n] }))
  }

  test('has one address for each document of content/, and each document has its page', async ({ page, site }) => {
    const promised = site.promised
    const listed = (await read(page))
      .map(({ path }) => path)
      .filter((path) => promised.includes(path) || /^\/[a-z]+\/[^/]+$/.test(path))
    expect(promised.filter((address) => !site.pageAt(address))).toEqual([])
    // Withdrawn pages stay where they were, and leave the sitemap; so do publications with no more than one entry.
    const unlisted = readPages(site).flatMap(({ address, isWithdrawn, entriesShown }) =>
      isWithdrawn || (address.startsWith('/sources/') && entriesShown < 2) ? [address] : [],
    )
    expect(listed.sort()).toEqual(promised.filter((address) => !unlisted.includes(address)).sort())
  })

  test('lists only pages that are there and are their own canonical address, once each', async ({ page, site }) => {
    const paths = (await read(page)).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => !site.pageAt(path))).toEqual([])
    const canonical = new Map(readPages(site).map((each) => [each.address, new URL(each.canonical ?? '').pathname]))
    expect(paths.filter((path) => canonical.get(path) !== path)).toEqual([])
  })

  test('gives each document the day on which its page says that it last changed', async ({ page, site }) => {
    const printed = new Map(readPages(site).map(({ address, days }) => [address, days[1]]))
    const wrong = (await read(page)).filter(
      ({ path, day }) => printed.get(path) !== undefined && printed.get(path) !== day,
    )
    expect(wrong).toEqual([])
  })

  test('keeps the rules of its protocol', async ({ page }) => {
    const xml = await (await page.request.get('/sitemap.xml')).text()
    const faults = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml')
      const known = ['loc', 'lastmod', 'changefreq', 'priority']
      const hosts = new Set<string>()
      const ofAll = [
        ...(root.namespaceURI === 'http://www.sitemaps.org/schemas/sitemap/0.9' ? [] : [`${root.namespaceURI}`]),
        ...(root.children.length > 50_000 || text.length > 50_000_000 ? ['too long'] : []),
      ]
      const ofEach = [...root.children].flatMap((url) => {
        const names = [...url.children].map(({ localName }) => localName)
        const textOf = (name: string) => [...url.children].find((child) => child.localName === name)?.textContent ?? ''
        if (URL.canParse(textOf('loc'))) hosts.add(new URL(textOf('loc')).origin)
        const day = textOf('lastmod')
        return [
          ...(url.localName === 'url' && URL.canParse(textOf('loc')) ? [] : ['no address']),
          ...(names.every((name) => known.includes(name)) && new Set(names).size === names.length ? [] : [`${names}`]),
          ...(textOf('loc').length < 2048 ? [] : ['a long address']),
          ...(day === '' || /^\d{4}-\d\d-\d\d$/.test(day) ? [] : [day]),
        ]
      })
      return [...ofAll, ...ofEach, ...(hosts.size === 1 ? [] : [`hosts: ${[...hosts]}`])]
    }, xml)
    expect(faults).toEqual([])
  })

  test('has no day after today', async ({ page }) => {
    const today = new Date().toISOString().slice(0, 10)
    expect((await read(page)).filter(({ day = '' }) => day > today)).toEqual([])
  })
})

test.describe('The feeds', () => {
  /** Paths of all feeds that pages announce. */
  const announced = (site: Site) =>
    [...new Set(readPages(site).flatMap(({ feeds }) => feeds.map((url) => new URL(url).pathname)))].toSorted()

  /** The feeds of an ending with their texts: from the built files, since they are hundreds. */
  const feedsOf = (site: Site, ending: string) =>
    announced(site)
      .filter((path) => path.endsWith(ending))
      .map((path) => [path, readFileSync(join(site.out, path), 'utf8')] as const)

  test('keep the rules of Atom, every one of them', async ({ page, site }) => {
    const feeds = feedsOf(site, '.xml')
    expect(feeds.length).toBeGreaterThan(3)
    expect(await atomFaults(page, feeds)).toEqual([])
  })

  test('keep the rules of JSON Feed 1.1, and have the same in them', ({ site }) => {
    const atom = new Map(feedsOf(site, '.xml'))
    for (const [path, text] of feedsOf(site, '.json')) {
      const { items, feed_url } = jsonFeed.parse(JSON.parse(text), { error: () => path })
      expect(new URL(feed_url).pathname).toBe(path)
      const xml = atom.get(path.replace(/\.json$/, '.xml')) ?? ''
      expect([...xml.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id)).toEqual(items.map(({ id }) => id))
      expect(items.map(({ url }) => new URL(url).pathname).filter((each) => !site.pageAt(each))).toEqual([])
    }
  })

  test('are announced by every page, by name, and every one of them is there', async ({ site }) => {
    expect(
      problemsOf(site, ({ feeds, feedTitles }) => [
        ...(feeds.length === 2 ? [] : [`announces ${feeds.length} feeds`]),
        ...(feedTitles.every((title) => title) ? [] : ['announces a feed without a name']),
      ]),
    ).toEqual([])
    const paths = announced(site)
    expect(paths).toContain('/feed.xml')
    expect(paths.filter((path) => !site.hasFile(path))).toEqual([])
  })

  test('are all linked on the page for people', async ({ site }) => {
    const page = readPages(site).find(({ address }) => address === '/feeds')
    expect(announced(site).filter((path) => !page?.linksInMain.includes(path))).toEqual([])
  })
})

test('robots.txt keeps search engines away from a site without an address of its own, and every page says so too', async ({
  request,
  site,
}) => {
  const text = await (await request.get('/robots.txt')).text()
  const local = readPages(site).some(({ canonical }) => canonical?.startsWith('http://localhost'))
  expect(text).toMatch(local ? /^User-Agent: \*\nDisallow: \/$/m : /^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
  // Of a site with an address, past days, comparisons, the search and thin publications are followed and not listed.
  const isUnlisted = (address: string, entries: number) =>
    /\/(as-of|compare)\/|^\/search$/.test(address) || (address.startsWith('/sources/') && entries < 2)
  const wrong = readPages(site).filter(
    ({ address, meta, entriesShown }) =>
      (meta.get('robots') ?? '').includes('noindex') !== (local || isUnlisted(address, entriesShown)),
  )
  expect(wrong.map(({ address }) => address)).toEqual([])
  const past = readPages(site).filter(({ address }) => address.includes('/as-of/'))
  expect(past.filter(({ address, canonical }) => new URL(canonical ?? '').pathname !== address)).toEqual([])
})
