import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../../scripts/run/paths.mjs'

/** An example of examples/, rendered. */
export interface ExampleMarkup {
  readonly id: string
  readonly of: string
  readonly state: string
  readonly is: 'part' | 'figure' | 'page'
  readonly html: string
}

/**
 * The examples as markup, for tests that look at them in a browser. Playwright reads JSX its own way, and Node cannot
 * import style sheets, so they are bundled first and run as a program of their own; nothing is written to the disk.
 */
export async function renderExamples(): Promise<ExampleMarkup[]> {
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
