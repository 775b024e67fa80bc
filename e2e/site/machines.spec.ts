import { markupOf } from '../support/markup'
import { MADE_UP } from '../support/site'
import { expect, reading, test } from '../support/test'

for (const [path, type] of [
  ['/', 'text/html; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/data/ledger.json', 'application/json'],
  ['/data/statements.csv', 'text/csv; charset=utf-8'],
  ['/questions/who-fired.md', 'text/markdown; charset=utf-8'],
  ['/questions/people-on-board/figures.csv', 'text/csv; charset=utf-8'],
  ['/card.png', 'image/png'],
  ['/sources/card.png', 'image/png'],
  ['/topics/marrow-point/card.png', 'image/png'],
  ['/topics/marrow-point/as-of/2021-06-20/card.png', 'image/png'],
])
  reading(`${path} is served as ${type}`, async ({ request }) => {
    const response = await request.get(path ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe(type)
  })

test('a question with figures draws them, with the same figures in a table and as CSV', async ({ page, request }) => {
  await page.goto('/questions/people-on-board')
  await expect(page.getByRole('img', { name: /over time, by speaker/ })).toBeVisible()
  const href = (await page.getByRole('link', { name: 'All figures as CSV' }).getAttribute('href')) ?? ''
  const [head = '', ...rows] = (await (await request.get(href)).text()).trim().split('\r\n')
  expect(head.split(',')).toEqual(
    expect.arrayContaining(['id', 'said', 'speaker', 'amount', 'unit', 'source', 'address']),
  )
  expect(rows.some((row) => row.includes(',2021-06,'))).toBe(true)
})

reading('Markdown begins with the page’s heading', async ({ request }) => {
  expect(await (await request.get('/questions/who-fired.md')).text()).toMatch(/^# Who fired on the ferry Aurora\?\n/)
})

/** The one page of the made-up site that was taken back. */
const WITHDRAWN = '/articles/taken-back'

reading('every page is served at its address, and a withdrawn one says so with its status', async ({ request }) => {
  const pages = MADE_UP.pages.filter((page) => !markupOf(page).isRedirect)
  for (const { address } of pages) {
    const response = await request.get(address, { maxRedirects: 0 })
    expect.soft(response.status(), address).toBe(address === WITHDRAWN ? 410 : 200)
  }
})

test('a former address leads on, before anything is drawn', async ({ request }) => {
  const response = await request.get('/articles/ferry-hit?a=1', { maxRedirects: 0 })
  expect([response.status(), response.headers().location]).toEqual([308, '/articles/ferry-hit-off-marrow-point?a=1'])
})
