import { expect, test } from '../support/test'
import { problemsOnPaper } from '../support/visit'

const PRINTED = 'html { background: white } h1 { color: black } nav { display: none }'
const NAVIGATION = '<nav aria-label="Sections"><a href="/">Home</a></nav>'
const pageWith = (rules: string, html = `${NAVIGATION}<h1>Kursk</h1>`) =>
  `<!doctype html><style>html { background: #111; color: #eee } @media print { ${PRINTED} ${rules} }</style>${html}`

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }))

for (const { name, html, found } of [
  { name: 'what can only be clicked', html: pageWith('nav { display: block }'), found: '“Sections” is printed' },
  { name: 'a dark ground', html: pageWith('html { background: #111 }'), found: 'the ground is rgb(17, 17, 17)' },
  { name: 'pale words', html: pageWith('h1 { color: #eee }'), found: 'the heading is rgb(238, 238, 238)' },
  { name: 'a page without its heading', html: pageWith('h1 { display: none }'), found: 'the heading is none' },
])
  test(`${name} on paper: found`, async ({ page }) => {
    await page.setContent(html)
    expect(await problemsOnPaper(page)).toEqual([found])
  })

test('black on white and nothing to click, on paper alone: nothing is found', async ({ page }) => {
  await page.setContent(pageWith(''))
  expect(await problemsOnPaper(page)).toEqual([])
  await page.emulateMedia({ media: 'screen' })
  expect(await problemsOnPaper(page)).toHaveLength(3)
})
