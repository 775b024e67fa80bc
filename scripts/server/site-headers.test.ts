import { expect, test } from 'vitest'
import { parseSiteHeaders } from './site-headers'
import { smallHeaders } from './small-site'

const TEXT = smallHeaders()

test('All headers that hosts send with every path are ours too, but for HSTS', () => {
  expect(parseSiteHeaders(TEXT)).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-abc='; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': expect.stringContaining('geolocation=()'),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Speculation-Rules': '"/speculation-rules.json"',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  })
})

test.each([
  ['an empty file', ''],
  ['no rule for every path', '/a\n  X-Frame-Options: DENY\n'],
  ['a file cut off within the policy', TEXT.slice(0, TEXT.indexOf('; img-src'))],
  ['a file cut off after the policy', TEXT.slice(0, TEXT.indexOf('  Cross-Origin'))],
  ['a file cut off before its last line end', TEXT.slice(0, -1)],
  ['inline code', TEXT.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
  ['eval', TEXT.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")],
  ['scripts from anywhere', TEXT.replace("script-src 'self'", 'script-src *')],
  ['a policy that begins with letting in', TEXT.replace("default-src 'none'", "default-src 'self'")],
  ['no policy', TEXT.replace(/ {2}Content-Security-Policy.*\n/, '')],
  ['no protection from being framed', TEXT.replace(/ {2}X-Frame-Options.*\n/, '')],
  ['a character that no header may have', TEXT.replace('same-origin', 'same\u0001origin')],
])('Refused: %s', (_, text) => {
  expect(parseSiteHeaders(text)).toBeUndefined()
})
