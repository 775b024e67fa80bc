// @ts-check
import { promises } from 'node:fs'

// Of hundreds of files, contentlayer2 removes and writes every one after each edit: most of the time that it takes. With
// this loaded before it, what would be written as it is stays, and what differs is there whole and at once. Of each kind
// the list of all documents is read (lib/content/generated.ts), so a file for each is not written at all.

const { rm, writeFile, rename } = promises
const isOfOne = (/** @type {unknown} */ path) =>
  /[\\/]generated[\\/][A-Z]\w*[\\/](?!_index\.)[^\\/]+\.json$/.test(String(path))
/** @type {Map<unknown, unknown>} */
const written = new Map()

/** @type {typeof rm} */
promises.rm = async (path, options) => {
  // Of what is written here, a removal only goes before the next writing.
  if (!written.has(path) && !isOfOne(path)) await rm(path, options)
}

/** @type {typeof writeFile} */
promises.writeFile = async (path, content, options) => {
  if (typeof path !== 'string') return writeFile(path, content, options)
  if (isOfOne(path)) return
  if (written.get(path) === content) return
  await writeFile(`${path}.part`, content, options)
  await rename(`${path}.part`, path)
  written.set(path, content)
}
