// @ts-check
import { join } from 'node:path'
import { MADE } from './paths.mjs'
import { tool } from './run.mjs'

// The programs of a build, for scripts/build.mjs, which runs them, and bench/, which measures them. Each is Node with
// its arguments; the folder to run in is the project's.

/**
 * contentlayer2: compiles what the check has staged in .content/ into .contentlayer/. Text is not run as a program.
 * @param {'build' | 'dev'} mode
 * @returns {[string, string[]]}
 */
export const contentCommand = (mode) => [
  process.execPath,
  ['--disallow-code-generation-from-strings', join('scripts', 'contentlayer.mjs'), mode],
]

/**
 * Next: makes the site of it all.
 * @returns {[string, string[]]}
 */
export function pagesCommand() {
  const [program, script] = tool('next')
  return [program, [script, 'build']]
}

/**
 * Next makes the site aside, for putInPlace to put where it belongs; left alone, it would empty out/ first. And it
 * "repairs" lock files by writing registry addresses into them; ours is meant to have none.
 */
export const PAGES_ENV = { EXPORT_TO: MADE, NEXT_IGNORE_INCORRECT_LOCKFILE: '1' }
