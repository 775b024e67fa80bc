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

test('on paper the timeline has every entry of every year, in two columns and without its filter', async ({ page }) => {
  await page.goto('/timeline')
  await expect(page.locator('.filter')).toBeHidden()
  const entries = await page.locator('.year > .line > li').evaluateAll((items) =>
    items.map((item) => ({
      isSeen: item.getBoundingClientRect().height > 8 && item.checkVisibility({ contentVisibilityAuto: true }),
      width: item.getBoundingClientRect().width,
      all: item.parentElement?.getBoundingClientRect().width ?? 0,
    })),
  )
  expect(entries.length).toBeGreaterThan(10)
  expect(entries.filter(({ isSeen, width, all }) => !isSeen || width > all / 2)).toEqual([])
})
