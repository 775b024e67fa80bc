// @ts-check

import { expect, test } from 'vitest'
import { headersFile, headersWarnings } from './headers.mjs'
import { policyDirectives, policyText, sha256 } from './policy.mjs'

const policy = { styles: ['sha256-s'], scripts: { '/b.html': ['sha256-2', 'sha256-1'], '/a.html': ['sha256-1'] } }

test('a hash is the one browsers compute', () => {
  expect(sha256("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=')
})

test('the policy allows what the pages hold and nothing else', () => {
  const directives = policyDirectives(policy, { runtime: true })
  expect(directives).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'sha256-1'", "'sha256-2'"],
    'style-src': ["'self'", "'sha256-s'"],
    'frame-ancestors': ["'none'"],
  })
  expect(directives).not.toHaveProperty('trusted-types')
  expect(policyDirectives({ styles: [], scripts: {} }, { runtime: false })).toMatchObject({
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
  })
  expect(JSON.stringify(directives)).not.toContain('unsafe')
})

test('a directive can be replaced and left out', () => {
  expect(policyText({ 'img-src': ["'self'", 'data:'], 'font-src': null, 'upgrade-insecure-requests': [] })).toBe(
    "img-src 'self' data:; upgrade-insecure-requests",
  )
})

test('the headers file has a rule for everything and one for hashed files', () => {
  const input = { policy: { styles: [], scripts: {} }, runtime: false, hasNextFiles: true, options: {} }
  const text = headersFile(input)
  expect(text).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'; /)
  expect(text).toContain('\n  X-Content-Type-Options: nosniff\n')
  expect(text).toContain('\n/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  const own = headersFile({
    ...input,
    hasNextFiles: false,
    options: {
      directives: { 'img-src': null },
      set: { 'X-Frame-Options': null, 'Speculation-Rules': '"/rules.json"' },
      immutable: ['/assets/*'],
      paths: { '/*.md': { 'X-Robots-Tag': 'noindex' } },
    },
  })
  expect(own).not.toMatch(/img-src|X-Frame-Options|_next/)
  expect(own).toContain('\n  Speculation-Rules: "/rules.json"\n')
  expect(own).toContain('\n/*.md\n  X-Robots-Tag: noindex\n')
  expect(own).toContain('\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})

test('a line that a host would not read is warned of', () => {
  expect(headersWarnings('/*\n  A: b\n')).toEqual([])
  expect(headersWarnings(`/*\n  A: ${'b'.repeat(2000)}\n`)[0]).toMatch(/^The line "A" of _headers has 2005 characters/)
})
