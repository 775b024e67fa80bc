// @ts-check

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { basename, dirname, join as joinPosix } from 'node:path/posix'
import { isFlightPayload } from './flight.mjs'

/**
 * The flight payloads Next wrote for a page: `about.txt` beside `about.html`, and `__next.*.txt`, one per segment, in
 * the page's own folder.
 *
 * @typedef {object} Candidates
 * @property {string[]} segments No other file has such a name: `__next.` is Next's.
 * @property {string | undefined} beside Only its content tells it from a text file of the site's own.
 */

/**
 * @param {string} file The page, relative to the export.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} textsByFolder From {@link textFilesByFolder}.
 * @returns {Candidates} Relative to the export.
 */
export function payloadCandidates(file, textsByFolder) {
  const folder = dirname(file)
  const name = basename(file, '.html')
  const texts = textsByFolder.get(name === 'index' ? folder : joinPosix(folder, name)) ?? []
  const beside = joinPosix(folder, `${name}.txt`)
  return {
    segments: [...texts].filter((text) => /^__next\..*\.txt$/.test(basename(text))),
    beside: textsByFolder.get(folder)?.has(beside) ? beside : undefined,
  }
}

/**
 * @param {string} outDir
 * @param {Candidates} candidates
 * @returns {Promise<string[]>} Those that are payloads, relative to the export.
 */
export async function payloadsOf(outDir, { segments, beside }) {
  const isPayload = beside !== undefined && isFlightPayload(await readFile(join(outDir, beside)))
  return isPayload ? [...segments, beside] : segments
}

/**
 * @param {readonly string[]} files
 * @returns {Map<string, Set<string>>} The `.txt` files of each folder.
 */
export function textFilesByFolder(files) {
  /** @type {Map<string, Set<string>>} */
  const folders = new Map()
  for (const file of files) {
    if (!file.endsWith('.txt')) continue
    const texts = folders.get(dirname(file)) ?? new Set()
    texts.add(file)
    folders.set(dirname(file), texts)
  }
  return folders
}
