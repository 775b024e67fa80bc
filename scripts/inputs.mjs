// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// What is named here the build does not read. All else counts, so that a new folder can never leave a stale site.
const OTHER_FOLDERS = new Set([
  'packages/next-adapter-plain-pages/test',
  'app/design',
  'packages/bench',
  'docs',
  'e2e',
  'examples',
  'hosting',
  'lib/testing',
  'node_modules',
  'out',
  'playwright-report',
  'public/assets',
  'scripts',
  'test-results',
])
const OTHER_FILES = new Set(['LICENSE', 'LICENSE-CONTENT', 'biome.json', 'budgets.json', 'knip.json', 'next-env.d.ts'])
const OTHER_FILE = /\.(md|tsbuildinfo|log)$|^(playwright|vitest)\.config\./
/** The scripts that take part in a build. */
const BUILD_SCRIPTS = [
  'browser-modules.mjs',
  'build-commands.mjs',
  'build.mjs',
  'check-program.mjs',
  'check.ts',
  'contentlayer.mjs',
].map((name) => `scripts/${name}`)
/** Variables that change what is built. */
const BUILD_VARIABLE = /^(SITE_|NEXT_PUBLIC_|COUNTERCLAIM_)/
/** Tests, editors' backups and hidden files (but for Next's .env files) lie among the inputs without being any. */
const NOISE = /\.test\.[a-z]+$|~$|^\.(?!env)/

/**
 * @param {string} root
 * @param {string} folder below it, '' for itself
 * @returns {string[]}
 */
function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOISE.test(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (OTHER_FOLDERS.has(path) || OTHER_FILES.has(path) || (folder === '' && OTHER_FILE.test(path))) return []
    // A link counts as what it leads to.
    const stats = entry.isSymbolicLink() ? statSync(join(root, path), { throwIfNoEntry: false }) : entry
    if (stats?.isDirectory()) return filesUnder(root, path)
    return stats?.isFile() ? [path] : []
  })
}

/**
 * Every file that the build may read, sorted, with forward slashes.
 * @param {string} root the project's folder
 */
export function buildInputs(root) {
  return [...filesUnder(root, ''), ...BUILD_SCRIPTS.filter((path) => existsSync(join(root, path)))].sort()
}

/**
 * One hash of everything that decides what a build produces.
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [paths] files below it, where those are not the ones of its own build
 */
export function inputsHash(root, env, paths = buildInputs(root)) {
  const hash = createHash('sha256')
  for (const path of paths) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  for (const name of Object.keys(env).sort()) {
    if (BUILD_VARIABLE.test(name)) hash.update(`${name}=${env[name]}\0`)
  }
  return hash.digest('hex')
}
