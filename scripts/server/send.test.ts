import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rawRequest } from './raw-request'
import { acceptedEncodings, closeCopy, openCopy, sendCopy } from './send'
import { writeSmallSite } from './small-site'

const out = mkdtempSync(join(tmpdir(), 'counterclaim-send-'))
const big = 'x'.repeat(3 * 1024 * 1024)
/** Done to a file between opening and sending it. */
let meanwhile = () => {}

let problem: unknown
const server = createServer(async (request, response) => {
  const copy = openCopy(join(out, request.url ?? ''), acceptedEncodings(request))
  if (!copy) return response.writeHead(404).end()
  meanwhile()
  try {
    await sendCopy(copy, request, response, { status: 200, headers: { 'X-Ours': 'yes' } })
  } catch (error) {
    problem = error
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  } finally {
    closeCopy(copy)
  }
})
let port = 0

beforeAll(async () => {
  writeSmallSite(out, { 'big.txt': big, 'empty.txt': '' })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.close()
  rmSync(out, { recursive: true })
})

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br', 'br'],
  ['BR', 'br'],
  ['gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0', undefined],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0.0, gzip', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', undefined],
  ['identity;q=0, *;q=0', undefined],
  ['xbrx, gzipped', undefined],
  ['', undefined],
  ['identity', undefined],
])('With Accept-Encoding “%s” a page is sent as %s', async (accepts, encoding) => {
  const { headers, body } = await rawRequest(port, '/index.html', { headers: { 'Accept-Encoding': accepts } })
  expect(headers['content-encoding']).toBe(encoding)
  const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body
  expect(String(text)).toContain('<title>Home</title>')
  expect(headers['content-length']).toBe(String(body.length))
})

test('A file without a compressed copy is sent as it is, whatever the client takes', async () => {
  const { headers, body } = await rawRequest(port, '/llms.txt', { headers: { 'Accept-Encoding': 'br' } })
  expect([headers['content-encoding'], String(body)]).toEqual([undefined, '# Counterclaim\n'])
})

test.each([
  ['the tag', (tag: string) => tag],
  ['the tag as a strong one', (tag: string) => tag.slice(2)],
  ['a list with the tag in it', (tag: string) => `"x", ${tag}, W/"y"`],
  ['*', () => '*'],
])('If-None-Match with %s is answered with 304, without a body', async (_, make) => {
  const { headers } = await rawRequest(port, '/index.html')
  const again = await rawRequest(port, '/index.html', { headers: { 'If-None-Match': make(headers.etag ?? '') } })
  expect([again.status, again.body.length, again.headers['x-ours']]).toEqual([304, 0, 'yes'])
})

test.each([
  [{ 'If-None-Match': '"x", W/"y"' }, 200],
  [{ 'If-None-Match': '"x"', 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 200],
  [{ 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 200],
  [{ 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 200],
  [{ 'If-Modified-Since': 'yesterday' }, 200],
])('%o is answered with %i', async (headers, status) => {
  expect((await rawRequest(port, '/index.html', { headers })).status).toBe(status)
})

test('A date is answered with 304 if it is that of the file, which may be older than the one before it', async () => {
  const { headers } = await rawRequest(port, '/index.html')
  const again = await rawRequest(port, '/index.html', {
    headers: { 'If-Modified-Since': headers['last-modified'] ?? '' },
  })
  expect(again.status).toBe(304)
})

test('A tag stands for what a file holds: written anew it keeps it, with other words of the same length it does not', async () => {
  const path = join(out, 'tagged.txt')
  const tag = async (text: string, size = text.length) => {
    writeFileSync(path, text)
    return [(await rawRequest(port, '/tagged.txt')).headers.etag, size]
  }
  const first = await tag('one')
  expect(await tag('two')).not.toEqual(first)
  expect(await tag('one')).toEqual(first)
  const large = await tag(big.replace('x', 'y'))
  expect(await tag(big)).not.toEqual(large)
})

test.each([
  ['/big.txt', big.length],
  ['/empty.txt', 0],
])('%s is sent whole, and HEAD sends its headers alone', async (path, length) => {
  const { body } = await rawRequest(port, path)
  expect(body).toHaveLength(length)
  const head = await rawRequest(port, path, { method: 'HEAD' })
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(length), 0])
})

test('A file that is gone after it was opened is sent all the same', async () => {
  writeFileSync(join(out, 'soon-gone.txt'), 'still here')
  meanwhile = () => rmSync(join(out, 'soon-gone.txt'))
  const { body } = await rawRequest(port, '/soon-gone.txt')
  meanwhile = () => {}
  expect(String(body)).toBe('still here')
})

test('A folder, which can be opened but not read, is a fault before the first byte', async () => {
  expect((await rawRequest(port, '/topics')).status).toBe(500)
  expect(problem).toMatchObject({ code: 'EISDIR' })
})

test('A large file that shrinks while it is sent is a fault, and nothing is sent after it', async () => {
  const path = join(out, 'shrinks.txt')
  writeFileSync(path, big)
  // What it holds is known from here on.
  await rawRequest(port, '/shrinks.txt', { method: 'HEAD' })
  // A client would wait for the rest as long as the connection is kept.
  server.keepAliveTimeout = 60_000
  meanwhile = () => process.nextTick(() => truncateSync(path, 10))
  const { status, body } = await rawRequest(port, '/shrinks.txt', { headers: { Connection: 'keep-alive' } })
  meanwhile = () => {}
  expect(status).toBe(200)
  expect(body.length).toBeLessThan(big.length)
  expect(String(problem)).toContain('shorter while it was read')
})
