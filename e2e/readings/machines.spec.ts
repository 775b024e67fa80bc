import type { Page } from '@playwright/test'
import { z } from 'zod'
import { readPages } from '../support/read'
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
    // Withdrawn pages stay where they were, and leave the sitemap.
    const withdrawn = readPages(site).flatMap(({ address, isWithdrawn }) => (isWithdrawn ? [address] : []))
    expect(listed.sort()).toEqual(promised.filter((address) => !withdrawn.includes(address)).sort())
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

  test('has no day after today', async ({ page }) => {
    const today = new Date().toISOString().slice(0, 10)
    expect((await read(page)).filter(({ day = '' }) => day > today)).toEqual([])
  })
})

test.describe('The feed', () => {
  test('is Atom that a parser reads, with a page behind every entry, newest first', async ({ page, site }) => {
    const xml = await (await page.request.get('/feed.xml')).text()
    const { complaint, root, texts } = await parsed(page, xml, ['entry', 'updated', 'id'])
    expect(complaint).toBeUndefined()
    expect(root).toBe('feed')
    const [entries = [], [head = '', ...days] = [], [, ...ids] = []] = texts
    expect(entries.length).toBeGreaterThan(1)
    expect(ids.map((id) => new URL(id).pathname).filter((path) => !site.pageAt(path))).toEqual([])
    expect(days).toEqual([...days].sort().reverse())
    expect(head >= (days[0] ?? '')).toBe(true)
    expect(new Set(ids).size).toBe(entries.length)
  })

  test('has every article', async ({ request, site }) => {
    const xml = await (await request.get('/feed.xml')).text()
    const articles = readPages(site).flatMap(({ address, isWithdrawn }) =>
      /^\/articles\/./.test(address) && !isWithdrawn ? [address] : [],
    )
    expect(articles.filter((address) => !xml.includes(`${address}</id>`))).toEqual([])
  })

  test('is announced by every page, as are the feeds of topics and actors by theirs, and every one of them is there', async ({
    site,
  }) => {
    const feeds = new Set(
      readPages(site).flatMap(({ feeds: announced }) => announced.map((url) => new URL(url).pathname)),
    )
    expect(
      readPages(site)
        .filter(({ feeds: announced }) => announced.length === 0)
        .map(({ address }) => address),
    ).toEqual([])
    expect(feeds).toContain('/feed.xml')
    expect([...feeds].filter((path) => !site.hasFile(path))).toEqual([])
  })

  test('is the same in JSON', async ({ request }) => {
    const schema = z.looseObject({
      version: z.string(),
      title: z.string(),
      items: z.array(z.looseObject({ id: z.string(), title: z.string() })),
    })
    const json = schema.parse(await (await request.get('/feed.json')).json())
    const xml = await (await request.get('/feed.xml')).text()
    expect(json.items.length).toBe(xml.split('<entry>').length - 1)
    expect(json.items.filter(({ id }) => !xml.includes(`<id>${id}</id>`))).toEqual([])
  })
})

test('robots.txt keeps search engines away from a site without an address of its own, and every page says so too', async ({
  request,
  site,
}) => {
  const text = await (await request.get('/robots.txt')).text()
  const local = readPages(site).some(({ canonical }) => canonical?.startsWith('http://localhost'))
  expect(text).toMatch(local ? /^User-Agent: \*\nDisallow: \/$/m : /^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
  const wrong = readPages(site).filter(({ meta }) => (meta.get('robots') ?? '').includes('noindex') !== local)
  expect(wrong.map(({ address }) => address)).toEqual([])
})
