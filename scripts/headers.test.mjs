// @ts-check
import { expect, test } from 'vitest'
import { contentSecurityPolicy, headersFor, mediaType } from './headers.mjs'
import { parsePolicy } from './policy.mjs'

const policy = { styles: ['sha256-style='], scripts: { '/map.html': ['sha256-script='] } }

test('A page without inline scripts gets the strict policy, with the hashes of the inline styles', () => {
  expect(contentSecurityPolicy('/index.html', policy)).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-style='; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  )
})

test('A page that keeps inline scripts gets their hashes, and no other page does', () => {
  const csp = contentSecurityPolicy('/map.html', policy)
  expect(csp).toContain("script-src 'self' 'sha256-script=';")
  expect(csp).not.toContain('require-trusted-types-for')
})

test('Without the hashes inline code is allowed, and nothing else is any looser', () => {
  const csp = contentSecurityPolicy('/index.html', undefined)
  expect(csp).toContain("script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';")
  expect(csp).toContain("default-src 'none'")
})

test('Every file is kept from being guessed at, framed or opened across origins', () => {
  for (const file of ['/index.html', '/feed.xml', '/data/statements.csv', '/_next/static/app.css']) {
    expect(headersFor(file, policy)).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('geolocation=()'),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
    })
  }
})

test('Files with a hash in their name are kept for a year, all others are asked for again', () => {
  expect(headersFor('/_next/static/css/a.css', policy)['Cache-Control']).toBe('public, max-age=31536000, immutable')
  expect(headersFor('/assets/as-of.0123456789.js', policy)['Cache-Control']).toContain('immutable')
  expect(headersFor('/index.html', policy)['Cache-Control']).toBe('no-cache')
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
])('%s is sent as %s', (file, type) => {
  expect(mediaType(file)).toBe(type)
})

test('A policy file of another shape is not used', () => {
  expect(parsePolicy(JSON.stringify(policy))).toEqual(policy)
  expect(parsePolicy('{"styles"')).toBeUndefined()
  expect(parsePolicy('[]')).toBeUndefined()
  expect(parsePolicy('null')).toBeUndefined()
  expect(parsePolicy(`{"styles": ["x'; script-src *"], "scripts": {}}`)).toBeUndefined()
  expect(parsePolicy('{"styles": [], "scripts": {"/a.html": "sha256-a="}}')).toBeUndefined()
})
