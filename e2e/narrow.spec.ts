import { layoutProblems, openAll } from './support/layout'
import { onePageOfEachKind } from './support/site'
import { expect, test } from './support/test'

/** Windows and sizes of type in which every page is to be whole, by what a reader did to get there. */
const SETTINGS = [
  { name: 'on a screen of 320 pixels', viewport: { width: 320, height: 640 }, type: 1 },
  { name: 'at 400 % zoom in a window of 1280 by 1024', viewport: { width: 320, height: 256 }, type: 1, zoom: 4 },
  { name: 'with type twice as large in a window of 1280', viewport: { width: 1280, height: 800 }, type: 2 },
  { name: 'with type twice as large on a phone', viewport: { width: 360, height: 740 }, type: 2 },
] as const

for (const { name, viewport, type, ...more } of SETTINGS)
  test.describe(name, () => {
    test.use({ viewport, ...('zoom' in more && { deviceScaleFactor: more.zoom }) })

    for (const { kind, address } of onePageOfEachKind())
      test(`a page of the kind ${kind} is whole, opened caveats included`, async ({ page }) => {
        await page.goto(address)
        await openAll(page)
        if (type > 1) {
          await page.evaluate((times) => {
            document.documentElement.style.fontSize = `${times * 100}%`
          }, type)
        }
        expect(await layoutProblems(page)).toEqual([])
      })
  })
