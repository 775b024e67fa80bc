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
 * What the routes noted.
 * @param {string} root
 * @returns {{ keys: Record<string, string>, made: string[], kept: string[] }} keys by file, sorted; files that were made,
 *   and those that need not be, since the last release has them
 */
export function readNoted(root) {
  const folder = join(root, KEYS)
  const lines = readdirSync(folder)
    .filter((name) => name.startsWith('noted-'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const [how = '', key = '', ...file] = line.split(' ')
      return { how, key, file: file.join(' ') }
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  const filesOf = (/** @type {string} */ how) => lines.filter((line) => line.how === how).map(({ file }) => file)
  return {
    keys: Object.fromEntries(lines.map(({ file, key }) => [file, key])),
    made: filesOf('made'),
    kept: filesOf('kept'),
  }
}

/**
 * What is wrong between what the routes noted and what Next exported, in a sentence. It did happen that Next exported the
 * page of the build before in place of the one that it had made.
 * @param {string} root
 * @param {readonly string[]} exported
 * @returns {string | undefined}
 */
export function mixedUp(root, exported) {
  const { made, kept } = readNoted(root)
  const there = new Set(exported)
  const lost = made.find((file) => !there.has(file))
  if (lost !== undefined) return `${lost} was made and is not in the export.`
  const stale = kept.find((file) => there.has(file))
  return stale && `${stale} is in the export and was not made: it is of an earlier build.`
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
  const problem = mixedUp(root, exported)
  if (problem) throw new Error(problem)
  const others = readNoted(root).kept.filter((file) => file.endsWith('.html'))
  return Object.fromEntries(
    others.map((file) => {
      const facts = pages[file]
      if (!facts) throw new Error(`${file} was not made, and the last release does not have it.`)
      return [file, facts]
    }),
  )
}
