// @ts-check
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
// The command of contentlayer2 turns on tracing in its runtime (effect-ts). Nothing here reads the trace, and it takes
// half of the time. Whether to trace is decided when that runtime is loaded, so it is loaded first.
import 'contentlayer2/utils'
import { ROOT } from '../run/paths.mjs'

// node scripts/build/contentlayer.mjs build|dev: contentlayer2, without tracing, on what the check has staged.

// Its front matter library (gray-matter) evaluates what follows ---js. The check lets no such file through, and Node
// was started with eval turned off (see commands.ts). Here the engines are removed as well, so that no one of the three
// has to be relied on. Only YAML is left.
const engines = createRequire(import.meta.resolve('@contentlayer2/source-files'))('gray-matter/lib/engines.js')
for (const name of Object.keys(engines)) {
  if (name === 'yaml') continue
  engines[name] = {
    parse() {
      throw new Error(`Front matter is YAML: nothing in ${name} is read.`)
    },
  }
}

if (!existsSync(join(ROOT, '.content'))) {
  console.error('No content has been checked yet. Run “npm run build”, or “npm run dev” while you write.')
  process.exit(1)
}
await import('./write-what-changed.mjs')
await import(pathToFileURL(join(ROOT, 'node_modules', 'contentlayer2', 'bin', 'cli.cjs')).href)
