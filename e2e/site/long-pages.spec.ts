import { chromium } from '@playwright/test'
import { expect, test } from '../support/test'

// What is far down a page is laid out when it comes near (content-visibility). These read as a reader does, by scrolling.

test('a link to the last entry of a long page leads to it', async ({ page }) => {
  await page.goto('/articles/the-keepers-log')
  const id = await page.locator('.entries > :last-child [id]').first().getAttribute('id')
  await page.goto('about:blank')
  await page.goto(`/articles/the-keepers-log#${id}`)
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport()
})

test('what is far down is there for screen readers before anybody has scrolled to it', async ({ baseURL }, {
  project,
}) => {
  const { launchOptions } = project.use
  // Chromium tells programs that ask without this only of what has been laid out; a screen reader switches it on.
  const args = [...(launchOptions?.args ?? []), '--force-renderer-accessibility']
  const browser = await chromium.launch({ ...launchOptions, args })
  try {
    const page = await browser.newPage(baseURL === undefined ? {} : { baseURL })
    await page.goto('/articles/the-keepers-log')
    const last = page.locator('.entries > :last-child a').last()
    const cdp = await page.context().newCDPSession(page)
    const { nodes } = await cdp.send('Accessibility.getFullAXTree')
    const links = nodes.filter(({ role, ignored }) => role?.value === 'link' && !ignored)
    // What stands behind a closed line is for nobody yet; of a drawing, the list below it is what is read.
    const open = await page
      .locator('a:not([aria-hidden=true] *)')
      .evaluateAll((all) => all.filter((link) => link.checkVisibility()).length)
    expect(links.length).toBe(open)
    expect(await last.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))).toBe(false)
  } finally {
    await browser.close()
  }
})
