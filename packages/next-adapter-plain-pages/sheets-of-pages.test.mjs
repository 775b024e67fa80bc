// @ts-check

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { sheetsOfPages, usedSheets, useOf } from './sheets-of-pages.mjs'

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

test('where many pages have no use for a sheet, they have a text of their own', async () => {
  const many = Array.from({ length: 9 }, (_, n) => /** @type {const} */ ([`${n}.html`, page('', ...SHEETS.keys())]))
  const sheets = await made({ ...Object.fromEntries(many), 'a.html': page('<p class="a"></p>', ...SHEETS.keys()) })
  expect(sheets['a.html']).toEqual({ '/_next/a.css': '.a{x:y}', '/_next/b.css': '' })
  expect(sheets['8.html']).toEqual({ '/_next/a.css': '', '/_next/b.css': '' })
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

describe('Pages of an earlier build', () => {
  const own = (/** @type {Record<string, string>} */ pages, others = {}) =>
    usedSheets({
      outDir: tmpdir(),
      pages: Object.keys(pages),
      uses: Object.values(pages).map(useOf),
      sheets: SHEETS,
      others,
    })
  const a = page('<p class="a" id="one"></p>', '/_next/a.css')
  const b = page('<p class="b"></p>', '/_next/a.css')

  test('count as if they were made anew', async () => {
    const both = await own({ 'a.html': a, 'b.html': b })
    const facts = { styles: [], scripts: [], assets: [], mentioned: [] }
    const one = await own({ 'b.html': b }, { 'a.html': { ...facts, ...both.facts.get('a.html') } })
    expect(one.sheets.get('b.html')).toEqual(both.sheets.get('b.html'))
    expect(both.facts.get('a.html')?.use.names).not.toContain('#one')
  })

  test('cannot stay where they would have another style sheet now', async () => {
    const before = await own({ 'a.html': a })
    const facts = { styles: [], scripts: [], assets: [], mentioned: [] }
    const others = { 'a.html': { ...facts, ...before.facts.get('a.html') } }
    await expect(own({ 'b.html': b }, others)).rejects.toThrow(
      'Pages of the earlier build have other styles: a.html would have another style sheet now.',
    )
  })
})
