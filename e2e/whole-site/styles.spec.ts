import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openAll } from '../support/layout'
import { REAL } from '../support/site'
import { expect, test } from '../support/test'
import { wholeStyles } from '../support/whole-styles'

// A page has only the rules of its style sheets that something on it, or on another page of its kind, could use. So it
// must look as it would with all of them.

/** So many of all elements that have the same tag, classes and parents are looked at. */
const ALIKE = 2

/** Computed styles of elements and their pseudo-elements: a line for each. */
const computed = (page: Page) =>
  page.evaluate((most) => {
    const seen = new Map<string, number>()
    const nameOf = (element: Element | null) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`
    const lines: string[] = []
    for (const element of document.querySelectorAll('*')) {
      const name = [element, element.parentElement, element.parentElement?.parentElement ?? null]
        .map(nameOf)
        .join(' < ')
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      if (count > most) continue
      const pseudos = ['', '::before', '::after']
      if (/^(li|summary)$/.test(element.localName)) pseudos.push('::marker')
      if (element.localName === 'details') pseudos.push('::details-content')
      if (element.localName === 'input') pseudos.push('::placeholder')
      if (element.hasAttribute('popover')) pseudos.push('::backdrop')
      for (const pseudo of pseudos) {
        const style = getComputedStyle(element, pseudo || undefined)
        if (/before|after/.test(pseudo) && style.content === 'none') continue
        // Variables that nothing mentions change nothing.
        const properties = [...style].filter((each) => !each.startsWith('--'))
        lines.push([name + pseudo, ...properties.map((each) => `${each}: ${style.getPropertyValue(each)}`)].join('\n'))
      }
    }
    return lines
  }, ALIKE)

/** Without what depends on what came before: fonts that would be late once more, and heights once guessed. */
const steady = (css: string) =>
  `${css.replace(/@font-face\s*\{[^}]*\}/g, '')}\n* { content-visibility: visible !important }`

/** Where two lists of styles differ: the element, and what each of them has. */
function differences(own: readonly string[], whole: readonly string[]): string[] {
  const problems = own.flatMap((line, n) => {
    const [mine, others] = [line.split('\n'), (whole[n] ?? '').split('\n')]
    const at = mine.findIndex((each, m) => each !== others[m])
    return at === -1 ? [] : [`${mine[0]}: ${mine[at]}, and not ${others[at]}`]
  })
  return problems.slice(0, 5)
}

const LOOKS = [
  { width: 360, media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  { width: 800, media: 'print', colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, media: 'screen', colorScheme: 'light', forcedColors: 'active' },
] as const

test.use({ bypassCSP: true })

/** The address of the largest page with each style sheet: a route has one or two. */
function oneOfEachSheet(): string[] {
  const largest = new Map<string, { address: string; size: number }>()
  for (const { address, file } of REAL.pages) {
    const html = readFileSync(file, 'utf8')
    const sheet = html.match(/<style>.*?<\/style>/s)?.[0] ?? ''
    if (html.length > (largest.get(sheet)?.size ?? 0)) largest.set(sheet, { address, size: html.length })
  }
  return [...largest.values()].map(({ address }) => address)
}

for (const address of oneOfEachSheet())
  test(`${address} looks as it would with the whole style sheet`, async ({ page }) => {
    await page.goto(address)
    await openAll(page)
    const own = await page.locator('style').first().textContent()
    const built = REAL.pageAt(address)
    const whole = built ? wholeStyles(REAL, built) : ''
    expect(own?.length).toBeLessThan(whole.length)
    const write = (css: string) =>
      page.evaluate((text) => {
        const style = document.querySelector('style')
        if (style) style.textContent = text
      }, steady(css))
    for (const { width, ...look } of LOOKS) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia(look)
      await write(own ?? '')
      const withOwn = await computed(page)
      await write(whole)
      const withWhole = await computed(page)
      expect(differences(withOwn, withWhole)).toEqual([])
    }
  })
