import { expect, test } from 'vitest'
import { headersConfig, headersForAll } from '../hosting/headers.mjs'

const FILE = `/*
  Content-Security-Policy: default-src 'none'; style-src 'sha256-a/b+c='
  Speculation-Rules: "/speculation-rules.json"

/_next/static/*
  Cache-Control: public
`

test('the headers are those for every path, with all that is in their values', () => {
  expect(headersForAll(FILE)).toEqual([
    ['Content-Security-Policy', "default-src 'none'; style-src 'sha256-a/b+c='"],
    ['Speculation-Rules', '"/speculation-rules.json"'],
  ])
})

test.each([
  ['nginx', 'add_header Speculation-Rules "\\"/speculation-rules.json\\"" always;'],
  ['caddy', 'header Speculation-Rules "\\"/speculation-rules.json\\""'],
  ['apache', 'Header always set Speculation-Rules "\\"/speculation-rules.json\\""'],
])('for %s a quotation mark in a value is escaped', (server, line) => {
  expect(headersConfig(server, FILE)).toContain(line)
})

test.each([
  ['a server that it does not know', 'iis', FILE, 'Name a server: nginx, caddy, apache.'],
  ['a file without a rule for every path', 'nginx', '/a\n  B: c\n', 'no rule for every path'],
  ['a value that a server would take for a variable', 'nginx', '/*\n  A: $b\n', 'cannot be passed on: A: $b'],
])('it stops at %s', (_, server, text, message) => {
  expect(() => headersConfig(server, text)).toThrow(message)
})

const FRAMES = "/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n  X-Frame-Options: DENY\n"

test.each([
  [
    'nginx',
    [
      'if ($uri ~ ^/embed/)',
      'if (-f $counterclaim_file.html)',
      "default-src 'none'; frame-ancestors *",
      'set $counterclaim_x_frame_options ""',
    ],
  ],
  [
    'caddy',
    [
      'file {path} {path}.html',
      '@counterclaim_unframed X-Frame-Options',
      "@counterclaim_framed Content-Security-Policy \"default-src 'none'; frame-ancestors *",
    ],
  ],
  ['apache', ['unset X-Frame-Options "expr=%{REQUEST_URI} =~ m#^/embed/#"', 'frame-ancestors *" "expr=']],
])('for %s only what is made for frames may be framed', (server, parts) => {
  for (const part of parts) expect(headersConfig(server, FRAMES)).toContain(part)
})
