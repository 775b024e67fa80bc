import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Site } from '../support/site'
import { expect, test } from '../support/test'

/** A drawing in time, a plot, a chart or a map. */
const DRAWING = /<figure[^>]*>.*?<svg|class="mini"/s

const drawnPages = (site: Site) => site.pages.filter(({ file }) => DRAWING.test(readFileSync(file, 'utf8')))

test('what drawings show is within their frames, and nothing lies on anything, on a phone and on a wide screen', async ({
  page,
  site,
}) => {
  test.slow()
  const drawn = drawnPages(site)
  expect(drawn.length).toBeGreaterThan(5)
  const problems: string[] = []
  for (const { address } of drawn) {
    await page.goto(address)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate(async () => void (await document.fonts.ready))
      const found = [...(await outsideFrames(page)), ...(await onEachOther(page))]
      problems.push(...found.map((problem) => `${address}, ${width} pixels wide: ${problem}`))
    }
  }
  expect(problems).toEqual([])
})

const outsideFrames = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure svg, .mini svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text, circle:not(.hit), .bar, rect:not(.hit)')].flatMap((part) => {
        const { left, right, top, bottom, width } = part.getBoundingClientRect()
        const isOutside =
          left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 2 || bottom > frame.bottom + 2
        return width > 0 && isOutside ? [`“${part.textContent}” ${part.getAttribute('class')} is outside`] : []
      })
    }),
  )

/** Names on names or on marks, names of the axis on each other, and marks that a finger could not part. */
const onEachOther = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = (svg: Element, parts: string) =>
      [...svg.querySelectorAll(parts)]
        .map((part) => ({
          name: `“${part.textContent || part.getAttribute('class')}”`,
          box: part.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0)
    return [...document.querySelectorAll('.strip svg')].flatMap((svg) => {
      const [names, marks, hits] = ['.name, .axis', '.mark, .hollow', '.hit'].map((parts) => boxes(svg, parts))
      const crossed = (names ?? []).flatMap((a, n) =>
        [...(names ?? []).slice(n + 1), ...(marks ?? [])]
          .filter(
            ({ box }) =>
              box.left < a.box.right - 1 &&
              box.right > a.box.left + 1 &&
              box.top < a.box.bottom - 4 &&
              box.bottom > a.box.top + 4,
          )
          .map((b) => `${a.name} lies on ${b.name}`),
      )
      const middles = (hits ?? []).map(({ box }) => (box.left + box.right) / 2).sort((a, b) => a - b)
      const close = middles.filter((at, n) => n > 0 && at - (middles[n - 1] ?? 0) < 23.5)
      return [...crossed, ...(close.length > 0 ? ['two marks are closer than a finger'] : [])]
    })
  })

test('drawings are for the eye alone: none of their links is in the order of tabs', ({ site }) => {
  const strips = drawnPages(site).flatMap(({ address, file }) =>
    [...readFileSync(file, 'utf8').matchAll(/<figure class="strip[^>]*>.*?<\/figure>/gs)].map(([html]) => ({
      address,
      html,
    })),
  )
  expect(strips.length).toBeGreaterThan(5)
  const reached = strips.filter(
    ({ html }) => !/^<figure[^>]* aria-hidden="true"/.test(html) || /<a (?![^>]*tabindex="-1")/.test(html),
  )
  expect(reached.map(({ address }) => address)).toEqual([])
})

test('every statement that the drawing of a question leads to stands below it in words', ({ site }) => {
  const hrefsIn = (html: string) => new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href))
  const drawn = site.pagesUnder('/questions').flatMap(({ address, file }) => {
    const html = readFileSync(file, 'utf8')
    const strip = /<figure class="strip[^>]*>.*?<\/figure>/s.exec(html)?.[0]
    return strip === undefined ? [] : [{ address, strip, rest: html.replace(strip, '') }]
  })
  expect(drawn.length).toBeGreaterThan(3)
  const missing = drawn.flatMap(({ address, strip, rest }) => {
    const below = hrefsIn(rest)
    return [...hrefsIn(strip)].filter((href) => !below.has(href)).map((href) => `${address}: ${href}`)
  })
  expect(missing).toEqual([])
})
