// @ts-check

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mentionedAssets, unusedAssets } from './assets.mjs'
import { listFiles, mapBounded, removeFiles } from './files.mjs'
import { payloadCandidates, payloadsOf, textFilesByFolder } from './payloads.mjs'

let outDir = ''

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'plain-pages-'))
})

afterEach(() => rm(outDir, { recursive: true }))

/** @param {Record<string, string>} files */
async function write(files) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(outDir, file)), { recursive: true })
    await writeFile(join(outDir, file), text)
  }
  return listFiles(outDir)
}

test('mentions are found in every form', () => {
  const text = `<img src="/_next/static/media/a.1.png" srcset="/_next/static/media/b.2.png 2x, /x.png"> url(/docs/_next/static/media/c%20d.svg#x)
    /_next/image?url=%2F_next%2Fstatic%2Fmedia%2Fe.3.jpg&amp;w=64 "static/chunks/f.js" "https:\\/\\/host\\/_next\\/static\\/media\\/g.webp"`
  expect([...mentionedAssets(text)]).toEqual([
    'media/a.1.png',
    'media/b.2.png',
    'media/c d.svg',
    'media/e.3.jpg',
    'chunks/f.js',
    'media/g.webp',
  ])
})

test('what nothing mentions is unused, through style sheets and files of the site', async () => {
  const files = await write({
    'index.html': '',
    'feed.xml': '<img src="https://host/_next/static/media/feed.png"/>',
    '_next/static/chunks/app.js': '',
    '_next/static/chunks/app.css':
      'a{background:url(../media/font.woff2)}b{background:url("/_next/static/media/abs.svg")}',
    '_next/static/media/font.woff2': '',
    '_next/static/media/abs.svg': '',
    '_next/static/media/feed.png': '',
    '_next/static/media/page.png': '',
    '_next/static/media/none.png': '',
    '_next/static/id/_buildManifest.js': '',
  })
  const mentioned = new Set(['chunks/app.css', 'media/page.png'])
  expect(await unusedAssets({ outDir, files, mentioned, runtime: false })).toEqual([
    '_next/static/chunks/app.js',
    '_next/static/id/_buildManifest.js',
    '_next/static/media/none.png',
  ])
})

test('a runtime keeps all scripts and style sheets, and what they mention', async () => {
  const files = await write({
    '_next/static/chunks/lazy.js': 'e.exports="/_next/static/media/pic.png"',
    '_next/static/chunks/lazy.css': '',
    '_next/static/media/pic.png': '',
    '_next/static/media/none.png': '',
    '_next/static/id/_buildManifest.js': '',
    '_next/static/id/_ssgManifest.js': '',
  })
  expect(await unusedAssets({ outDir, files, mentioned: new Set(['id/_ssgManifest.js']), runtime: true })).toEqual([
    '_next/static/id/_buildManifest.js',
    '_next/static/media/none.png',
  ])
})

test('the payloads of a page are found, and no text of the site', async () => {
  const flight = '1:I[1,[],""]\n0:{}\n'
  const files = await write({
    'index.html': '',
    'index.txt': flight,
    '__next._tree.txt': flight,
    'robots.txt': 'User-agent: *\n',
    'about.html': '',
    'about.txt': 'About us, in plain text',
    'about/__next.about.__PAGE__.txt': flight,
    'about/team.txt': flight,
    'docs/index.html': '',
    'docs/index.txt': flight,
    'docs/__next._full.txt': flight,
  })
  const textsByFolder = textFilesByFolder(files)
  const of = async (/** @type {string} */ file) =>
    (await payloadsOf(outDir, payloadCandidates(file, textsByFolder))).sort()
  expect(await of('index.html')).toEqual(['__next._tree.txt', 'index.txt'])
  expect(await of('about.html')).toEqual(['about/__next.about.__PAGE__.txt'])
  expect(await of('docs/index.html')).toEqual(['docs/__next._full.txt', 'docs/index.txt'])
})

test('removing files removes the folders it empties', async () => {
  await write({ 'a/b/c.txt': '', 'a/b/d/e.txt': '', 'a/keep.txt': '', 'x/y.txt': '' })
  await removeFiles(outDir, ['a/b/c.txt', 'a/b/d/e.txt', 'x/y.txt'])
  expect(await listFiles(outDir)).toEqual(['a/keep.txt'])
  await expect(mkdir(join(outDir, 'a/b'))).resolves.toBeUndefined()
})

test('no more tasks run at one time than allowed, and results keep their order', async () => {
  let running = 0
  let most = 0
  const results = await mapBounded([30, 10, 20, 0, 5], 2, async (delay) => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, delay))
    running--
    return delay
  })
  expect(results).toEqual([30, 10, 20, 0, 5])
  expect(most).toBe(2)
})
