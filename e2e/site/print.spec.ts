import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }))

test('on paper every caveat is printed, though nobody opened its list', async ({ page }) => {
  await page.goto('/articles/mali-denies-deployment-2021-12')
  const caveats = page.locator('article details:not([open]) li')
  expect(await caveats.count()).toBeGreaterThan(10)
  const hidden = await caveats.evaluateAll((items) =>
    items
      .filter(
        (item) => item.getBoundingClientRect().height < 8 || !item.checkVisibility({ contentVisibilityAuto: true }),
      )
      .map((item) => item.textContent),
  )
  expect(hidden).toEqual([])
})

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`on paper a page of the kind ${kind} is black on white, without what can only be clicked`, async ({ page }) => {
    await page.goto(address)
    for (const name of ['Sections', 'Breadcrumb', 'On this page', 'Neighbouring dates'])
      for (const nav of await page.locator(`nav[aria-label="${name}"]`).all()) await expect(nav).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const root = page.locator('html')
    await expect(root).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)')
  })
