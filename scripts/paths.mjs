// @ts-check
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder. Every child process runs in it. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The built site. */
export const OUT = join(ROOT, 'out')

/**
 * Where Next exports to and the adapter works, before the site goes to its place: see next.config.mjs.
 * @param {string} root a project's folder
 */
export const madeIn = (root) => join(root, '.next', 'site')

/**
 * Whether a module is the script that Node was asked to run, rather than an import of it.
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isEntry(moduleUrl) {
  const script = process.argv[1]
  return script !== undefined && pathToFileURL(script).href === moduleUrl
}
