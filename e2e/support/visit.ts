import type { Browser, Page, ViewportSize } from '@playwright/test'
import { layOutAll } from './layout'

/** Reads a page to its end on a phone, and says by how much it grew wider meanwhile, or that its end is out of reach. */
export async function growthWhileRead(page: Page): Promise<string[]> {
  const { widest, reached, width } = await page.evaluate(async () => {
    const { documentElement: root } = document
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    let widest = 0
    for (let top = 0; top < root.scrollHeight; top += 500) {
      scrollTo({ top, behavior: 'instant' })
      await frame()
      widest = Math.max(widest, root.scrollWidth)
    }
    const reached = Math.abs(root.scrollHeight - root.clientHeight - root.scrollTop) < 2
    scrollTo({ top: 0, behavior: 'instant' })
    return { widest, reached, width: innerWidth }
  })
  return [
    ...(widest === width ? [] : [`It grew from ${width} to ${widest} pixels`]),
    ...(reached ? [] : ['Its end cannot be scrolled to']),
  ]
}

/** What is not as paper wants it: black on white, and nothing that can only be clicked. */
export const problemsOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clicked = ['Sections', 'Breadcrumb', 'On this page', 'Neighbouring dates'].filter((name) =>
      [...document.querySelectorAll(`nav[aria-label="${name}"]`)].some((nav) => nav.checkVisibility()),
    )
    const ground = getComputedStyle(document.documentElement).backgroundColor
    const heading = document.querySelector('h1')
    const ink = heading?.checkVisibility() ? getComputedStyle(heading).color : 'none'
    return [
      ...clicked.map((name) => `“${name}” is printed`),
      ...(ground === 'rgb(255, 255, 255)' ? [] : [`the ground is ${ground}`]),
      ...(ink === 'rgb(0, 0, 0)' ? [] : [`the heading is ${ink}`]),
    ]
  })

/** What scripts add to lead through time: links do the same without. */
const ADDED = '.known-words > *, .compare-head select'

/** All that can be read on a page without opening anything. */
export async function wordsOnPage(page: Page): Promise<string> {
  await layOutAll(page)
  return page.evaluate((added) => {
    const without = new CSSStyleSheet()
    without.replaceSync(`${added} { display: none }`)
    const before = document.adoptedStyleSheets
    document.adoptedStyleSheets = [...before, without]
    const words = document.body.innerText
    document.adoptedStyleSheets = before
    return words
  }, ADDED)
}

/** What a reader with scripts off reads at an address. */
export async function readWithoutScripts(browser: Browser, url: string, viewport: ViewportSize): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'load' })
    return await wordsOnPage(page)
  } finally {
    await context.close()
  }
}

/** Zooms in on a window of 1280 by 1024: a quarter of it, and each pixel of the page four of the screen. */
export async function zoomFourfold(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const metrics = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false }
  await session.send('Emulation.setDeviceMetricsOverride', metrics)
  await session.detach()
}

/** Makes type so many times as large. */
export const enlargeType = (page: Page, times: number): Promise<void> =>
  page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size
    },
    `${times * 100}%`,
  )
