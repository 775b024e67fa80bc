// @ts-check

import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCompressor, isCompressible } from './compress.mjs'
import { resolveOptions } from './options.mjs'
import { qualityFor } from './prune-export.mjs'

let dir = ''

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'plain-pages-'))
  await mkdir(join(dir, 'out'))
})

afterEach(() => rm(dir, { recursive: true }))

async function compressor() {
  const { compress } = resolveOptions()
  if (compress === false) throw new Error('Compression is on unless it is turned off.')
  return createCompressor(join(dir, 'out'), join(dir, 'cache'), { ...compress, brotliQuality: 11 })
}

const text = 'The same words again and again. '.repeat(100)

test('copies hold what the file holds', async () => {
  await writeFile(join(dir, 'out/a.html'), text)
  const { compress, finish } = await compressor()
  await compress('a.html')
  const brotli = await readFile(join(dir, 'out/a.html.br'))
  const gzip = await readFile(join(dir, 'out/a.html.gz'))
  expect(brotliDecompressSync(brotli).toString()).toBe(text)
  expect(gunzipSync(gzip).toString()).toBe(text)
  expect(await finish()).toEqual({ files: 1, raw: text.length, brotli: brotli.length, gzip: gzip.length })
})

test('a small file, and one that gains nothing, has no copy', async () => {
  await writeFile(join(dir, 'out/small.html'), text.slice(0, 1000))
  await writeFile(join(dir, 'out/dense.wasm'), randomBytes(3000))
  const { compress, finish } = await compressor()
  await compress('small.html')
  await compress('dense.wasm')
  expect((await readdir(join(dir, 'out'))).sort()).toEqual(['dense.wasm', 'small.html'])
  expect(await finish()).toEqual({ files: 2, raw: 4000, brotli: 4000, gzip: 4000 })
})

test('sums are right when many files are compressed at once', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `${at}.txt`)
  for (const name of names) await writeFile(join(dir, 'out', name), text + name)
  const { compress, finish } = await compressor()
  await Promise.all(names.map(compress))
  const copies = await Promise.all(names.map((name) => readFile(join(dir, 'out', `${name}.br`))))
  expect((await finish()).brotli).toBe(copies.reduce((sum, copy) => sum + copy.length, 0))
})

test('a second build takes from the cache what it needs and drops the rest', async () => {
  await writeFile(join(dir, 'out/a.html'), text)
  await writeFile(join(dir, 'out/b.html'), `${text}b`)
  const first = await compressor()
  await first.compress('a.html')
  await first.compress('b.html')
  await first.finish()
  const before = await readFile(join(dir, 'out/a.html.br'))
  expect(await readdir(join(dir, 'cache'))).toHaveLength(2)
  const second = await compressor()
  await second.compress('a.html')
  await second.finish()
  expect(await readFile(join(dir, 'out/a.html.br'))).toEqual(before)
  expect(await readdir(join(dir, 'cache'))).toHaveLength(1)
})

test('only what compresses is compressed', () => {
  expect(['a.html', 'b.svg', 'c.webmanifest'].every(isCompressible)).toBe(true)
  expect(['a.woff2', 'b.png', '_headers', 'c.html.br'].some(isCompressible)).toBe(false)
})

test.each([
  [9, 5000, 9],
  [(/** @type {number} */ pages) => (pages > 100 ? 5 : 10), 100, 10],
  [(/** @type {number} */ pages) => (pages > 100 ? 5 : 10), 101, 5],
  [(/** @type {number} */ _, /** @type {string} */ file) => (file === 'a.html' ? 11 : 10), 1, 11],
])('the quality %s for one of %i pages is %i', (brotliQuality, pages, expected) =>
  expect(qualityFor({ brotliQuality }, pages, 'a.html')).toBe(expected),
)
