import { axeFindings } from '../support/axe'
import { expect, test } from '../support/test'

/** A page with which nothing is wrong but what a test puts into it. */
const pageWith = (html: string) =>
  `<!doctype html><html lang="en"><title>Kursk</title><main><h1>Kursk</h1>${html}</main></html>`
const NAVIGATIONS = '<nav aria-label="Parts"><a href="#a">One</a></nav>'.repeat(2)
const PALE = '<p style="color: #bbb">Pale words</p>'

for (const { name, html, found, ...options } of [
  { name: 'a picture without words for it', html: '<img src="data:,">', found: /^image-alt: .*, at img: <img src/ },
  { name: 'a button without a name', html: '<button></button>', found: /^button-name: / },
  { name: 'pale words', html: PALE, found: /^color-contrast: / },
  // Enough for AA, which asks for 4.5 to 1.
  {
    name: 'words that are a little pale',
    html: '<p style="color: #666">Words</p>',
    found: /^color-contrast-enhanced: /,
  },
  {
    name: 'a small target beside another',
    html: '<button style="width: 9px; height: 9px; padding: 0; border: 0">a</button>'.repeat(2),
    found: /^target-size: /,
  },
  { name: 'two landmarks of one name', html: NAVIGATIONS, found: /^landmark-unique: / },
  { name: 'pale words where only colours are looked at', html: PALE, onlyColours: true, found: /^color-contrast/ },
  { name: 'a heading that skips a level', html: '<h4>Sumy</h4>', found: /^heading-order: / },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(pageWith(html))
    const findings = await axeFindings(page, options)
    expect(findings).toContainEqual(expect.stringMatching(found))
  })

for (const { name, html, ...options } of [
  {
    name: 'words, a picture and a button with names',
    html: '<p>Words</p><img src="data:," alt="A map"><button>More</button>',
  },
  { name: 'pale words where colours are not the page’s own', html: PALE, inOwnColours: false },
  { name: 'a nameless button where only colours are looked at', html: '<button></button>', onlyColours: true },
  { name: 'two landmarks of one name where many pages stand on one', html: NAVIGATIONS, asOnePage: false },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(pageWith(html))
    expect(await axeFindings(page, options)).toEqual([])
  })
