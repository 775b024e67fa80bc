// @ts-check

import { readdir, rmdir, unlink } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** Small calls on the file system that are under way at one time. */
export const AT_ONCE = 32

/**
 * Every file of a folder, sorted: in what order a file system lists them must not show in the output.
 *
 * @param {string} dir
 * @returns {Promise<string[]>} Relative paths with forward slashes.
 */
export async function listFiles(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/**
 * Removes files, and the folders that this empties.
 *
 * @param {string} dir
 * @param {readonly string[]} files Relative to `dir`.
 */
export async function removeFiles(dir, files) {
  /** @type {Set<string>} */
  const folders = new Set()
  await mapBounded(files, AT_ONCE, async (file) => unlink(join(dir, file)))
  for (const file of files) {
    const parts = file.split('/').slice(0, -1)
    for (let depth = parts.length; depth > 0; depth--) folders.add(parts.slice(0, depth).join('/'))
  }
  // The deepest first.
  for (const folder of [...folders].sort((a, b) => b.split('/').length - a.split('/').length)) {
    const isEmpty = (await readdir(join(dir, folder))).length === 0
    if (isEmpty) await rmdir(join(dir, folder))
  }
}

/**
 * Runs a task for every item, a few at a time.
 *
 * @template Item
 * @template Result
 * @param {readonly Item[]} items
 * @param {number} concurrency
 * @param {(item: Item) => Promise<Result>} task
 * @returns {Promise<Result[]>} In the order of the items.
 */
export async function mapBounded(items, concurrency, task) {
  /** @type {Result[]} */
  const results = new Array(items.length)
  let next = 0
  const work = async () => {
    while (next < items.length) {
      const at = next++
      results[at] = await task(/** @type {Item} */ (items[at]))
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work))
  return results
}
