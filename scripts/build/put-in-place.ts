// @ts-check
import { renameSync, rmSync } from 'node:fs'
import { errorCode, isMissing, Stop } from './stop.mjs'

/**
 * Puts a finished site where it is served from, in place of the one that is there. Whoever reads it meets the old one or
 * the new one and, for the blink between two renames, none; never a half of one.
 * @param {string} made the new site
 * @param {string} out where it goes
 */
export function putInPlace(made, out) {
  const old = `${made}-before`
  try {
    rmSync(old, { recursive: true, force: true })
    const replaces = moved(out, old)
    try {
      renameSync(made, out)
    } catch (error) {
      if (replaces) renameSync(old, out)
      throw error
    }
  } catch (error) {
    throw new Stop(
      `The new site could not be put into ${out} (${errorCode(error) ?? error}). The old one stays. ` +
        `Close what has files open there, see to it that this user may write there, then build again.`,
    )
  }
  try {
    rmSync(old, { recursive: true, force: true })
  } catch {
    // The new site is in its place all the same; the next build clears up.
  }
}

/** @param {string} from @param {string} to @returns {boolean} whether there was anything to move */
function moved(from, to) {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
