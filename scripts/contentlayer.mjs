// @ts-check
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
// The command of contentlayer2 switches on the tracing of its runtime (effect-ts), which nothing here reads, and half of
// the time goes there. Whether to trace is settled when that runtime is loaded, so it is loaded first.
import 'contentlayer2/utils'
import { ROOT } from './paths.mjs'

// node scripts/contentlayer.mjs build|dev: contentlayer2, without tracing.
await import(pathToFileURL(join(ROOT, 'node_modules', 'contentlayer2', 'bin', 'cli.cjs')).href)
