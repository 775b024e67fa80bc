import { readFileSync } from 'node:fs'
import { expect, test } from '../support/test'

/** A drawing in time, a plot, a chart or a map. */
const DRAWING = /<figure[^>]*>.*?<svg/s

for (const width of [320, 1280])
  test(`no letter and no mark of a drawing is outside its frame, ${width} pixels wide`, async ({ page, site }) => {
    test.slow()
    // Without the rules for loading pages ahead: a page that is left before they have come would complain.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const response = await route.fetch()
      const { 'speculation-rules': _, ...headers } = response.headers()
      return route.fulfill({ response, headers })
    })
    await page.setViewportSize({ width, height: 800 })
    const drawn = site.pages.filter(({ file }) => DRAWING.test(readFileSync(file, 'utf8')))
    expect(drawn.length).toBeGreaterThan(5)
    const problems: string[] = []
    for (const { address } of drawn) {
      await page.goto(address)
      await page.evaluate(async () => void (await document.fonts.ready))
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('figure > svg, figure > a > svg, .mini > svg')].flatMap((svg) => {
          const frame = svg.getBoundingClientRect()
          return [...svg.querySelectorAll('text, .mark, .hollow, .bar')].flatMap((part) => {
            const { left, right, top, bottom, width } = part.getBoundingClientRect()
            const isOutside =
              left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 2 || bottom > frame.bottom + 2
            return width > 0 && isOutside ? [`“${part.textContent}” ${part.getAttribute('class')}`] : []
          })
        }),
      )
      problems.push(...found.map((problem) => `${address}: ${problem}`))
    }
    expect(problems).toEqual([])
  })
