import type { Page } from '@playwright/test'
import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

/** Small pages with a list, a text, links in prose and closed caveats: walking them key by key takes seconds. */
const WALKED = ['/corrections', '/method', '/places/gornal', '/sources/gov-uk-2021-12-23-joint-statement']

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

/** All that the keyboard should reach: links, controls and lists to open that are not shut away. */
const REACHABLE = 'a[href], summary, input, button, select, textarea'

test('the first key leads to a link past the header, which is seen and works', async ({ page }) => {
  await page.goto('/topics/mali-russia')
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
  await page.goto('/articles/mali-denies-deployment-2021-12')
  const event = page.locator('[id="us-sanctions-on-wagner-reported-2021"]')
  await event.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(event.getByText('We found no page that shows')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(event.locator('details a')).toBeFocused()
})

for (const { kind, address } of MADE_UP.oneOfEachKind)
  test(`on a page of the kind ${kind} whatever has the focus is marked`, async ({ page }) => {
    await page.goto(address)
    expect(await page.locator(REACHABLE).count()).toBeGreaterThan(5)
    const unmarked = await page.locator(REACHABLE).evaluateAll((found) =>
      found
        .filter(
          (element): element is HTMLElement =>
            element instanceof HTMLElement && element.checkVisibility({ contentVisibilityAuto: true }),
        )
        .filter((element) => {
          const asByKey: FocusOptions & { focusVisible: boolean } = { focusVisible: true, preventScroll: true }
          element.focus(asByKey)
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return document.activeElement !== element || outlineStyle === 'none' || outlineWidth === '0px'
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(unmarked).toEqual([])
  })
