import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { exampleOf, show } from '../support/examples'
import { layOutAll } from '../support/layout'
import { systemFonts, withOwnFonts } from '../support/own-fonts'
import { expect, test } from '../support/test'

// What pages look like, with made-up content. Why these, and how much may differ: docs/decisions/pictures.md.
// To take anew those that changed: npm run pictures.

const PHONE = 360
const WIDE = 1280
/** What A4 holds between the margins that browsers leave, in CSS pixels. */
const PAPER = 718

interface Picture {
  readonly name: string
  /** The kind of built page that has the style sheet. */
  readonly kind: string
  readonly example: string
  readonly width: number
  readonly how?: 'dark' | 'paper'
}

const topic = { kind: '/topics/*', example: 'topicpage-with-everything' }
const home = { kind: '/', example: 'homepage-with-topics' }
const article = { kind: '/articles/*', example: 'articlepage-with-statements-and-events' }
const figures = { kind: '/questions/*', example: 'questionpage-of-figures-with-a-chart' }
const pastDay = { kind: '/topics/*/as-of/*', example: 'asofpage-a-day-between-after-a-change-of-position' }

const PICTURES: readonly Picture[] = [
  { name: 'home-wide-light', ...home, width: WIDE },
  { name: 'home-phone-dark', ...home, width: PHONE, how: 'dark' },
  { name: 'topic-wide-light', ...topic, width: WIDE },
  { name: 'topic-phone-dark', ...topic, width: PHONE, how: 'dark' },
  { name: 'maps-wide-light', kind: '/topics/*', example: 'topicpage-with-maps', width: WIDE },
  { name: 'question-wide-dark', kind: '/questions/*', example: 'questionpage-contested', width: WIDE, how: 'dark' },
  { name: 'figures-paper', ...figures, width: PAPER, how: 'paper' },
  { name: 'article-phone-light', ...article, width: PHONE },
  { name: 'actor-wide-light', kind: '/actors/*', example: 'actorpage-who-changed-position', width: WIDE },
  { name: 'past-day-wide-dark', ...pastDay, width: WIDE, how: 'dark' },
  {
    name: 'place-phone-dark',
    kind: '/places/*',
    example: 'placepage-with-claims-and-a-map',
    width: PHONE,
    how: 'dark',
  },
]

/**
 * How far a pixel may be off before it counts, and how many may count. With the first a line that moves by a pixel is
 * seen, with the second a ground that turns by three of 255. What the palette of the stored files changes is four fifths
 * of either at most.
 */
const LIMITS = [
  { threshold: 0.02, maxDiffPixels: 300 },
  { threshold: 0.01, maxDiffPixels: 2000 },
]

const FOLDER = join(process.cwd(), 'e2e', 'pictures')
const fileOf = (name: string) => join(FOLDER, `${name}.png`)

for (const { name, kind, example, width, how } of PICTURES)
  test(`${name} looks as it did`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({
      colorScheme: how === 'dark' ? 'dark' : 'light',
      media: how === 'paper' ? 'print' : 'screen',
      reducedMotion: 'reduce',
    })
    const { html } = await exampleOf(example)
    await show(page, { kind, main: html, change: withOwnFonts })
    expect(await systemFonts(page), 'letters that the site’s own font lacks').toEqual([])
    await standStill(page)
    await layOutAll(page)
    // Only Linux can be told how to draw letters. Elsewhere their edges differ, and what can be compared is how much
    // room they take: a line that breaks elsewhere, a margin, a column.
    if (process.platform === 'linux')
      for (const limits of LIMITS) await expect(page).toHaveScreenshot(`${name}.png`, { fullPage: true, ...limits })
    const taken = sizeOf(readFileSync(fileOf(name)))
    const now = await page.evaluate(() => document.documentElement.getBoundingClientRect())
    expect(now.width).toBe(taken.width)
    expect(Math.abs(now.height - taken.height)).toBeLessThan(taken.height / 100)
  })

test('there are no other pictures, and all together are small enough for a review', () => {
  const files = readdirSync(FOLDER)
  expect(files.sort()).toEqual(PICTURES.map(({ name }) => `${name}.png`).sort())
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(FOLDER, file)).length, 0)
  expect(bytes, 'taken by “npm run pictures”, they are compressed').toBeLessThan(2_000_000)
})

/**
 * What sticks to the window is painted in a layer of its own, whose words can land a pixel higher or lower from one run
 * to the next. A picture of a whole page scrolls nothing.
 */
const standStill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'relative'
  })

/** A PNG file begins with its signature and its header. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
