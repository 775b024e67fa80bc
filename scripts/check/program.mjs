// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isEntry, ROOT } from '../run/paths.mjs'

// node scripts/check/program.mjs [FOLDER] [--stage] [--watch]: content.ts, bundled into one file. Loading its hundreds
// of modules takes longer than checking two hundred documents, so it is bundled anew only when one of them has changed.

const SOURCES = ['content.ts', 'printer.ts', 'watch.ts'].map((file) => join('scripts', 'check', file))
const CACHE = join(ROOT, 'node_modules', '.cache', 'counterclaim-check')

/** The bundle's path, which holds a hash of everything it is made of. */
function bundlePath() {
  const hash = createHash('sha256').update(process.version)
  const sources = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => join('lib', file))
    .sort()
  for (const file of [...sources, ...SOURCES, 'tsconfig.json', 'package-lock.json'])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  return join(CACHE, `${hash.digest('hex').slice(0, 16)}.mjs`)
}

/** @param {string} path */
async function bundle(path) {
  const { build } = await import('esbuild')
  // Written aside and moved into place whole: another check may be under way.
  const part = `${path}.${process.pid}`
  await build({
    entryPoints: [join(ROOT, 'scripts', 'check', 'content.ts')],
    outfile: part,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: join(ROOT, 'tsconfig.json'),
    // Loaded only to watch.
    external: ['chokidar'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    logLevel: 'error',
  })
  renameSync(part, path)
  for (const old of readdirSync(CACHE)) if (!old.startsWith(basename(path))) rmSync(join(CACHE, old), { force: true })
}

/**
 * The check, bundled if need be.
 * @returns {Promise<typeof import('./content.ts')>}
 */
export async function loadCheck() {
  const path = bundlePath()
  if (!existsSync(path)) {
    mkdirSync(CACHE, { recursive: true })
    await bundle(path)
  }
  return import(pathToFileURL(path).href)
}

/**
 * Runs the check in this process.
 * @param {string[]} args as checkAndReport in content.ts takes them
 * @returns {Promise<number>} the exit code
 */
export async function runCheck(args) {
  const { checkAndReport } = await loadCheck()
  const hash = (/** @type {string} */ root) => createHash('sha256').update(root).digest('hex').slice(0, 8)
  return checkAndReport(args, (root) => `${bundlePath()}.${hash(root)}`)
}

if (isEntry(import.meta.url)) process.exitCode = await runCheck(process.argv.slice(2))
