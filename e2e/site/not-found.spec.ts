import { MADE_UP } from '../support/site'
import { expect, reading, test } from '../support/test'

test('where there is no page, a page says so, leads on, and tells search engines not to keep it', async ({ page }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  await expect(page.locator('meta[name=robots][content*=noindex]').first()).toBeAttached()
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(2)
  expect(links.filter((href) => !MADE_UP.pageAt(href))).toEqual([])
})

for (const address of [
  // Pages of npm run dev alone.
  '/design',
  '/desk',
  '/desk/actor/dmitry-peskov',
  '/design/topicpage-with-everything',
  '/actors/nobody',
  '/topics/marrow-point/as-of/1999-01-01',
  '/articles/ferry-hit-off-marrow-point/more',
  '/%E0%A4%A',
])
  reading(`at ${address} there is that page`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('There is no page at this address')
  })

for (const [asked, found] of [
  ['/actors/', '/actors'],
  ['/actors.html', '/actors'],
  ['/topics/marrow-point/', '/topics/marrow-point'],
  ['/index.html', '/'],
])
  reading(`${asked} sends readers on to ${found}, for good`, async ({ request }) => {
    const response = await request.get(asked ?? '', { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(found)
  })
