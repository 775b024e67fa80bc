import { join } from 'node:path'
import { MADE, ROOT } from '../run/paths.mjs'
import { tool } from '../run/run.mjs'
import { KEYS, SNAPSHOT } from './page-keys.mjs'

// The programs of a build. Each is Node with its arguments, run in the project's folder.

export type Command = [program: string, args: string[]]

/** Checks the content. `--stage` puts what passes where contentlayer2 reads it. */
export const checkCommand = (args: string[]): Command => [
  process.execPath,
  [join('scripts', 'check', 'program.mjs'), ...args],
]

/** contentlayer2: compiles what the check has staged in .content/ into .contentlayer/. Text is not run as a program. */
export const contentCommand = (mode: 'build' | 'dev'): Command => [
  process.execPath,
  ['--disallow-code-generation-from-strings', join('scripts', 'build', 'contentlayer.mjs'), mode],
]

/**
 * Next: makes the site of it all.
 * @param isCompiled whether the code is as it was at the last build: then only pages are made
 */
export const pagesCommand = (isCompiled: boolean): Command =>
  tool('next', ['build', ...(isCompiled ? ['--experimental-build-mode', 'generate'] : [])])

/**
 * Next builds the site in a folder of its own, and putInPlace moves it; otherwise Next would empty out/ first. It also
 * "repairs" lock files by writing registry addresses into them, and ours is meant to have none.
 */
export const PAGES_ENV = { EXPORT_TO: MADE, NEXT_IGNORE_INCORRECT_LOCKFILE: '1' }

/** With this, the routes wait for the ledger, and leave out what the last release has already. */
export const KEYS_ENV = { PAGE_KEYS: join(ROOT, KEYS), LEDGER_SNAPSHOT: join(ROOT, SNAPSHOT) }
