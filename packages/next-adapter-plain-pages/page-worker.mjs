// @ts-check

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { writeCopies } from './compress.mjs'
import { makePage } from './make-page.mjs'
import { openPageCache } from './page-cache.mjs'
import { payloadsOf } from './payloads.mjs'
import { useOf } from './sheets-of-pages.mjs'

// Runs in a thread of its own: reading and writing HTML is all the time of one core, and machines have more.

/**
 * @typedef {object} WorkerInput
 * @property {string} outDir
 * @property {string} cacheDir
 * @property {string} basis See {@link import('./page-cache.mjs')}.
 * @property {string} buildId
 * @property {import('./make-page.mjs').Shared} shared
 */

/**
 * @typedef {object} Task
 * @property {string} file
 * @property {import('./payloads.mjs').Candidates} payloads
 * @property {import('./inline-styles.mjs').Sheets | undefined} sheets To put into the page.
 * @property {number} quality Of its compressed copy.
 */

/**
 * @typedef {object} Done
 * @property {Omit<import('./make-page.mjs').MadePage, 'html' | 'copies'>} made
 * @property {number} before Bytes of the page as Next wrote it.
 * @property {string[]} payloads
 * @property {string} key What the page has in the cache.
 */

/** @type {WorkerInput} */
const { outDir, cacheDir, basis, buildId, shared } = Tinypool.workerData
const cache = await openPageCache(cacheDir, basis, buildId)

/**
 * Reads, decides on, rewrites and compresses one page.
 *
 * @param {Task} task
 * @returns {Promise<Done>}
 */
export default async function work({ file, payloads, sheets, quality }) {
  const path = `/${file}`
  const source = await readFile(join(outDir, file), 'utf8')
  const key = cache.keyOf(path, source, JSON.stringify([quality, ...(sheets ?? [])]))
  const { html, copies, ...made } = (await cache.read(key)) ?? (await makeAnew(path, source, { sheets, quality }, key))
  if (html !== undefined) await writeFile(join(outDir, file), html)
  await writeCopies(join(outDir, file), copies)
  return {
    made,
    before: Buffer.byteLength(source),
    payloads: made.page.status === 'foreign' ? [] : await payloadsOf(outDir, payloads),
    key,
  }
}

/**
 * What of style sheets a page could use.
 *
 * @param {string} file
 * @returns {Promise<import('./sheets-of-pages.mjs').Use>}
 */
export async function look(file) {
  return useOf(await readFile(join(outDir, file), 'utf8'))
}

/**
 * @param {string} path
 * @param {string} source
 * @param {Pick<Task, 'sheets' | 'quality'>} how
 * @param {string} key
 */
async function makeAnew(path, source, { sheets, quality }, key) {
  const compress = shared.compress && { ...shared.compress, brotliQuality: quality }
  const made = await makePage(path, source, sheets, { ...shared, compress })
  await cache.write(key, made)
  return made
}
