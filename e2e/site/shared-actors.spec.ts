import { topicsOf } from '../support/markup'
import { expect, test } from '../support/test'

const TOPICS = ['/topics/marrow-point', '/topics/teal-canal'] as const
const SHARED = [
  ['/actors/ada-holm', 'Ada Holm'],
  ['/actors/canal-company', 'Teal Canal Company'],
] as const

for (const [topic, other] of [TOPICS, [TOPICS[1], TOPICS[0]]] as const)
  for (const [address, name] of SHARED)
    test(`${topic} shows that it shares ${name} with ${other}, and leads to what was said there`, async ({
      page,
      site,
    }) => {
      await page.goto(topic)
      const shared = page.locator('section[aria-labelledby="shared"]')
      const item = shared
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href="${address}"]`).getByText(name, { exact: true }) })
        .first()
      await expect(item).toBeVisible()
      const statement = item.locator('a[href^="/articles/"]').first()
      const href = (await statement.getAttribute('href')) ?? ''
      expect(topicsOf(site, href.split('#')[0] ?? '')).toContain(other)
      await statement.click()
      await expect(page.locator(':target')).toBeInViewport()
    })

for (const [address, name] of SHARED)
  test(`the page of ${name} brings both topics together, each statement with the page that it comes from`, async ({
    page,
    site,
  }) => {
    await page.goto(address)
    const hrefs = await page
      .getByRole('main')
      .locator('a[href^="/articles/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const topics = new Set(
      [...new Set(hrefs.map((href) => href.split('#')[0] ?? ''))].flatMap((article) => topicsOf(site, article)),
    )
    for (const topic of TOPICS) expect(topics).toContain(topic)
  })

test('the page of an actor has their latest words, then the rest by topic, each in order of time', async ({ page }) => {
  await page.goto('/actors/ada-holm')
  await expect(page.locator('section[aria-labelledby=words]').getByRole('article').first()).toBeVisible()
  const records = page.locator('section[aria-labelledby^=record-]')
  for (const section of await records.all()) {
    // Days only: what is known as a month or a window sorts by its first day, and is tested beside the code.
    const days = await section
      .locator('article > p:first-child time[datetime]')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
    const exact = days.filter((day) => day.length === 10)
    expect(exact).toEqual([...exact].sort())
  }
})

test('the home page counts what the shared actors said in each topic', async ({ page }) => {
  await page.goto('/')
  const table = page.locator('section[aria-labelledby="shared"]').getByRole('table')
  await expect(table.getByRole('columnheader', { name: 'The Teal Canal' })).toBeVisible()
  for (const [address, name] of SHARED) {
    const row = table.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect(row.locator(`a[href="${address}"]`)).toBeVisible()
    const counts = (await row.getByRole('cell').allInnerTexts()).map(Number)
    expect(counts).toHaveLength((await table.getByRole('columnheader').count()) - 1)
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1)
  }
})
