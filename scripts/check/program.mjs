// @ts-check
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isEntry, ROOT } from './paths.mjs'

// node scripts/check-program.mjs [FOLDER] [--stage] [--watch]: scripts/check.ts as one file. To load it and its packages
// from hundreds of files takes longer than to check two hundred documents, so it is bundled where it has changed.

const BUNDLE = join(ROOT, 'node_modules', '.cache', 'counterclaim-check.mjs')

/** First line of the bundle: a hash of everything that it is made of. */
function stamp() {
  const hash = createHash('sha256')
  const sources = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join('lib', file))
    .sort()
  for (const file of [...sources, join('scripts', 'check.ts'), 'tsconfig.json', 'package-lock.json'])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  return `// ${hash.digest('hex')} ${process.version}`
}

/** @param {string} first */
function isCurrent(first) {
  try {
    const file = openSync(BUNDLE, 'r')
    const bytes = Buffer.alloc(Buffer.byteLength(first))
    readSync(file, bytes)
    closeSync(file)
    return bytes.toString() === first
  } catch {
    return false
  }
}

/** Runs the check in this process, on the arguments of this process. */
export async function runCheck() {
  const first = stamp()
  if (!isCurrent(first)) {
    const { build } = await import('esbuild')
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'scripts', 'check.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      tsconfig: join(ROOT, 'tsconfig.json'),
      // Needed to watch alone, and loaded then.
      external: ['chokidar'],
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
      write: false,
      logLevel: 'error',
    })
    mkdirSync(join(BUNDLE, '..'), { recursive: true })
    // Moved into place whole: another check may be reading it.
    const part = `${BUNDLE}.${process.pid}`
    writeFileSync(part, `${first}\n${outputFiles[0]?.text ?? ''}`)
    renameSync(part, BUNDLE)
  }
  await import(pathToFileURL(BUNDLE).href)
}

if (isEntry(import.meta.url)) await runCheck()
