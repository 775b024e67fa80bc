import { layoutProblems } from '../support/layout'
import { expect, test } from '../support/test'

test.use({ viewport: { width: 400, height: 600 } })

/** Words of a drawing that are given their width. */
const squeezed = (...places: number[]) =>
  `<svg width="300" height="40">${places.map((x) => `<text x="${x}" y="20" textLength="50" lengthAdjust="spacingAndGlyphs">Oleksiivka and Sumy</text>`).join('')}</svg>`

/** Words that stand where a test puts them. */
const at = (left: number, top: number, words: string) =>
  `<p style="position: absolute; left: ${left}px; top: ${top}px; margin: 0; white-space: nowrap">${words}</p>`

for (const { name, html, found } of [
  {
    name: 'a page wider than its window',
    html: '<div style="margin-left: -8px; width: 900px; height: 9px"></div>',
    found: ['The page is 900 pixels wide, not 400'],
  },
  {
    name: 'words to the left of the window',
    html: at(-30, 0, 'Kursk and Sumy'),
    found: [/^“Kursk and Sumy” \(p\) reaches from -30 to \d+ pixels$/],
  },
  {
    name: 'words to the right of the window',
    html: `<div style="position: fixed; left: 0">${at(390, 0, 'Kursk and Sumy')}</div>`,
    found: [/^“Kursk and Sumy” \(p\) reaches from 390 to \d+ pixels$/],
  },
  {
    name: 'words cut off at the side',
    html: '<p style="width: 60px; overflow: hidden; white-space: nowrap">Kursk and then Sumy</p>',
    found: ['“Kursk and then Sumy” (p) is cut off'],
  },
  {
    name: 'a line cut off below',
    html: '<div style="height: 20px; overflow: clip"><p style="margin: 0; padding-top: 40px">Sumy</p></div>',
    found: ['“Sumy” (p) is cut off'],
  },
  {
    name: 'words outside all that their box scrolls to',
    html: `<div style="width: 90px; overflow-x: auto">${at(200, 0, 'Basivka')}</div>`,
    found: ['“Basivka” (p) cannot be scrolled to'],
  },
  {
    name: 'words on top of each other',
    html: at(10, 10, 'Yunakivka') + at(40, 14, 'Oleshnia'),
    found: ['“Yunakivka” (p) and “Oleshnia” (p) overlap'],
  },
  {
    name: 'words of a drawing on top of each other, though squeezed',
    html: squeezed(20, 60),
    found: ['“Oleksiivka and Sumy” (text) and “Oleksiivka and Sumy” (text) overlap'],
  },
  {
    name: 'a word broken though there is room for it',
    html: '<p style="width: 200px; text-indent: 170px; overflow-wrap: anywhere">Oleksiivka</p>',
    found: ['“Oleksiivka” is in 2 pieces'],
  },
  {
    name: 'a word whose letters stand below each other',
    html: '<p style="width: 1ch; word-break: break-all">One Kursk</p>',
    found: ['“Kursk” is in 5 pieces'],
  },
  {
    name: 'the same far down, where nothing is laid out until a reader comes there',
    html: '<div style="content-visibility: auto; margin-top: 9000px"><p style="margin-left: -30px">Far</p></div>',
    found: [/^“Far” \(p\) reaches from -22 to -\d+ pixels$/],
  },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(html)
    const problems = await layoutProblems(page)
    expect(problems).toHaveLength(found.length)
    for (const [n, each] of found.entries()) expect(problems[n]).toMatch(each)
  })

for (const { name, html } of [
  { name: 'a paragraph', html: `<p>${'Who said what, when, on whose word. '.repeat(20)}</p>` },
  {
    name: 'a wide table in a box that scrolls',
    html: `<div style="overflow-x: auto"><p style="width: 900px">${'Kursk and Sumy '.repeat(8)}</p></div>`,
  },
  {
    name: 'words for the ear alone',
    html: '<span class="sr-only" style="position: absolute; left: -99px; width: 1px; overflow: hidden">Of the text</span>',
  },
  { name: 'a list that is shut', html: `<details><summary>More</summary>${at(-30, 0, 'Hidden')}</details>` },
  { name: 'words that are not there', html: `<div style="display: none">${at(-30, 0, 'Hidden')}</div>` },
  { name: 'words that are not shown', html: `<div style="visibility: hidden">${at(-30, 0, 'Hidden')}</div>` },
  {
    name: 'lines set so tightly that their boxes touch',
    html: `<p style="line-height: 0.9">${'Kursk and Sumy '.repeat(20)}</p>`,
  },
  { name: 'words of a drawing squeezed into the room they have', html: squeezed(20, 75) },
  { name: 'words side by side', html: at(10, 10, 'Kursk') + at(90, 10, 'Sumy') },
  {
    name: 'a word in two pieces that has no room for one',
    html: '<p style="width: 50px; overflow-wrap: anywhere">Oleksiivka</p>',
  },
  {
    name: 'a very long word',
    html: '<p style="width: 40px; overflow-wrap: anywhere">Kraftfahrzeughaftpflichtversicherung</p>',
  },
  {
    name: 'a name that ends a line at its hyphen',
    html: '<p style="width: 90px">Zaporizhzhia-Dnipro</p>',
  },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(html)
    expect(await layoutProblems(page)).toEqual([])
  })
