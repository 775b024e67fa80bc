// @ts-check

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFiles } from './files.mjs'
import { resolveOptions } from './options.mjs'
import { processPages } from './process-pages.mjs'

let dir = ''

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'plain-pages-'))
  await mkdir(join(dir, 'cache'))
})

afterEach(() => rm(dir, { recursive: true }))

const ID = 'fQ3xNn7pZk2LmR8vT5wYb'

/** A page as Next writes it: text, and a script of flight data with the id of the build. */
function source(/** @type {string} */ text, id = ID, flight = '0:{"t":null}\n') {
  const push = `self.__next_f.push(${JSON.stringify([1, `${flight}2:${JSON.stringify(id)}\n`])})`
  return `<!DOCTYPE html><html><head></head><body><p>${text}</p><script>${push}</script></body></html>`
}

const plain = (/** @type {string} */ text) => `<!DOCTYPE html><html><head></head><body><p>${text}</p></body></html>`

const words = 'The same words again and again. '.repeat(60)

/**
 * @param {Record<string, string>} pages
 * @param {{ buildId?: string, options?: import('./options.mjs').AdapterOptions, modules?: import('./modules.mjs').ClientModules }} [input]
 */
async function build(pages, { buildId = ID, options = {}, modules = new Map() } = {}) {
  const outDir = join(dir, 'out')
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir)
  for (const [file, html] of Object.entries(pages)) await writeFile(join(outDir, file), html)
  const resolved = resolveOptions(options)
  const compress = resolved.compress === false ? undefined : { ...resolved.compress, brotliQuality: 5 }
  const files = await listFiles(outDir)
  const { pruneLinks, allowRuntime } = resolved
  const shared = { modules, options: { pruneLinks, allowRuntime }, compress }
  const all = await processPages({ outDir, cacheDir: join(dir, 'cache'), buildId, files, shared })
  const read = (/** @type {string} */ file) => readFile(join(outDir, file), 'utf8')
  return {
    all,
    read,
    brotli: async (/** @type {string} */ file) =>
      brotliDecompressSync(await readFile(join(outDir, `${file}.br`))).toString(),
  }
}

/** Changes what is kept of pages, so that it shows when it is used. */
async function mark() {
  for (const key of await readdir(join(dir, 'cache'))) {
    const path = join(dir, 'cache', key)
    const made = deserialize(await readFile(path))
    await writeFile(path, serialize({ ...made, html: Buffer.from(`kept: ${made.html}`) }))
  }
}

test('pages are pruned and compressed, and what they come to is put together in order', async () => {
  const { all, read, brotli } = await build({ 'b.html': source(words), 'a.html': source('a'), 'c.html': '<p>c' })
  expect(await read('a.html')).toBe(plain('a'))
  expect(await brotli('b.html')).toBe(plain(words))
  expect(await read('c.html')).toBe('<p>c')
  expect(all.reports.map(({ path, status }) => `${path} ${status}`)).toEqual([
    '/a.html pruned',
    '/b.html pruned',
    '/c.html foreign',
  ])
  expect(all.sizes.files).toBe(3)
})

test('a page that cannot go out stops the build with its own message', async () => {
  const flight = '1:I[9,[],"Ghost"]\n0:{"t":null}\n'
  await expect(build({ 'a.html': source('a', ID, flight) })).rejects.toThrow('The page /a.html cannot go out')
})

test.each([
  ['when nothing changed', { 'a.html': source(words) }, {}, true],
  [
    'when only the id of the build did',
    { 'a.html': source(words, 'zzzzNn7pZk2LmR8vTzzzz') },
    { buildId: 'zzzzNn7pZk2LmR8vTzzzz' },
    true,
  ],
  ['but not when its text did', { 'a.html': source(`${words}!`) }, {}, false],
  ['but not when it has another address', { 'b.html': source(words) }, {}, false],
  [
    'but not when the options are others',
    { 'a.html': source(words) },
    { options: { compress: { gzipLevel: 3 } } },
    false,
  ],
])('a page is taken from the build before %s', async (_, pages, input, isKept) => {
  await build({ 'a.html': source(words) })
  await mark()
  const { read } = await build(pages, input)
  const [file = ''] = Object.keys(pages)
  expect((await read(file)).startsWith('kept: ')).toBe(isKept)
})

test('a short id of a build is a part of the page like any other', async () => {
  await build({ 'a.html': source(`A ${words}`, '7') }, { buildId: '7' })
  const { read } = await build({ 'a.html': source(`A8 ${words}`, '8') }, { buildId: '8' })
  expect(await read('a.html')).toBe(plain(`A8 ${words}`))
})

test('nothing is kept of a page that shows the id of the build, or keeps the runtime', async () => {
  /** @type {import('./modules.mjs').ClientModules} */
  const modules = new Map([['2', { kind: 'component', label: 'components/counter.tsx' }]])
  const counter = source('c', ID, '1:I[2,[],"Counter"]\n0:{"t":null}\n')
  const { all } = await build({ 'a.html': source(`Build ${ID}`), 'b.html': counter }, { modules })
  expect(all.reports.map(({ status }) => status)).toEqual(['pruned', 'kept'])
  expect(await readdir(join(dir, 'cache'))).toEqual([])
})

test('what a build did not use is kept no longer, and a damaged entry is made anew', async () => {
  await build({ 'a.html': source('a'), 'b.html': source('b') })
  const { read } = await build({ 'a.html': source('a') })
  const kept = await readdir(join(dir, 'cache'))
  expect(kept).toHaveLength(1)
  await writeFile(join(dir, 'cache', kept[0] ?? ''), 'no entry')
  await build({ 'a.html': source('a') })
  expect(await read('a.html')).toBe(plain('a'))
})
