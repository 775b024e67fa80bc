import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { pageFacts } from '../support/html'
import { expect, reading as test } from '../support/test'

const entries = z.array(z.looseObject({ id: z.string(), page: z.string(), source: z.string() }))
const documents = z.array(z.looseObject({ slug: z.string(), page: z.string() }))
const columns = z.object({ fields: z.array(z.object({ name: z.string() })) })
const ledgerFile = z.looseObject({
  $schema: z.string(),
  statements: entries,
  events: entries,
  ...Object.fromEntries(
    ['topics', 'questions', 'articles', 'actors', 'places', 'sources', 'withdrawn'].map((name) => [name, documents]),
  ),
})

test('the ledger as data is what its schema says, and names the schema', async ({ request }) => {
  const ledger = ledgerFile.parse(await (await request.get('/data/ledger.json')).json())
  const schema = z.looseObject({ $id: z.string() }).parse(await (await request.get('/data/schema.json')).json())
  const validate = new Ajv2020({ formats: { uri: true } }).compile(schema)
  validate(ledger)
  expect(validate.errors ?? []).toEqual([])
  expect(ledger.$schema).toBe(schema.$id)
})

test('it has every document of content/, each with the address of its page', async ({ request, site }) => {
  const ledger = ledgerFile.parse(await (await request.get('/data/ledger.json')).json())
  const addresses = ['topics', 'questions', 'articles', 'actors', 'places', 'sources', 'withdrawn'].flatMap((name) =>
    documents.parse(ledger[name]).map((each) => new URL(each.page).pathname),
  )
  expect(addresses.sort()).toEqual([...site.promised].sort())
  expect(addresses.filter((address) => !site.pageAt(address))).toEqual([])
})

test('every entry of it stands where it says, on the page of its article', async ({ request, site }) => {
  const { statements, events } = ledgerFile.parse(await (await request.get('/data/ledger.json')).json())
  expect(statements).not.toEqual([])
  const lost = [...statements, ...events].filter(({ page }) => {
    const { pathname, hash } = new URL(page)
    const at = site.pageAt(pathname)
    return !at || !pageFacts(at.file).ids.has(hash.slice(1))
  })
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('the table of statements has a row for each statement of the ledger, and no other', async ({ request }) => {
  const ledger = ledgerFile.parse(await (await request.get('/data/ledger.json')).json())
  const rows: { id: string }[] = parse(await (await request.get('/data/statements.csv')).text(), { columns: true })
  expect(rows.map(({ id }) => id)).toEqual(ledger.statements.map(({ id }) => id))
})

test('each file of the data package has the bytes, the hash and the columns that it says', async ({ request }) => {
  const { resources } = z
    .object({ resources: z.array(z.looseObject({ path: z.string(), hash: z.string(), schema: columns.optional() })) })
    .parse(await (await request.get('/data/datapackage.json')).json())
  for (const { path, hash, schema } of resources) {
    const response = await request.get(`/data/${path}`)
    const body = await response.body()
    expect(`sha256:${createHash('sha256').update(body).digest('hex')}`, path).toBe(hash)
    expect(response.headers()['access-control-allow-origin'], path).toBe('*')
    const [head]: string[][] = schema ? parse(body, { to_line: 1 }) : [[]]
    if (schema) expect(head).toEqual(schema.fields.map(({ name }) => name))
  }
})

test('the page names the version of the data by the day and the hash in its file', async ({ page, request }) => {
  const { modified, hash } = z
    .object({ modified: z.string(), hash: z.string() })
    .parse(await (await request.get('/data/ledger.json')).json())
  await page.goto('/data')
  const tag = `data-${modified}-${hash.replace('sha256:', '').slice(0, 8)}`
  await expect(page.getByRole('region', { name: 'Versions' }).getByText(tag, { exact: true })).toBeVisible()
})

test('each question has a file of its own, which says what the whole ledger says', async ({ request }) => {
  const ledger = ledgerFile.parse(await (await request.get('/data/ledger.json')).json())
  for (const { slug } of documents.parse(ledger.questions)) {
    const own = ledgerFile.parse(await (await request.get(`/data/questions/${slug}.json`)).json())
    expect(own.statements, slug).toEqual(ledger.statements.filter(({ question }) => question === slug))
  }
})

test('every page leads to the data, each file of which is there, with its licence', async ({ page, site }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data' }).click()
  await expect(page).toHaveURL(/\/data$/)
  const files = await page
    .getByRole('main')
    .locator('a[href^="/data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(files.length).toBeGreaterThan(2)
  expect(files.filter((href) => !site.hasFile(href))).toEqual([])
  await expect(page.getByRole('main').getByRole('link', { name: 'CC BY 4.0' })).toBeVisible()
})
test('llms.txt leads only to what is there', async ({ request, site }) => {
  const text = await (await request.get('/llms.txt')).text()
  const paths = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, url = '']) => new URL(url).pathname)
  expect(paths).not.toEqual([])
  expect(paths.filter((path) => !site.pageAt(path) && !site.hasFile(path))).toEqual([])
})
