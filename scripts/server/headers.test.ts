import { expect, test } from 'vitest'
import { cacheControl, headersFor, mediaType } from './headers'

test('A file has what every answer carries, its type, and how long it may be kept', () => {
  expect(headersFor('/data/statements.csv', { 'X-Frame-Options': 'DENY' })).toEqual({
    'X-Frame-Options': 'DENY',
    'Access-Control-Allow-Origin': '*',
    'Content-Type': 'text/csv; charset=utf-8',
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
  })
})

test.each([
  ['/_next/static/css/a.css', 'public, max-age=31536000, immutable'],
  ['/assets/as-of.0123456789.js', 'public, max-age=31536000, immutable'],
  ['/index.html', 'no-cache'],
  ['/topics/assets/x.html', 'no-cache'],
])('Only what has a hash in its name is kept for a year: %s is %s', (file, value) => {
  expect(cacheControl(file)).toBe(value)
})

test.each([
  ['/topics/mali-russia.md', 'text/markdown; charset=utf-8'],
  ['/topics/mali-russia/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/data/statements.csv', 'text/csv; charset=utf-8'],
  ['/data/ledger.json', 'application/json'],
  ['/speculation-rules.json', 'application/speculationrules+json'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/index.html', 'text/html; charset=utf-8'],
  ['/card.png', 'image/png'],
  ['/_next/static/media/stix.woff2', 'font/woff2'],
  ['/a-file-without-an-ending', 'application/octet-stream'],
  ['/a.kind-that-is-new', 'application/octet-stream'],
])('%s is sent as %s', (file, type) => {
  expect(mediaType(file)).toBe(type)
})

const EVERYWHERE = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
}

test('Other sites may frame what is made for it', () => {
  const headers = headersFor('/embed/statements/a.html', EVERYWHERE)
  expect(headers['Content-Security-Policy']).toBe("default-src 'none'; frame-ancestors *")
  expect(headers).not.toHaveProperty('X-Frame-Options')
})

test.each(['/index.html', '/404.html', '/articles/embed/a.html', '/embed.html', '/data/ledger.json'])(
  'and nothing else: %s',
  (file) => expect(headersFor(file, EVERYWHERE)).toMatchObject(EVERYWHERE),
)

test.each([
  ['/data/ledger.json', true],
  ['/data/questions/a.json', true],
  ['/questions/a/figures.csv', true],
  ['/feed.xml', true],
  ['/topics/a/feed.json', true],
  ['/embed/statements/a.json', true],
  ['/embed/statements/a.html', false],
  ['/index.html', false],
  ['/data.html', false],
  ['/_release.json', false],
])('Pages of other sites may read data and feeds: %s is %s', (file, isShared) =>
  expect(headersFor(file, EVERYWHERE)['Access-Control-Allow-Origin']).toBe(isShared ? '*' : undefined),
)
