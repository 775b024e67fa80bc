// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteHandler } from './server.mjs'

const root = mkdtempSync(join(tmpdir(), 'counterclaim-server-'))
const out = join(root, 'out')
const page = '<!doctype html><title>Mali</title>'
const server = createServer(siteHandler(out, join(root, 'page-policy.json')))
let port = 0

beforeAll(async () => {
  mkdirSync(join(out, 'topics', 'mali-russia'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(out, 'index.html'), '<!doctype html><title>Home</title>')
  writeFileSync(join(out, '404.html'), '<!doctype html><title>Not here</title>')
  writeFileSync(join(out, 'topics', 'mali-russia.html'), page)
  writeFileSync(join(out, 'topics', 'mali-russia.html.br'), brotliCompressSync(page))
  writeFileSync(join(out, 'topics', 'mali-russia', 'feed.xml'), '<feed/>')
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

/**
 * A request with its path sent as it is written: fetch would tidy it up first.
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function get(path, options) {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, ...options }, (response) => {
      /** @type {Buffer[]} */
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('A page is served at its address, though a folder has the same name', async () => {
  const { status, headers, body } = await get('/topics/mali-russia?from=feed')
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('no-cache')
  expect(headers.etag).toBeTruthy()
  expect(String(body)).toBe(page)
})

test('A client that reads brotli gets the compressed copy', async () => {
  const { headers, body } = await get('/topics/mali-russia', { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(headers['content-encoding']).toBe('br')
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers.vary).toBe('Accept-Encoding')
  expect(String(brotliDecompressSync(body))).toBe(page)
})

test('An unchanged page is not sent again', async () => {
  const { headers } = await get('/')
  const again = await get('/', { headers: { 'If-None-Match': String(headers.etag) } })
  expect(again.status).toBe(304)
})

test('Another spelling of an address redirects, and keeps its query', async () => {
  const { status, headers } = await get('/topics/mali-russia.html?a=1&b=2?')
  expect(status).toBe(308)
  expect(headers.location).toBe('/topics/mali-russia?a=1&b=2?')
})

test('An unknown address gets the page 404.html with status 404 and the same protection', async () => {
  const { status, headers, body } = await get('/topics/unknown')
  expect(status).toBe(404)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(String(body)).toContain('Not here')
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/topics/..%5c..%5csecret.txt'])(
  'Nothing outside the site is served: %s',
  async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(String(body)).not.toContain('secret')
  },
)

test('A range that makes no sense gets the whole page', async () => {
  const { status, body } = await get('/', { headers: { Range: 'bytes=9-2' } })
  expect(status).toBe(200)
  expect(String(body)).toContain('Home')
})

test('HEAD sends headers alone, and other methods are refused', async () => {
  const head = await get('/', { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
  const post = await get('/', { method: 'POST' })
  expect(post.status).toBe(405)
  expect(post.headers.allow).toBe('GET, HEAD')
})

test('The policy follows the hashes that a build leaves, without a restart', async () => {
  expect((await get('/')).headers['content-security-policy']).toContain("'unsafe-inline'")
  writeFileSync(join(root, 'page-policy.json'), JSON.stringify({ styles: ['sha256-abc='], scripts: {} }))
  const csp = (await get('/')).headers['content-security-policy']
  expect(csp).toContain("style-src 'self' 'sha256-abc=';")
  expect(csp).not.toContain("'unsafe-inline'")
})
