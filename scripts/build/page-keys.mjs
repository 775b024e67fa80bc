// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RELEASES } from '../run/paths.mjs'

// What files are made of, as one build tells the next: see docs/decisions/incremental.md. Routes write it
// (app/_routes/unchanged.ts), the adapter and the release read it.

/**
 * What a release knows of its files.
 *
 * @typedef {object} Made
 * @property {string} code The hash of all that makes pages and is no content.
 * @property {Record<string, string>} keys By file, the hash of what it is made of.
 * @property {import('next-adapter-plain-pages/options').OtherPages} pages What the adapter has to know of pages.
 */

/** Where the routes of a build that is under way find and note keys, below a project's folder. */
export const KEYS = join(RELEASES, 'new', 'keys')

/** Where a build writes the ledger for Next's processes, below a project's folder. */
export const SNAPSHOT = join(KEYS, 'ledger')

/**
 * Lays out what the last release knows, for the routes and the adapter of a build.
 * @param {string} root
 * @param {Made | undefined} last nothing, where it cannot be used
 */
export function layOut(root, last) {
  mkdirSync(join(root, KEYS), { recursive: true })
  const { keys = {}, pages = {} } = last ?? {}
  // A page is taken over only with what the adapter has to know of it.
  const usable = Object.entries(keys).filter(([file]) => !file.endsWith('.html') || file in pages)
  writeFileSync(join(root, KEYS, 'before.json'), JSON.stringify({ keys: Object.fromEntries(usable), pages }))
}

/**
 * What the routes noted, sorted by file: those that were made, and those that need not be.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function readNoted(root) {
  const folder = join(root, KEYS)
  const lines = readdirSync(folder)
    .filter((name) => name.startsWith('noted-'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
  // A key has no space in it.
  const pairs = lines.map(
    (line) => /** @type {const} */ ([line.slice(line.indexOf(' ') + 1), line.split(' ')[0] ?? '']),
  )
  return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * What the adapter has to know of the pages that are taken over.
 * @param {string} root
 * @param {readonly string[]} exported
 * @returns {import('next-adapter-plain-pages/options').OtherPages}
 */
export function otherPages(root, exported) {
  /** @type {Pick<Made, 'pages'>} */
  const { pages } = JSON.parse(readFileSync(join(root, KEYS, 'before.json'), 'utf8'))
  const made = new Set(exported)
  const others = Object.keys(readNoted(root)).filter((file) => file.endsWith('.html') && !made.has(file))
  return Object.fromEntries(
    others.map((file) => {
      const facts = pages[file]
      if (!facts) throw new Error(`${file} was not made, and the last release does not have it.`)
      return [file, facts]
    }),
  )
}
