// @ts-check
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The project's folder. Every child process runs in it. */
export const ROOT = resolve(import.meta.dirname, '..', '..')

/** The built site. */
export const OUT = join(ROOT, 'out')

/** Where Next builds the site, below a project's folder, before it is moved to out/. */
export const MADE = join('.next', 'site')

/**
 * Whether a module is the script that Node was asked to run, and not an import of it.
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isEntry(moduleUrl) {
  const script = process.argv[1]
  return script !== undefined && pathToFileURL(script).href === moduleUrl
}
