import { mkdtempSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Seen, siteReader } from './served-site'
import { smallHeaders, writeSmallSite } from './small-site'

let root = ''
const out = () => join(root, 'out')
const file = () => join(out(), '_headers')
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counterclaim-served-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const summary = ({ site, whole }: Seen) => [
  /sha256-\w+/.exec(site?.headers['Content-Security-Policy'] ?? '')?.[0],
  whole,
]

test('Of a folder, the headers follow the file, and stay the last good ones while it is missing, half written, weak or no file', () => {
  const read = siteReader(out())
  expect(summary(read())).toEqual([undefined, false])
  writeSmallSite(out(), { _headers: smallHeaders('sha256-first') })
  expect(summary(read())).toEqual(['sha256-first', true])
  const text = smallHeaders()
  for (const bad of ['', text.slice(0, 300), text.replace("script-src 'self'", "script-src 'unsafe-inline'")]) {
    writeFileSync(file(), bad)
    expect(summary(read())).toEqual(['sha256-first', false])
  }
  rmSync(file())
  expect(summary(read())).toEqual(['sha256-first', false])
  writeFileSync(file(), smallHeaders('sha256-second'))
  expect(summary(read())).toEqual(['sha256-second', true])
  rmSync(out(), { recursive: true })
  expect(summary(read())).toEqual(['sha256-second', false])
  writeFileSync(out(), 'a file where the folder was')
  expect(summary(read())).toEqual(['sha256-second', false])
})

/** Makes out a link to a site, in one step. */
function lead(name: string) {
  symlinkSync(join(name), join(root, 'next'))
  renameSync(join(root, 'next'), out())
}

test('Of a link, files and headers change together, and stay while it is away or leads to half a site', () => {
  for (const name of ['first', 'second', 'half'])
    writeSmallSite(join(root, name), { _headers: smallHeaders(`sha256-${name}`) })
  rmSync(join(root, 'half', '_headers'))
  lead('first')
  const read = siteReader(out())
  expect(read().site?.folder).toBe(join(root, 'first'))
  unlinkSync(out())
  expect(summary(read())).toEqual(['sha256-first', true])
  lead('half')
  expect(summary(read())).toEqual(['sha256-first', true])
  lead('second')
  expect(summary(read())).toEqual(['sha256-second', true])
  expect(read().site?.folder).toBe(join(root, 'second'))
})

test('A folder may take the place of a link, and a link that of a folder', () => {
  for (const name of ['first', 'second']) writeSmallSite(join(root, name), { _headers: smallHeaders(`sha256-${name}`) })
  lead('first')
  const read = siteReader(out())
  expect(read().site?.folder).toBe(join(root, 'first'))
  unlinkSync(out())
  renameSync(join(root, 'second'), out())
  expect([read().site?.folder, ...summary(read())]).toEqual([out(), 'sha256-second', true])
  renameSync(out(), join(root, 'second'))
  lead('first')
  expect(read().site?.folder).toBe(join(root, 'first'))
})

test('What stands at former addresses and at withdrawn ones is known from the site', () => {
  writeSmallSite(out(), {
    '_release.json': JSON.stringify({ moved: { '/actors/old': '/actors/new' }, gone: ['/actors/x'] }),
  })
  const { site } = siteReader(out())()
  expect([site?.moved.get('/actors/old'), site?.gone.has('/actors/x')]).toEqual(['/actors/new', true])
})
