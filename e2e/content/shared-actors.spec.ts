import { topicsOf } from '../support/markup'
import { expect, test } from '../support/test'

const TOPICS = ['/topics/mali-russia', '/topics/sumy-kursk'] as const
const SHARED = [
  ['/actors/vladimir-putin', 'Vladimir Putin'],
  ['/actors/russia', 'Russia'],
] as const

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

test('the home page sets the shared actors between both topics, each with what was said in either', async ({
  page,
}) => {
  await page.goto('/')
  const table = page.locator('section[aria-labelledby="shared"]').getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['Mali and Russia', 'Actor', 'Sumy and Kursk'])
  for (const [address, name] of SHARED) {
    const row = table.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
    await expect(row.locator(`a[href="${address}"]`)).toBeVisible()
    const [inFirst, inSecond] = await row.getByRole('cell').allInnerTexts()
    expect(Number(inFirst)).toBeGreaterThan(0)
    expect(Number(inSecond)).toBeGreaterThan(0)
  }
})
