// @ts-check
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder. Every child process runs in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The built site. */
export const OUT = join(ROOT, 'out')

/** Where a build makes the site, below a project's folder, before it goes to its place. */
export const MADE = join('.next', 'site')

/**
 * Whether a module is the script that Node was asked to run, rather than an import of it.
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isEntry(moduleUrl) {
  const script = process.argv[1]
  return script !== undefined && pathToFileURL(script).href === moduleUrl
}
