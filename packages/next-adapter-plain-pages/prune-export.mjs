// @ts-check

import { rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unusedAssets } from './assets.mjs'
import { createCompressor, isCompressible, sumOfSizes } from './compress.mjs'
import { AT_ONCE, listFiles, mapBounded, removeFiles } from './files.mjs'
import { headersFile, headersWarnings } from './headers.mjs'
import { readSheets } from './inline-styles.mjs'
import { readClientModules } from './modules.mjs'
import { processPages } from './process-pages.mjs'

/**
 * @typedef {import('./options.mjs').ResolvedOptions} ResolvedOptions
 * @typedef {import('./process-pages.mjs').ProcessedPages} ProcessedPages
 * @typedef {import('./report.mjs').Report} Report
 */

/**
 * @typedef {object} Build
 * @property {string} outDir The export.
 * @property {string} distDir What `next build` leaves behind: `.next`.
 * @property {string} buildId
 * @property {string} projectDir
 * @property {string} rootDir The root that the bundler was given; mostly the project.
 */

/**
 * The whole work on a finished export: prune its pages, remove what nothing refers to, compress, and write down what a
 * policy has to know. Memory is bounded by a few pages, plus some numbers and names per page.
 *
 * @param {Build} build
 * @param {ResolvedOptions} options
 * @returns {Promise<Report>}
 */
export async function pruneExport(build, options) {
  const { outDir, distDir, buildId } = build
  const exported = await listFiles(outDir)
  const files = exported.filter((file) => !options.leaveOut(file))
  await removeFiles(
    outDir,
    exported.filter((file) => options.leaveOut(file)),
  )
  const others = options.others(files)
  const before = await sizesOf(outDir, files)
  const modules = await readClientModules(distDir, build)
  const sheets = options.inlineStyles ? await readSheets(outDir, files) : undefined
  const count = [...files, ...Object.keys(others)].filter((file) => file.endsWith('.html')).length
  const { compress: asked } = options
  const compress = asked === false ? undefined : { ...asked, brotliQuality: qualityFor(asked, count) }
  const cacheDir = join(distDir, 'cache', 'plain-pages')
  const { pruneLinks, allowRuntime } = options
  const shared = { modules, options: { pruneLinks, allowRuntime }, compress }
  const onlyUsed = options.inlineStyles === 'used'
  const pages = await processPages({
    outDir,
    cacheDir: join(cacheDir, 'pages'),
    buildId,
    files,
    shared,
    qualityOf: (file) => (asked === false ? 0 : qualityFor(asked, count, file)),
    onlyUsed,
    others,
    ...(sheets && { sheets }),
  })
  const left = await removeUnused(outDir, files, pages)
  // Next makes a folder for the id of each build, and puts nothing into it that is left: equal builds differed by it.
  await rmdir(join(outDir, '_next', buildId)).catch(() => {})
  const headers = options.headers === false ? undefined : headersText(left, pages, options.headers)
  const after = await sizesOf(outDir, left)
  const compressed = compress && (await compressRest(outDir, join(cacheDir, 'files'), left, compress))
  const change = (/** @type {(file: string) => boolean} */ belongs) => ({
    before: sum(before, belongs),
    after: sum(after, belongs),
  })
  /** @type {Report} */
  const report = {
    pages: {
      pruned: pages.reports.filter(({ status }) => status === 'pruned').length,
      kept: pages.reports.filter(({ status }) => status === 'kept').length,
      foreign: pages.reports.filter(({ status }) => status === 'foreign').length,
    },
    bytes: {
      html: change((file) => file.endsWith('.html')),
      payloads: change((file) => pages.payloads.has(file)),
      next: change((file) => file.startsWith('_next/')),
      all: change(() => true),
    },
    compressed: compressed ? sumOfSizes([pages.sizes, compressed]) : null,
    perPage: pages.reports,
    warnings: [...pages.warnings, ...headersWarnings(headers ?? '')],
  }
  await writeFile(join(distDir, 'page-facts.json'), `${JSON.stringify(pages.facts)}\n`)
  await writeFile(join(distDir, 'page-policy.json'), `${JSON.stringify(pages.policy, null, 2)}\n`)
  await writeFile(join(distDir, 'adapter-report.json'), `${JSON.stringify(report, null, 2)}\n`)
  // The last file of all: an export that has it is whole.
  if (headers !== undefined) await writeFile(join(outDir, '_headers'), headers)
  return report
}

/**
 * @param {readonly string[]} files
 * @param {ProcessedPages} pages
 * @param {import('./options.mjs').HeadersOptions} options
 */
function headersText(files, { policy, runtime }, options) {
  if (files.includes('_headers')) {
    throw new Error(
      'The export already has a file _headers. Remove it from public/, or set the option headers to false.',
    )
  }
  const hasNextFiles = files.some((file) => file.startsWith('_next/'))
  return headersFile({ policy, runtime, hasNextFiles, options })
}

/**
 * Removes the payloads of pruned pages, then what nothing left refers to, and makes sure no page has lost a file.
 *
 * @param {string} outDir
 * @param {readonly string[]} files
 * @param {ProcessedPages} pages
 * @returns {Promise<string[]>} What is left.
 */
async function removeUnused(outDir, files, pages) {
  await removeFiles(outDir, pages.obsolete)
  const obsolete = new Set(pages.obsolete)
  const kept = files.filter((file) => !obsolete.has(file))
  const unused = new Set(
    await unusedAssets({ outDir, files: kept, mentioned: pages.mentioned, runtime: pages.runtime }),
  )
  await removeFiles(outDir, [...unused])
  const left = kept.filter((file) => !unused.has(file))
  const names = new Set(left)
  for (const [url, path] of pages.loads) {
    const file = decodeURIComponent(url.slice(url.indexOf('/_next/') + 1).replace(/[?#].*$/, ''))
    if (!names.has(file)) throw new Error(`The page ${path} loads ${url}, and the export has no such file.`)
  }
  return left
}

/**
 * @param {string} outDir
 * @param {string} cacheDir
 * @param {readonly string[]} files Pages among them have been compressed.
 * @param {import('./compress.mjs').CompressOptions} options
 */
async function compressRest(outDir, cacheDir, files, options) {
  const { compress, finish } = await createCompressor(outDir, cacheDir, options)
  const rest = files.filter((file) => isCompressible(file) && !file.endsWith('.html'))
  await mapBounded(rest, options.concurrency, compress)
  return finish()
}

/**
 * @param {Pick<Required<import('./options.mjs').CompressOptions>, 'brotliQuality'>} options
 * @param {number} pages
 * @param {string} [file] Of a page.
 */
export function qualityFor({ brotliQuality }, pages, file = '') {
  return typeof brotliQuality === 'function' ? brotliQuality(pages, file) : brotliQuality
}

/**
 * @param {string} outDir
 * @param {readonly string[]} files
 * @returns {Promise<Map<string, number>>}
 */
async function sizesOf(outDir, files) {
  const sizes = await mapBounded(files, AT_ONCE, async (file) => (await stat(join(outDir, file))).size)
  return new Map(files.map((file, at) => [file, sizes[at] ?? 0]))
}

/**
 * @param {ReadonlyMap<string, number>} sizes
 * @param {(file: string) => boolean} belongs
 */
function sum(sizes, belongs) {
  let total = 0
  for (const [file, size] of sizes) if (belongs(file)) total += size
  return total
}
