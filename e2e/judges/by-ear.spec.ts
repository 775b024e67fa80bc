import { problemsByEar } from '../support/by-ear'
import { heard } from '../support/heard'
import { expect, test } from '../support/test'

const HEADER = '<header><nav aria-label="Sections"><a href="/">Home</a></nav></header>'
const FOOTER = '<footer><p>End</p></footer>'
/** A page that makes sense by ear, but for what a test puts into it. */
const pageWith = (html: string) =>
  `<!doctype html><html lang="en"><title>Kursk</title>${HEADER}<main><h1>Kursk</h1>${html}</main>${FOOTER}</html>`
const tableOf = (head: string, row: string) => `<table><tr>${head}</tr><tr>${row}</tr></table>`
const HEADS = '<th scope="col">Day</th><th scope="col">Who</th>'
const PARTS = '<nav aria-label="Parts"><a href="#a">One</a></nav>'

for (const { name, html, found } of [
  {
    name: 'a main part without header and footer',
    html: '<!doctype html><main><h1>Kursk</h1></main>',
    found: ['the landmarks are main'],
  },
  {
    name: 'a part outside the three of the page',
    html: `${pageWith('')}<aside aria-label="Facts">Facts</aside>`,
    found: ['the landmarks are banner,main,contentinfo,complementary'],
  },
  { name: 'a link without words', html: pageWith('<a href="https://a.test/"></a>'), found: ['a link has no name'] },
  { name: 'a button without words', html: pageWith('<button></button>'), found: ['a button has no name'] },
  {
    name: 'a box to tick without a label',
    html: pageWith('<input type="checkbox">'),
    found: ['a checkbox has no name'],
  },
  { name: 'a picture without words', html: pageWith('<img src="data:,">'), found: ['a image has no name'] },
  {
    name: 'a navigation without a name',
    html: pageWith('<nav><a href="#a">One</a></nav>'),
    found: ['a navigation has no name'],
  },
  { name: 'two landmarks of one name', html: pageWith(PARTS + PARTS), found: ['there are two of navigation “Parts”'] },
  {
    name: 'links of one name to two places',
    html: pageWith('<ul><li><a href="https://a.test/">More</a></li><li><a href="https://b.test/">More</a></li></ul>'),
    found: [/^“More” in “(• )?More”: https:..a.test. and https:..b.test.$/],
  },
  {
    name: 'a table without heads of columns',
    html: pageWith(tableOf('<td>Day</td><td>Who</td>', '<th scope="row">4 March</th><td>Ada Holm</td>')),
    found: ['the table “” has no heads of columns'],
  },
  {
    name: 'a row without a head among rows that have one',
    html: pageWith(
      tableOf(HEADS, '<th scope="row">4 March</th><td>Ada Holm</td></tr><tr><td>5 March</td><td>Ivo Brandt</td>'),
    ),
    found: ['the row “5 March Ivo Brandt” has no head'],
  },
  {
    name: 'a number of a drawing beside the link that holds it',
    html: pageWith('<svg aria-label="Figures"><a href="#a"><text y="9">60</text></a><text y="30">60 dead</text></svg>'),
    found: ['a drawing says “60 dead” besides its links'],
  },
])
  test(`${name}: found`, async ({ page }) => {
    await page.setContent(html)
    const problems = problemsByEar(await heard(page))
    expect(problems).toHaveLength(found.length)
    for (const [n, each] of found.entries()) expect(problems[n]).toMatch(each)
  })

for (const { name, html } of [
  { name: 'header, main part and footer', html: '<p>Words</p>' },
  { name: 'landmarks of two names', html: PARTS + PARTS.replace('Parts', 'Days') },
  {
    name: 'links of one name to one place',
    html: '<ul><li><a href="https://a.test/">More</a></li><li><a href="https://a.test/">More</a></li></ul>',
  },
  {
    name: 'links of one name in items that say different things',
    html: '<ul><li>Kursk <a href="https://a.test/">More</a></li><li>Sumy <a href="https://b.test/">More</a></li></ul>',
  },
  {
    name: 'links of one name in an item and in an item of that',
    html: '<ul><li><a href="https://a.test/">More</a><ul><li>Sumy <a href="https://b.test/">More</a></li></ul></li></ul>',
  },
  { name: 'a table with heads of columns and rows', html: tableOf(HEADS, '<th scope="row">4 March</th><td>Ada</td>') },
  {
    name: 'a table without heads of rows, as an editor writes it',
    html: tableOf(HEADS, '<td>4 March</td><td>Ada</td>'),
  },
  {
    name: 'what the ear is not told',
    html: '<a href="https://a.test/" aria-hidden="true"></a><button hidden></button>',
  },
  {
    name: 'a drawing that says all in its links',
    html: '<svg aria-label="Figures"><a href="#a"><text y="9">60</text></a></svg>',
  },
])
  test(`${name}: nothing is found`, async ({ page }) => {
    await page.setContent(pageWith(html))
    expect(problemsByEar(await heard(page))).toEqual([])
  })
