// @ts-check

import { join } from 'node:path'
import { resolveOptions } from './options.mjs'
import { pruneExport } from './prune-export.mjs'
import { reportText } from './report.mjs'

/** @typedef {import('next').NextAdapter} NextAdapter */

/**
 * Makes the adapter with options of your own. Next loads adapters by path, so put it into a module of its own:
 *
 * ```js
 * // next-adapter.mjs
 * import { createAdapter } from 'next-adapter-plain-pages/create-adapter'
 *
 * export default createAdapter({ allowRuntime: ['/counter.html'] })
 * ```
 *
 * @param {import('./options.mjs').AdapterOptions} [options]
 * @returns {NextAdapter}
 */
export function createAdapter(options) {
  const resolved = resolveOptions(options)
  return {
    name: 'next-adapter-plain-pages',
    modifyConfig(config, { phase }) {
      if (phase === 'phase-production-build' && config.output !== 'export') {
        throw new Error("The adapter works on a static export. Set output: 'export' in next.config, or do not use it.")
      }
      return config
    },
    async onBuildComplete({ outputs, projectDir, distDir, buildId, config }) {
      const report = await pruneExport(
        {
          outDir: outDirOf(outputs.staticFiles) ?? join(projectDir, 'out'),
          distDir,
          buildId,
          projectDir,
          rootDir: config.turbopack?.root ?? config.outputFileTracingRoot ?? projectDir,
        },
        resolved,
      )
      if (!resolved.quiet) console.log(reportText(report))
    },
  }
}

/**
 * Where the export is. Next says so only by the files in it.
 *
 * @param {readonly { id: string, filePath: string }[]} files
 */
function outDirOf(files) {
  const [file] = files
  return file?.filePath.endsWith(file.id) ? file.filePath.slice(0, -file.id.length).replace(/[\\/]$/, '') : undefined
}
