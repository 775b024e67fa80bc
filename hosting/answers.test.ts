import { expect, test } from 'vitest'
import { answersWarnings, hostFiles, htaccess, redirectsFile } from './answers.mjs'

const HEADERS = '/*\n  X-Frame-Options: DENY\n'
const ANSWERS = { moved: { '/actors/old': '/actors/new' }, gone: ['/actors/gone'] }

test.each([
  ['nginx.conf', ['set $counterclaim_release 0123;', 'return 308 /actors/new$is_args$args;', 'return 410;']],
  ['counterclaim.caddy', ['vars counterclaim_release 0123', '/actors/old /actors/new', 'error @counterclaim_gone 410']],
])('%s names the release, leads on from former addresses and says 410', (name, lines) => {
  const text = hostFiles('0123', HEADERS, ANSWERS)[name]
  for (const line of [...lines, 'X-Frame-Options']) expect(text).toContain(line)
})

test('Where nothing moved and nothing was withdrawn, nothing is said of it', () => {
  const files = Object.values(hostFiles('0123', HEADERS, { moved: {}, gone: [] })).join('')
  expect(files).not.toMatch(/308|410|map |location/)
})

test('.htaccess says first what moved and was withdrawn, then what holds for every release, then the headers', () => {
  const text = htaccess('TEMPLATE', HEADERS, ANSWERS)
  expect(text).toMatch(/\^actors\/old\$ \/actors\/new \[R=308.*R=410.*TEMPLATE.*Header always set X-Frame-Options/s)
})

test.each([
  ['cloudflare', '/actors/old /actors/new 308\n'],
  ['netlify', '/actors/old /actors/new 301!\n'],
] as const)('_redirects for %s is in the form that it reads', (host, text) => {
  expect(redirectsFile(ANSWERS, host)).toBe(text)
})

test('More former addresses than Cloudflare Pages reads are a warning', () => {
  const moved = Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`/actors/a${n}`, '/actors/a']))
  expect(answersWarnings({ moved, gone: [] })[0]).toContain('2001 former addresses, and Cloudflare Pages reads 2000')
  expect(answersWarnings(ANSWERS)).toEqual([])
})
