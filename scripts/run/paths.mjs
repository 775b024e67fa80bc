// @ts-check
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The project's folder. Every child process runs in it. */
export const ROOT = resolve(import.meta.dirname, '..', '..')

/** The site as it is served: the pages of the current release. */
export const OUT = join(ROOT, 'out')

/** Releases, below a project's folder: see docs/decisions/releases.md. */
export const RELEASES = '.releases'

/** Where Next builds the site of the next release, below a project's folder. */
export const MADE = join(RELEASES, 'new', 'pages')

/**
 * Whether a module is the script that Node was asked to run, and not an import of it.
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isEntry(moduleUrl) {
  const script = process.argv[1]
  return script !== undefined && pathToFileURL(script).href === moduleUrl
}
