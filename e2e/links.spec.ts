import { promisedAddresses } from './support/content'
import { pageFacts } from './support/html'
import { deadLinks, linksFrom } from './support/links'
import { onePageOfEachKind, pageAt, sitePages } from './support/site'
import { expect, test } from './support/test'

test('no link of any built page leads nowhere, nor to an anchor that is not there', () => {
  expect(sitePages().length).toBeGreaterThan(100)
  expect(deadLinks()).toEqual([])
})

test('no built page has two elements with one id', () => {
  const problems = sitePages().flatMap(({ address, file }) =>
    pageFacts(file).doubleIds.map((id) => `${address}: ${id}`),
  )
  expect(problems).toEqual([])
})

test('no link of any built page has an address that only redirects', () => {
  const problems = sitePages().flatMap((page) =>
    [...linksFrom(page)]
      .filter((path) => path !== '/' && (path.endsWith('/') || path.endsWith('.html')))
      .map((path) => `${page.address}: ${path}`),
  )
  expect(problems).toEqual([])
})

test('every page of a document can be reached from the home page by links', () => {
  const reached = new Set(['/'])
  for (const address of reached) {
    const page = pageAt(address)
    if (page) for (const path of linksFrom(page)) if (pageAt(path)) reached.add(path)
  }
  expect(promisedAddresses().filter((address) => !reached.has(address))).toEqual([])
})

for (const { kind, address } of onePageOfEachKind())
  test(`in a browser, what a page of the kind ${kind} links to opens`, async ({ page, request }) => {
    await page.goto(address)
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const paths = [...new Set(hrefs.map((href) => href.split('#')[0] ?? ''))]
    expect(paths.length).toBeGreaterThan(0)
    // Every tenth of the many, and all of the few: the files themselves are checked above.
    for (const path of paths.filter((_, n) => paths.length < 30 || n % 10 === 0)) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect(response.status(), path).toBe(200)
    }
  })

test('the permanent address of a statement brings the statement into view', async ({ page }) => {
  await page.goto('/questions/mali-wagner-deal')
  const link = page.getByTitle('Permanent address of this statement').first()
  const href = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await expect(page.locator(':target')).toBeInViewport()
})
