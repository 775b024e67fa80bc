// @ts-check

import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isFlightPayload } from './flight.mjs'

/**
 * The flight payloads Next wrote for a page: `about.txt` beside `about.html`, and `__next.*.txt`, one per segment, in
 * the page's own folder. A text file of the site's own that happens to have such a name is told apart by its content.
 *
 * @param {object} input
 * @param {string} input.outDir
 * @param {string} input.file The page, relative to the export.
 * @param {ReadonlyMap<string, readonly string[]>} input.textsByFolder From {@link textFilesByFolder}.
 * @returns {Promise<string[]>} Relative to the export.
 */
export async function payloadsOf({ outDir, file, textsByFolder }) {
  const folder = dirname(file)
  const name = basename(file, '.html')
  const segments = name === 'index' ? folder : join(folder, name)
  // No other file has such a name: `__next.` is Next's.
  const payloads = (textsByFolder.get(segments) ?? []).filter((text) => /^__next\..*\.txt$/.test(basename(text)))
  for (const text of textsByFolder.get(folder) ?? []) {
    if (basename(text) === `${name}.txt` && isFlightPayload(await readFile(join(outDir, text)))) payloads.push(text)
  }
  return payloads
}

/**
 * @param {readonly string[]} files
 * @returns {Map<string, string[]>} The `.txt` files of each folder.
 */
export function textFilesByFolder(files) {
  /** @type {Map<string, string[]>} */
  const folders = new Map()
  for (const file of files) {
    if (!file.endsWith('.txt')) continue
    const texts = folders.get(dirname(file)) ?? []
    texts.push(file)
    folders.set(dirname(file), texts)
  }
  return folders
}
