import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

// The build does not read what is named here. All else counts, so that a new folder can never leave a stale site.
const OTHER_FOLDERS = new Set([
  'packages/next-adapter-plain-pages/test',
  'app/design',
  'app/desk',
  'browser/dev',
  'desk',
  'packages/bench',
  'docs',
  'e2e',
  'examples',
  'hosting/caddy',
  'hosting/netlify',
  'hosting/nginx',
  'lib/testing',
  'node_modules',
  'out',
  'playwright-report',
  'public/assets',
  'scripts',
  'test-results',
])
const OTHER_FILES = new Set([
  'LICENSE',
  'LICENSE-CONTENT',
  'biome.json',
  'budgets.json',
  'hosting/README.md',
  'hosting/addresses.json',
  'knip.json',
  'next-env.d.ts',
])
const OTHER_FILE = /\.(md|tsbuildinfo|log)$|^(playwright|vitest)\.config\./
/** The scripts that take part in a build. */
const BUILD_SCRIPTS = ['scripts/build', 'scripts/check', 'scripts/release']
/** Variables that change what is built. */
const BUILD_VARIABLE = /^(SITE_|NEXT_PUBLIC_|COUNTERCLAIM_)/
/** Tests, editors' backups and hidden files lie among the inputs, but are none. Next's .env files are. */
const NOISE = /\.test\.[a-z]+$|~$|^\.(?!env)/

/** @param folder below it, '' for itself */
function filesUnder(root: string, folder: string): string[] {
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
 * @param root the project's folder
 */
export function buildInputs(root: string): string[] {
  const scripts = BUILD_SCRIPTS.filter((folder) => existsSync(join(root, folder)))
  return ['', ...scripts].flatMap((folder) => filesUnder(root, folder)).sort()
}

/** The hash of all that makes pages and is no content: with another, no page of an earlier build is of use. */
export const codeHash = (root: string, env: NodeJS.Dict<string>): string =>
  inputsHash(
    root,
    { ...env, COUNTERCLAIM_NODE: process.version },
    buildInputs(root).filter((path) => !/^content(-log)?\//.test(path)),
  )

/**
 * One hash of everything that decides what a build produces.
 * @param root the project's folder
 * @param paths files below it, where those are not the ones of its own build
 */
export function inputsHash(
  root: string,
  env: NodeJS.Dict<string>,
  paths: readonly string[] = buildInputs(root),
): string {
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
