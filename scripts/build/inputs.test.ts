import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildInputs, inputsHash } from './inputs'

let root = ''

function write(path: string, text: string = '') {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counterclaim-inputs-'))
  write('content/topics/a.mdx', 'a')
  write('app/page.tsx')
  write('package-lock.json')
  write('next.config.mjs')
  write('.env.production')
})
afterEach(() => rmSync(root, { recursive: true }))

test('Content, code, configuration, the lock and .env files are inputs', () => {
  expect(buildInputs(root)).toEqual([
    '.env.production',
    'app/page.tsx',
    'content/topics/a.mdx',
    'next.config.mjs',
    'package-lock.json',
  ])
})

test.each(['scripts/build/commands.ts', 'scripts/check/content.ts', 'scripts/release/make.ts', 'hosting/answers.mjs'])(
  '%s takes part in a build',
  (path) => {
    write(path)
    expect(buildInputs(root)).toContain(path)
  },
)

test('A folder nobody thought of is an input too', () => {
  write('data/new.json')
  expect(buildInputs(root)).toContain('data/new.json')
})

test.each([
  'README.md',
  'lib/a.test.ts',
  'lib/testing/fixture.ts',
  'e2e/readings/pages.spec.ts',
  'examples/ledger.tsx',
  'app/design/page.dev.tsx',
  'docs/x.md',
  'out/index.html',
  '.next/x',
  'node_modules/x/index.js',
  'content/.DS_Store',
  'content/topics/a.mdx~',
  'playwright.config.ts',
  'scripts/server/send.ts',
  'hosting/nginx/counterclaim.conf',
  '.releases/history',
])('%s is no input', (path) => {
  const before = inputsHash(root, {})
  write(path, 'x')
  expect(inputsHash(root, {})).toBe(before)
})

test('The hash follows a changed file, a new one, a deleted one and a renamed one', () => {
  const hashes = [inputsHash(root, {})]
  write('content/topics/a.mdx', 'b')
  hashes.push(inputsHash(root, {}))
  write('content/topics/b.mdx', 'b')
  hashes.push(inputsHash(root, {}))
  rmSync(join(root, 'content/topics/a.mdx'))
  hashes.push(inputsHash(root, {}))
  write('content/topics/c.mdx', 'b')
  rmSync(join(root, 'content/topics/b.mdx'))
  hashes.push(inputsHash(root, {}))
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('Saving a file unchanged changes nothing', () => {
  const before = inputsHash(root, {})
  write('content/topics/a.mdx', 'a')
  expect(inputsHash(root, {})).toBe(before)
})

test('The address of the site is an input, and the port is not', () => {
  const before = inputsHash(root, {})
  expect(inputsHash(root, { SITE_URL: 'https://counterclaim.example' })).not.toBe(before)
  expect(inputsHash(root, { PORT: '4000' })).toBe(before)
})
