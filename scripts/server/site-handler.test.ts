import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hostile, nowhere, redirects, whatIsWrong } from './host-addresses'
import { rawRequest } from './raw-request'
import { siteHandler } from './site-handler'
import { smallHeaders, writeSmallSite } from './small-site'

/** By the name of a call on the file system, what it fails with, if it does. */
const faults: Map<string, (path: string) => Error | undefined> = vi.hoisted(() => new Map())
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const failing = <Args extends unknown[], Result>(name: string, call: (...args: Args) => Result) => {
    return (...args: Args): Result => {
      const error = faults.get(name)?.(String(args[0]))
      const callback = args.at(-1)
      if (error && typeof callback === 'function') return callback(error)
      if (error) throw error
      return call(...args)
    }
  }
  return {
    ...fs,
    openSync: failing('openSync', fs.openSync),
    closeSync: failing('closeSync', fs.closeSync),
    fstatSync: failing('fstatSync', fs.fstatSync),
    read: failing('read', fs.read),
  }
})

const root = mkdtempSync(join(tmpdir(), 'counterclaim-handler-'))
const out = join(root, 'out')
writeSmallSite(out)
writeFileSync(join(root, 'secret.txt'), 'secret')
const server = createServer(siteHandler(out))
let port = 0

const get = (target: string, options?: Parameters<typeof rawRequest>[2]) => rawRequest(port, target, options)

beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

test('A page is served at its address, though a folder has the same name', async () => {
  const { status, headers, body } = await get('/topics/mali-russia?from=feed')
  expect([status, headers['content-type'], headers['cache-control'], headers.vary]).toEqual([
    200,
    'text/html; charset=utf-8',
    'no-cache',
    'Accept-Encoding',
  ])
  expect(String(body)).toContain('<title>Mali</title>')
})

test.each(['http://site.example/topics/mali-russia', 'HTTPS://elsewhere.example:8443/topics/mali-russia?a=b'])(
  'A target may be a whole URL, and its host is no matter: %s',
  async (target) => {
    expect((await get(target)).status).toBe(200)
  },
)

test.each(redirects)('%s redirects to %s', async (from, to) => {
  const { status, headers } = await get(from)
  expect([status, headers.location]).toEqual([308, to])
})

test('A redirect keeps the query', async () => {
  expect((await get('/topics/mali-russia.html?a=1&b=2?')).headers.location).toBe('/topics/mali-russia?a=1&b=2?')
})

test.each(hostile)('%s leads to no other site, and to nothing that does not exist', async (target) => {
  expect(await whatIsWrong(port, target)).toBeUndefined()
})

test.each(nowhere)('%s is not found', async (target) => {
  const { status, headers } = await get(target)
  expect([status, headers.location]).toEqual([404, undefined])
})

test('An unknown page gets the page that says so, compressed; an unknown file gets one line', async () => {
  const page = await get('/topics/unknown', { headers: { 'Accept-Encoding': 'br' } })
  expect([page.status, page.headers['content-encoding']]).toEqual([404, 'br'])
  expect(String(brotliDecompressSync(page.body))).toContain('<title>Not here</title>')
  const file = await get('/assets/unknown.js')
  expect([file.status, file.headers['content-type'], String(file.body)]).toEqual([
    404,
    'text/plain; charset=utf-8',
    'There is no such file.\n',
  ])
})

test('What is not found is never answered with 304', async () => {
  expect((await get('/topics/unknown', { headers: { 'If-None-Match': '*' } })).status).toBe(404)
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  const { status, headers } = await get('/', { method })
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('HEAD sends headers alone, and a range gets the whole page', async () => {
  expect((await get('/', { method: 'HEAD' })).body).toHaveLength(0)
  const range = await get('/', { headers: { Range: 'bytes=9-2' } })
  expect([range.status, String(range.body)]).toEqual([200, expect.stringContaining('<title>Home</title>')])
})

test.each([
  [200, '/', {}],
  [200, '/llms.txt', {}],
  [304, '/', { headers: { 'If-None-Match': '*' } }],
  [308, '/topics/mali-russia/', {}],
  [404, '/nope', {}],
  [404, '/nope.js', {}],
  [405, '/', { method: 'POST' }],
])('An answer of %i to %s is protected like any other', async (status, target, options) => {
  const answer = await get(target, options)
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'; style-src"),
    'x-content-type-options': 'nosniff',
    'speculation-rules': '"/speculation-rules.json"',
  })
})

test.each([
  ['no folder', () => rmSync(join(root, 'new'), { recursive: true })],
  ['no headers', () => rmSync(join(root, 'new', '_headers'))],
  ['headers cut off', () => writeFileSync(join(root, 'new', '_headers'), smallHeaders().slice(0, 200))],
])('Nothing is served from a site with %s: a sentence says what to do', (_, spoil) => {
  writeSmallSite(join(root, 'new'))
  spoil()
  expect(() => siteHandler(join(root, 'new'))).toThrow(/^There is no finished site in .+ Run npm run build first/)
})

test('A former address leads on, query and all, and a withdrawn page says so with 410', async () => {
  const [moved, feed, html, gone] = await Promise.all(
    ['/actors/old?a=1', '/actors/old/feed.xml', '/actors/old.html', '/actors/gone'].map((each) => get(each)),
  )
  expect([moved?.status, moved?.headers.location]).toEqual([308, '/actors/new?a=1'])
  expect([feed?.status, feed?.headers.location]).toEqual([308, '/actors/new/feed.xml'])
  expect([html?.status, html?.headers.location]).toEqual([308, '/actors/old'])
  expect([gone?.status, String(gone?.body)]).toEqual([410, expect.stringContaining('Withdrawn')])
  expect((await get('/actors/gone', { headers: { 'If-None-Match': '*' } })).status).toBe(410)
})

test('While a site is away, what is asked for is waited for, and the policy stays', async () => {
  renameSync(out, `${out}-away`)
  const asked = ['/', '/topics/mali-russia', '/nope', '/topics/mali-russia/'].map((target) => get(target))
  setTimeout(() => renameSync(`${out}-away`, out), 200)
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 404, 308])
})

test('A site that stays away is answered with 503, protected as before', async () => {
  renameSync(out, `${out}-away`)
  const { status, headers } = await get('/topics/mali-russia')
  renameSync(`${out}-away`, out)
  expect([status, headers['retry-after']]).toEqual([503, '5'])
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect((await get('/topics/mali-russia')).status).toBe(200)
})

test('Without the headers, what is there is served as before, and what is not there may still come', async () => {
  renameSync(join(out, '_headers'), join(root, '_headers'))
  const [page, missing] = await Promise.all([get('/'), get('/nope')])
  renameSync(join(root, '_headers'), join(out, '_headers'))
  expect([page.status, missing.status]).toEqual([200, 503])
  expect(page.headers['content-security-policy']).toContain("script-src 'self';")
})

test.each([1, 2, 3])(
  'Where the site is replaced %i times while a page is opened, page and policy are of one build',
  async (times) => {
    const letters = ['a', 'b', 'c', 'd'].slice(0, times + 1)
    for (const letter of letters)
      writeSmallSite(join(root, letter), { 'page.html': letter, _headers: smallHeaders(`sha256-${letter}`) })
    const [first = '', ...others] = letters
    renameSync(out, `${out}-away`)
    renameSync(join(root, first), out)
    faults.set('openSync', () => {
      const next = others.shift()
      if (next === undefined) return undefined
      rmSync(out, { recursive: true })
      renameSync(join(root, next), out)
    })
    const { status, headers, body } = await get('/page')
    faults.clear()
    rmSync(out, { recursive: true })
    renameSync(`${out}-away`, out)
    const last = letters.at(-1)
    expect([status, String(body), /sha256-\w/.exec(headers['content-security-policy'] ?? '')?.[0]]).toEqual([
      200,
      last,
      `sha256-${last}`,
    ])
  },
)

const systemError = (code: string) => Object.assign(new Error(`${code}: made up`), { code })

test.each([
  ['openSync', 'EACCES', 500],
  ['openSync', 'EIO', 500],
  ['openSync', 'EMFILE', 503],
  ['openSync', 'ENFILE', 503],
  ['fstatSync', 'EIO', 500],
  ['read', 'EIO', 500],
])('Where %s fails with %s, the answer is %i, and the next one is sound', async (call, code, status) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  faults.set(call, () => systemError(code))
  const answers = [await get('/'), await get('/topics/mali-russia'), await get('/nope')]
  faults.clear()
  expect(answers.map((answer) => answer.status)).toEqual([status, status, status])
  expect(answers[0]?.headers['x-content-type-options']).toBe('nosniff')
  expect(told.mock.calls.flat().filter((line) => line.includes(code)).length).toBeLessThanOrEqual(1)
  told.mockRestore()
  expect((await get('/')).status).toBe(200)
})

test('A file that is gone between being found and being opened is looked for again', async () => {
  let times = 0
  faults.set('openSync', () => (times++ < 3 ? systemError('ENOENT') : undefined))
  expect((await get('/')).status).toBe(200)
  faults.clear()
  expect(times).toBeGreaterThan(3)
})

test('A copy that cannot be read gives way to the next', async () => {
  faults.set('openSync', (path) => (path.endsWith('.br') ? systemError('EACCES') : undefined))
  const { status, headers } = await get('/', { headers: { 'Accept-Encoding': 'br, gzip' } })
  faults.clear()
  expect([status, headers['content-encoding']]).toEqual([200, 'gzip'])
})

test('A fault of our own is an answer of 500 too', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  faults.set('openSync', () => new TypeError('made up'))
  expect((await get('/')).status).toBe(500)
  faults.clear()
  told.mockRestore()
})

test('Every file that is opened is closed again, whatever becomes of it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const count = { openSync: 0, closeSync: 0 }
  for (const call of ['openSync', 'closeSync'] as const)
    faults.set(call, () => {
      count[call]++
      return undefined
    })
  await get('/')
  await get('/', { method: 'HEAD' })
  await get('/', { headers: { 'If-None-Match': '*' } })
  await get('/nope')
  faults.set('read', () => systemError('EIO'))
  await get('/')
  faults.clear()
  told.mockRestore()
  expect(count).toEqual({ openSync: 5, closeSync: 5 })
})
