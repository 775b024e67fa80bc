import type { Browser } from '@playwright/test'
import { onePageOfEachKind } from './support/site'
import { expect, test } from './support/test'

/** What a reader reads at an address, in a browser with scripts or without. */
async function read(browser: Browser, url: string, javaScriptEnabled: boolean): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled })
  try {
    const page = await context.newPage()
    // Until it is loaded: a long page can still be read in when the network has fallen silent.
    await page.goto(url, { waitUntil: 'load' })
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
