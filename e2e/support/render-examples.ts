// @ts-check
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/**
 * The examples as markup, for tests that look at them in a browser. Playwright reads JSX its own way, and Node knows no
 * style sheets, so they are bundled first and run as a program of their own; nothing is written to the disk.
 * @returns {Promise<import('./examples.d.mts').ExampleMarkup[]>}
 */
export async function renderExamples() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'examples', 'render.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'silent',
  })
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-'], {
    input: outputFiles[0]?.text ?? '',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`The examples did not render:\n${stderr}`)
  return JSON.parse(stdout)
}
