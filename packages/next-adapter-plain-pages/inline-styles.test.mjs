// @ts-check

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseHtml, serializeHtml } from './html.mjs'
import { inlineStyles, readSheets, withAbsoluteUrls } from './inline-styles.mjs'

const SHEETS = new Map([
  ['/_next/static/chunks/a.css', 'a > b{}'],
  ['/_next/static/chunks/b.css', 'b::before{content:"&"}'],
])

/** @param {string} head @param {ReadonlyMap<string, string>} [sheets] */
function inlined(head, sheets = SHEETS) {
  const document = parseHtml(`<!DOCTYPE html><html><head>${head}</head><body></body></html>`)
  inlineStyles(document, sheets)
  return /<head>(.*)<\/head>/s.exec(serializeHtml(document))?.[1]
}

test.each([
  [
    'takes the place of its link',
    '<title>T</title><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"><meta name="x">',
    '<title>T</title><style>a > b{}</style><meta name="x">',
  ],
  [
    'joins its neighbour, in the order of the links',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"><link rel="stylesheet" href="/_next/static/chunks/b.css?v=1">',
    '<style>a > b{}b::before{content:"&"}</style>',
  ],
  [
    'joins nobody who is not next to it',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"><meta name="x"><link rel="stylesheet" href="/_next/static/chunks/b.css">',
    '<style>a > b{}</style><meta name="x"><style>b::before{content:"&"}</style>',
  ],
])('a style sheet %s', (_, head, expected) => expect(inlined(head)).toBe(expected))

test.each([
  ['that the export does not have', '<link rel="stylesheet" href="/theme.css">'],
  ['for print alone', '<link rel="stylesheet" href="/_next/static/chunks/a.css" media="print">'],
  ['that is only loaded early', '<link rel="preload" as="style" href="/_next/static/chunks/a.css">'],
])('a style sheet %s stays a link', (_, link) => expect(inlined(link)).toBe(link))

test('a style sheet that would end its own element stops the build', () => {
  const sheets = new Map([['/_next/static/chunks/a.css', 'a{content:"</style>"}']])
  expect(() => inlined('<link rel="stylesheet" href="/_next/static/chunks/a.css">', sheets)).toThrow('holds "</style"')
})

test.each([
  ['a{src:url(../media/x.woff2)}', 'a{src:url(/_next/static/media/x.woff2)}'],
  ['a{src:url("./x.svg#y")}', 'a{src:url("/_next/static/chunks/x.svg#y")}'],
  ['a{src:url(/_next/static/media/x.woff2)}', 'a{src:url(/_next/static/media/x.woff2)}'],
  ['a{src:url(data:image/png;base64,AA)}', 'a{src:url(data:image/png;base64,AA)}'],
])('an address in a style sheet holds wherever its text stands: %s', (css, expected) =>
  expect(withAbsoluteUrls(css, '/_next/static/chunks/a.css')).toBe(expected),
)

test('the style sheets of an export are those that Next wrote', async () => {
  const out = await mkdtemp(join(tmpdir(), 'inline-styles-'))
  onTestFinished(() => rm(out, { recursive: true }))
  await mkdir(join(out, '_next', 'static'), { recursive: true })
  await writeFile(join(out, '_next', 'static', 'a.css'), 'a{}')
  await writeFile(join(out, 'own.css'), 'b{}')
  expect(await readSheets(out, ['_next/static/a.css', 'own.css', 'index.html'])).toEqual(
    new Map([['/_next/static/a.css', 'a{}']]),
  )
})
