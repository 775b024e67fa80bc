import { launch } from 'puppeteer-core'
import type { InstalledFirefox } from './installed'
import type { Engine, Wish } from './tab'

/** Starts the Firefox of this system without a window, with a profile of its own. */
export async function startFirefox({ path }: InstalledFirefox, { scripts }: Wish): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    defaultViewport: null,
    timeout: 60_000,
    // Set before the first page, and known to every Firefox.
    extraPrefsFirefox: { 'javascript.enabled': scripts },
  })
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    tab: {
      async open(url) {
        await page.goto(url)
      },
      resize: (width, height) => page.setViewport({ width, height }),
      async evaluate(read) {
        return page.evaluate(read)
      },
      screenshot: () => page.screenshot(),
    },
    complaints,
    close: () => browser.close(),
  }
}
