// @ts-check
import { readFileSync, statSync } from 'node:fs'

/** @typedef {import('./headers.mjs').PagePolicy} PagePolicy */

/** @param {unknown} value @returns {value is string[]} */
function isHashes(value) {
  return (
    Array.isArray(value) && value.every((each) => typeof each === 'string' && /^sha(256|384|512)-[\w+/=-]+$/.test(each))
  )
}

/**
 * Reads the text of page-policy.json. Undefined for a text of another shape: a hash is pasted into a header, so
 * nothing but hashes may pass.
 * @param {string} text
 * @returns {PagePolicy | undefined}
 */
export function parsePolicy(text) {
  let value
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const { styles, scripts } = value ?? {}
  if (!isHashes(styles) || typeof scripts !== 'object' || scripts === null) return undefined
  return Object.values(scripts).every(isHashes) ? { styles, scripts } : undefined
}

/**
 * A reader of the policy file that follows rebuilds: it reads the file again when it has changed, and keeps the last
 * good one while a new one is being written.
 * @param {string} path
 * @returns {() => PagePolicy | undefined}
 */
export function policyReader(path) {
  let stamp = -1
  /** @type {PagePolicy | undefined} */
  let policy
  return () => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) {
      stamp = -1
      policy = undefined
    } else if (stats.mtimeMs !== stamp) {
      const read = parsePolicy(readFileSync(path, 'utf8'))
      if (read) {
        stamp = stats.mtimeMs
        policy = read
      }
    }
    return policy
  }
}
