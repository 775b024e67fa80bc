import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

for (const address of [
  '/no-such-page',
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
  test(`at ${address} there is no page, and a page says so and leads on`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
    const links = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((href) => !MADE_UP.pageAt(href))).toEqual([])
  })

test('the page for what is not there tells search engines not to keep it', async ({ page }) => {
  await page.goto('/no-such-page')
  await expect(page.locator('meta[name=robots][content*=noindex]').first()).toBeAttached()
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
})

for (const [asked, found] of [
  ['/actors/', '/actors'],
  ['/actors.html', '/actors'],
  ['/topics/marrow-point/', '/topics/marrow-point'],
  ['/index.html', '/'],
])
  test(`${asked} sends readers on to ${found}, for good`, async ({ request }) => {
    const response = await request.get(asked ?? '', { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(found)
  })
