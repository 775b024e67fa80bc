// @ts-check

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { listFiles } from './files.mjs'

/** @typedef {import('./make-page.mjs').MadePage} MadePage */

/**
 * What was made of pages by earlier builds, by the hash of all that it was made from. A build after one edit then reads
 * a page of Next and writes the one that it became last time: a tenth of the work of making it.
 *
 * Only pages that are pruned: what is left of them holds no build id, which is another one in every build.
 *
 * @typedef {object} PageCache
 * @property {(path: string, html: string, sheets?: string) => string} keyOf
 * @property {(key: string) => Promise<MadePage | undefined>} read Nothing when there is none, or none that can be read.
 * @property {(key: string, made: MadePage) => Promise<void>} write Keeps a page, if it may be kept.
 */

/** Next's own ids have 21 characters. A short one of the site's may be a part of any word. */
const LEAST_ID = 16

/**
 * @param {string} dir
 * @param {string} basis From {@link basisOf}.
 * @param {string} buildId
 * @returns {Promise<PageCache>}
 */
export async function openPageCache(dir, basis, buildId) {
  await mkdir(dir, { recursive: true })
  const withoutId = (/** @type {string} */ html) => (buildId.length < LEAST_ID ? html : html.replaceAll(buildId, ''))
  return {
    keyOf: (path, html, sheets = '') =>
      createHash('sha256')
        .update(`${basis}\0${path}\0${sheets}\0${withoutId(html)}`)
        .digest('hex'),
    async read(key) {
      try {
        return deserialize(await readFile(join(dir, key)))
      } catch {
        return undefined
      }
    },
    async write(key, made) {
      if (made.page.status !== 'pruned' || made.html?.includes(buildId)) return
      // Under another name first: a build that is ended half-way must leave no half of an entry.
      const path = join(dir, key)
      await writeFile(`${path}.new`, serialize(made))
      await rename(`${path}.new`, path)
    },
  }
}

/**
 * Removes what the latest build did not use.
 *
 * @param {string} dir
 * @param {ReadonlySet<string>} used
 */
export async function sweepPageCache(dir, used) {
  for (const key of await readdir(dir)) if (!used.has(key)) await rm(join(dir, key))
}

/**
 * The hash of what every page of a build depends on beside its own HTML. The program is part of it: an entry made by
 * another version of this adapter, of parse5 or of Node's compressors would make equal content give unequal bytes.
 *
 * @param {unknown} input Anything that `JSON.stringify` tells apart.
 */
export async function basisOf(input) {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const modules = (await listFiles(here)).filter((file) => /^[^/]+(?<!\.test)\.mjs$/.test(file))
  const programs = [...modules.map((file) => join(here, file)), fileURLToPath(import.meta.resolve('parse5'))]
  const hash = createHash('sha256').update(JSON.stringify([input, process.versions.brotli, process.versions.zlib]))
  for (const program of programs) hash.update('\0').update(await readFile(program))
  return hash.digest('hex')
}
