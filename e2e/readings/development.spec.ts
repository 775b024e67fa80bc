import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, reading as test } from '../support/test'

/** What only `npm run dev` has: words, names and rules of style of the desk, and of what tells open tabs. */
const WORDS = [
  'editors’ desk',
  'desk-filter',
  'pages it touches',
  'Sources that could be lost',
  'content-mistakes',
  'EventSource',
  'data-version',
  'LIVE_SCRIPT',
  '/live.js',
  'last-check',
]

test('nothing of what only npm run dev has is in the built site', ({ site }) => {
  const files = readdirSync(site.out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(site.out, name)).isFile(),
  )
  expect(files.length).toBeGreaterThan(100)
  const found = files
    .filter((name) => !/\.(br|gz|zst|png|woff2)$/.test(name))
    .flatMap((name) => {
      const text = readFileSync(join(site.out, name), 'utf8')
      return WORDS.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`)
    })
  expect(found).toEqual([])
  for (const name of ['desk.html', 'desk']) expect(existsSync(join(site.out, name))).toBe(false)
})
