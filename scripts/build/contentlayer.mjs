// @ts-check
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
// The command of contentlayer2 switches on the tracing of its runtime (effect-ts), which nothing here reads, and half of
// the time goes there. Whether to trace is settled when that runtime is loaded, so it is loaded first.
import 'contentlayer2/utils'
import { ROOT } from '../run/paths.mjs'

// node scripts/contentlayer.mjs build|dev: contentlayer2, without tracing, on what the check has staged.

// Its front matter library (gray-matter) evaluates what stands after ---js. The check lets no such file through, and Node
// was started with eval switched off (see build-commands.mjs); here the engines go as well, so that none of the three has
// to be relied on. All that is left is YAML.
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
await import(pathToFileURL(join(ROOT, 'node_modules', 'contentlayer2', 'bin', 'cli.cjs')).href)
