import { expect, test } from '../support/test'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }))

test('on paper every caveat is printed, though nobody opened its list', async ({ page }) => {
  await page.goto('/articles/the-keepers-log')
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
