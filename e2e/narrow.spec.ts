import { onePageOfEachKind } from './support/site'
import { expect, test } from './support/test'

test.use({ viewport: { width: 320, height: 640 } })

for (const { kind, address } of onePageOfEachKind())
  test(`a page of the kind ${kind} fits a screen of 320 pixels, opened caveats included`, async ({ page }) => {
    await page.goto(address)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      const stickingOut = [...document.querySelectorAll('body *')].filter((element) => {
        // What scrolls inside a box of its own does not widen the page.
        const box = element.closest('.overflow-x-auto')
        return (box === null || box === element) && element.getBoundingClientRect().right > clientWidth + 0.5
      })
      return [`${scrollWidth} pixels wide`, ...stickingOut.slice(-3).map((element) => element.outerHTML.slice(0, 160))]
    })
    expect(wide).toEqual([])
  })
