// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

/**
 * @typedef {object} Difference
 * @property {string} file below both folders
 * @property {string} what in words: which folder lacks it, or the first place where its bytes differ
 */

/** How much of each file a message shows around the first difference. */
const BEFORE = 40
const AFTER = 60

/**
 * Compares every file of two folders byte for byte.
 * @param {string} first
 * @param {string} second
 * @returns {{ files: number, differences: Difference[] }} differences sorted by file
 */
export function compareFolders(first, second) {
  const [here, there] = [filesOf(first), filesOf(second)]
  /** @type {Difference[]} */
  const differences = []
  for (const file of [...new Set([...here, ...there])].sort()) {
    if (!there.has(file)) differences.push({ file, what: 'only the first build has it' })
    else if (!here.has(file)) differences.push({ file, what: 'only the second build has it' })
    else {
      const what = firstDifference(readFileSync(join(first, file)), readFileSync(join(second, file)))
      if (what !== undefined) differences.push({ file, what })
    }
  }
  return { files: here.size, differences }
}

/**
 * The first place where two texts differ, with what stands there in each.
 * @param {Buffer} first
 * @param {Buffer} second
 * @returns {string | undefined} nothing, where they are the same
 */
export function firstDifference(first, second) {
  if (first.equals(second)) return undefined
  const shorter = Math.min(first.length, second.length)
  let at = 0
  while (at < shorter && first[at] === second[at]) at++
  const line = first.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
  const around = (/** @type {Buffer} */ bytes) =>
    JSON.stringify(bytes.subarray(Math.max(0, at - BEFORE), at + AFTER).toString('utf8'))
  return `byte ${at}, line ${line}: ${around(first)}, then ${around(second)}`
}

/** @param {string} folder */
const filesOf = (folder) => new Set(globSync('**', { cwd: folder, dot: true, followSymbolicLinks: false }))
