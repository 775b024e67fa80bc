// @ts-check

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { sumOfSizes } from './compress.mjs'
import { basisOf, sweepPageCache } from './page-cache.mjs'
import { payloadCandidates, textFilesByFolder } from './payloads.mjs'
import { usedSheets } from './sheets-of-pages.mjs'

/**
 * @typedef {import('./make-page.mjs').Shared} Shared
 * @typedef {import('./page-worker.mjs').Done} Done
 * @typedef {import('./page-worker.mjs').Task} Task
 * @typedef {import('./policy.mjs').PagePolicy} PagePolicy
 * @typedef {import('./report.mjs').PageReport} PageReport
 */

/**
 * What all pages of an export come to.
 *
 * @typedef {object} ProcessedPages
 * @property {PageReport[]} reports Sorted by path.
 * @property {import('./options.mjs').OtherPages} facts Of every page without the runtime, sorted by file.
 * @property {PagePolicy} policy
 * @property {boolean} runtime Whether any page loads scripts of Next.
 * @property {Set<string>} mentioned Names of assets that the pages mention.
 * @property {Map<string, string>} loads By the URL of an asset, the first page whose elements load it.
 * @property {Set<string>} payloads All flight payloads of pages, relative to the export.
 * @property {string[]} obsolete Those of pruned pages.
 * @property {string[]} warnings
 * @property {import('./compress.mjs').Sizes} sizes
 */

/** Starting a thread costs as much as some thirty pages. */
const PAGES_A_THREAD = 50

/** Pages in memory in each thread: while one is read there, the others are compressed in Node's pool. */
const PAGES_AT_ONCE = 2

/**
 * Reads, decides on, rewrites and compresses every page, in as many threads as there are cores.
 *
 * @param {object} input
 * @param {string} input.outDir
 * @param {string} input.cacheDir
 * @param {string} input.buildId
 * @param {readonly string[]} input.files The export, sorted.
 * @param {Shared} input.shared
 * @param {(file: string) => number} [input.qualityOf] How well a page is compressed, if not as `shared` says.
 * @param {import('./inline-styles.mjs').Sheets} [input.sheets] To put into pages.
 * @param {boolean} [input.onlyUsed] Whether only the rules of sheets go into pages that could match something.
 * @param {import('./options.mjs').OtherPages} [input.others] Pages that will stand beside these.
 * @returns {Promise<ProcessedPages>}
 */
export async function processPages({
  outDir,
  cacheDir,
  buildId,
  files,
  shared,
  qualityOf = () => shared.compress?.brotliQuality ?? 0,
  sheets,
  onlyUsed = false,
  others = {},
}) {
  const textsByFolder = textFilesByFolder(files)
  const pages = files.filter((file) => file.endsWith('.html'))
  const { options, modules, compress } = shared
  const basis = await basisOf([options, [...modules], compress])
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_A_THREAD))
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./page-worker.mjs', import.meta.url)),
    minThreads: threads,
    maxThreads: Math.max(threads, 1),
    concurrentTasksPerWorker: PAGES_AT_ONCE,
    workerData: /** @satisfies {import('./page-worker.mjs').WorkerInput} */ ({
      outDir,
      cacheDir,
      basis,
      buildId,
      shared,
    }),
  })
  try {
    /** @type {(file: string) => Promise<import('./sheets-of-pages.mjs').Use>} */
    const look = (file) => pool.run(file, { name: 'look' })
    const used =
      sheets && onlyUsed
        ? await usedSheets({ outDir, pages, uses: await Promise.all(pages.map(look)), sheets, others })
        : undefined
    /** @type {(file: string) => Promise<Done>} */
    const run = (file) => {
      /** @type {Task} */
      const task = {
        file,
        payloads: payloadCandidates(file, textsByFolder),
        sheets: used ? used.sheets.get(file) : sheets,
        quality: qualityOf(file),
      }
      return pool.run(task)
    }
    const done = await Promise.all(pages.map(run))
    await sweepPageCache(cacheDir, new Set(done.map(({ key }) => key)))
    return summary(
      pages.map((file) => `/${file}`),
      done,
      others,
      used?.facts,
    )
  } finally {
    await pool.destroy()
  }
}

/**
 * @param {readonly string[]} paths Sorted, so that what is put together here is the same in every build, whichever page
 *   was ready first.
 * @param {readonly Done[]} done In the same order.
 * @param {import('./options.mjs').OtherPages} others
 * @param {ReadonlyMap<string, import('./sheets-of-pages.mjs').UseFacts>} [uses] By file.
 * @returns {ProcessedPages}
 */
function summary(paths, done, others, uses) {
  const all = done.map(({ made: { page, ...made }, ...rest }, at) => ({
    path: paths[at] ?? '',
    page,
    ...made,
    ...rest,
  }))
  const pruned = all.filter(({ page }) => page.status === 'pruned')
  const own = all
    .filter(({ page }) => page.status !== 'kept')
    .map(({ path, page: { styles, scripts, assets }, mentioned }) => {
      return /** @type {const} */ ([path.slice(1), { styles, scripts, assets, mentioned, ...uses?.get(path.slice(1)) }])
    })
  const facts = Object.fromEntries([...own, ...Object.entries(others)].sort(([a], [b]) => (a < b ? -1 : 1)))
  const kept = all.filter(({ page }) => page.status === 'kept')
  const known = [
    ...Object.entries(facts).map(([file, each]) => ({ path: `/${file}`, ...each })),
    ...kept.map(({ path, page, mentioned }) => ({ path, ...page, mentioned })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
  const loads = known.flatMap(({ path, assets }) => assets.map((asset) => /** @type {const} */ ([asset, path])))
  return {
    reports: all.map(({ path, page, before, after, payloads }) => ({
      path,
      status: page.status,
      components: page.components,
      before,
      after,
      payloadsRemoved: page.status === 'pruned' ? payloads.length : 0,
    })),
    facts,
    policy: {
      styles: [...new Set(known.flatMap(({ styles }) => styles))].sort(),
      scripts: Object.fromEntries(known.flatMap(({ path, scripts }) => (scripts.length > 0 ? [[path, scripts]] : []))),
    },
    runtime: kept.length > 0 || known.some(({ assets }) => assets.some((asset) => /\.js(\?|$)/.test(asset))),
    mentioned: new Set(known.flatMap(({ mentioned }) => mentioned)),
    // The first page wins.
    loads: new Map(loads.reverse()),
    payloads: new Set(all.flatMap(({ payloads }) => payloads)),
    obsolete: pruned.flatMap(({ payloads }) => payloads).sort(),
    warnings: all
      .filter(({ page }) => page.blocked.length > 0)
      .map(({ path, page }) => `${path}: a strict policy ignores ${[...new Set(page.blocked)].join(', ')}`),
    sizes: sumOfSizes(all.map(({ sizes }) => sizes)),
  }
}
