import type { Browser } from '@playwright/test'
import { onePageOfEachKind } from './support/site'
import { expect, test } from './support/test'

/** What a reader reads at an address, in a browser with scripts or without. */
async function read(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'networkidle' })
    return await page.locator('body').innerText()
  } finally {
    await context.close()
  }
}

for (const { kind, address } of onePageOfEachKind())
  test(`a page of the kind ${kind} reads the same with scripts off`, async ({ browser, baseURL }) => {
    const url = new URL(address, baseURL).href
    const without = await read(browser, url, false)
    expect(without.length).toBeGreaterThan(200)
    expect(without).toBe(await read(browser, url, true))
  })
