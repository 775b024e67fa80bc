import { renameSync, rmSync } from 'node:fs'
import { errorCode, isMissing, Stop } from '../run/stop.mjs'

/**
 * Replaces the site that is served with a finished new one. Readers get the old site or the new one, and for the moment
 * between two renames none, but never half of one.
 * @param made the new site
 * @param out where it goes
 */
export function putInPlace(made: string, out: string): void {
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
        `Close what has files open there, make sure that this user may write there, then build again.`,
    )
  }
  try {
    rmSync(old, { recursive: true, force: true })
  } catch {
    // The new site is in place all the same; the next build clears up.
  }
}

/** @returns whether there was anything to move */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
