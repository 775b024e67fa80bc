// @ts-check

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sheetsOfPages, useOf } from './sheets-of-pages.mjs'

const SHEETS = new Map([
  ['/_next/a.css', '.a{x:y}.b{x:y}.late{x:y}'],
  ['/_next/b.css', 'h1{x:y}'],
])

/** @param {string} body @param {string[]} urls */
const page = (body, ...urls) =>
  `<!DOCTYPE html><html><head>${urls.map((url) => `<link rel="stylesheet" href="${url}?v=1">`).join('')}</head><body>${body}</body></html>`

/** @param {Record<string, string>} pages @param {Record<string, string>} [files] */
async function made(pages, files = {}) {
  const out = await mkdtemp(join(tmpdir(), 'sheets-of-pages-'))
  onTestFinished(() => rm(out, { recursive: true }))
  await mkdir(join(out, 'assets'))
  for (const [file, text] of Object.entries(files)) await writeFile(join(out, file), text)
  const sheets = await sheetsOfPages(out, Object.keys(pages), Object.values(pages).map(useOf), SHEETS)
  return Object.fromEntries([...sheets].map(([file, each]) => [file, Object.fromEntries(each)]))
}

test('pages that link the same have the same sheets, with what any of them could use', async () => {
  const sheets = await made({
    'a.html': page('<p class="a"></p>', '/_next/a.css'),
    'b.html': page('<p class="b"></p>', '/_next/a.css'),
    'c.html': page('<p class="b"></p>', '/_next/a.css', '/_next/b.css'),
    'd.html': page('<p class="b"></p>'),
  })
  const first = { '/_next/a.css': '.a{x:y}.b{x:y}' }
  const third = { '/_next/a.css': '.b{x:y}', '/_next/b.css': '' }
  expect(sheets).toEqual({ 'a.html': first, 'b.html': first, 'c.html': third, 'd.html': {} })
})

test('what a script of the site names stays', async () => {
  const pages = { 'a.html': page('<script src="/assets/x.js"></script>', '/_next/a.css') }
  expect(await made(pages, { 'assets/x.js': 'p.className="late"' })).toEqual({
    'a.html': { '/_next/a.css': '.late{x:y}' },
  })
})

test.each(['/assets/none.js', 'https://other.example/x.js'])(
  'with a script that cannot be read all stays: %s',
  async (src) => {
    const pages = { 'a.html': page(`<script src="${src}"></script>`, '/_next/a.css') }
    expect(await made(pages)).toEqual({ 'a.html': { '/_next/a.css': SHEETS.get('/_next/a.css') } })
  },
)
