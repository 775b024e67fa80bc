import type { Page } from '@playwright/test'
import { REACHABLE } from '../support/focus'
import { expect, test } from '../support/test'

/** Small pages with a list, a text, links in prose and closed caveats: walking them key by key takes seconds. */
const WALKED = ['/corrections', '/method', '/places/near-village', '/sources/harbour-post-2021-03-04']

/** What has the focus, and whether a reader can see that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { width, height } = element.getBoundingClientRect()
    const words = element.getAttribute('href') ?? element.textContent ?? ''
    return {
      words: words.trim(),
      marked: outlineStyle !== 'none' && outlineWidth !== '0px',
      seen: width > 1 && height > 1,
    }
  })

test('the first key leads to a link past the header, which is seen and works', async ({ page }) => {
  await page.goto('/topics/marrow-point')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  expect(await focused(page)).toMatchObject({ marked: true, seen: true })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

for (const address of WALKED)
  test(`on ${address} the Tab key reaches every link and control, in the order of the page, and shows where it is`, async ({
    page,
  }) => {
    await page.goto(address)
    const expected = await page
      .locator(REACHABLE)
      .evaluateAll((found) =>
        found
          .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
          .map((element) => (element.getAttribute('href') ?? element.textContent ?? '').trim()),
      )
    expect(expected.length).toBeGreaterThan(5)
    const reached: string[] = []
    for (let step = 0; step < expected.length; step += 1) {
      await page.keyboard.press('Tab')
      const now = await focused(page)
      expect(now, `after ${reached.at(-1)}`).toMatchObject({ marked: true, seen: true })
      reached.push(now?.words ?? '')
    }
    expect(reached).toEqual(expected)
  })

test('caveats open with a key, and what is in them can be reached', async ({ page }) => {
  await page.goto('/articles/ferry-hit-off-marrow-point')
  const statement = page.locator('[id="brandt-norland"]')
  await statement.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(statement.getByText('A later report puts the boat in harbour that day')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(statement.locator('details').first().locator('a')).toBeFocused()
})
