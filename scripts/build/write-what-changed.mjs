// @ts-check
import { promises } from 'node:fs'

// Of hundreds of files, contentlayer2 in dev removes and writes every one after each edit: most of the time that it
// takes. With this loaded before it, what would be written as it is stays, and what differs is there whole and at once.

const { rm, writeFile, rename } = promises
/** @type {Map<unknown, unknown>} */
const written = new Map()

/** @type {typeof rm} */
promises.rm = async (path, options) => {
  // Of what is written here, a removal only goes before the next writing.
  if (!written.has(path)) await rm(path, options)
}

/** @type {typeof writeFile} */
promises.writeFile = async (path, content, options) => {
  if (typeof path !== 'string') return writeFile(path, content, options)
  if (written.get(path) === content) return
  await writeFile(`${path}.part`, content, options)
  await rename(`${path}.part`, path)
  written.set(path, content)
}
