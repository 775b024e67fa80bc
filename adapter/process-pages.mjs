// @ts-check

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mentionedAssets } from './assets.mjs'
import { mapBounded } from './files.mjs'
import { processPage } from './page.mjs'
import { payloadsOf, textFilesByFolder } from './payloads.mjs'

/**
 * @typedef {import('./modules.mjs').ClientModules} ClientModules
 * @typedef {import('./options.mjs').ResolvedOptions} ResolvedOptions
 * @typedef {import('./policy.mjs').PagePolicy} PagePolicy
 * @typedef {import('./report.mjs').PageReport} PageReport
 */

/**
 * What all pages of an export come to.
 *
 * @typedef {object} ProcessedPages
 * @property {PageReport[]} reports Sorted by path.
 * @property {PagePolicy} policy
 * @property {boolean} runtime Whether any page loads scripts of Next.
 * @property {Set<string>} mentioned Names of assets that the pages mention.
 * @property {Map<string, string>} loads By the URL of an asset, the first page whose elements load it.
 * @property {Set<string>} payloads All flight payloads of pages, relative to the export.
 * @property {string[]} obsolete Those of pruned pages.
 * @property {string[]} warnings
 */

/** Pages in memory at one time: while one is read on the main thread, the others are compressed in Node's pool. */
const PAGES_AT_ONCE = 4

/**
 * Reads, decides on, rewrites and compresses every page.
 *
 * @param {object} input
 * @param {string} input.outDir
 * @param {readonly string[]} input.files The export, sorted.
 * @param {ClientModules} input.modules
 * @param {ResolvedOptions} input.options
 * @param {import('./inline-styles.mjs').Sheets | undefined} input.sheets
 * @param {import('./compress.mjs').Compressor | undefined} input.compressor
 * @returns {Promise<ProcessedPages>}
 */
export async function processPages({ outDir, files, modules, options, sheets, compressor }) {
  const textsByFolder = textFilesByFolder(files)
  /** @type {ProcessedPages} */
  const all = {
    reports: [],
    policy: { styles: [], scripts: {} },
    runtime: false,
    mentioned: new Set(),
    loads: new Map(),
    payloads: new Set(),
    obsolete: [],
    warnings: [],
  }
  /** @type {Set<string>} */
  const styles = new Set()
  const pages = files.filter((file) => file.endsWith('.html'))
  await mapBounded(pages, PAGES_AT_ONCE, async (file) => {
    const path = `/${file}`
    const html = await readFile(join(outDir, file), 'utf8')
    const page = processPage({ path, html, modules, options, ...(sheets && { sheets }) })
    if (page.status === 'pruned') await writeFile(join(outDir, file), page.html)
    const payloads = page.status === 'foreign' ? [] : await payloadsOf({ outDir, file, textsByFolder })
    for (const payload of payloads) all.payloads.add(payload)
    if (page.status === 'pruned') all.obsolete.push(...payloads)
    for (const style of page.styles) styles.add(style)
    if (page.scripts.length > 0) all.policy.scripts[path] = page.scripts
    for (const name of mentionedAssets(page.html)) all.mentioned.add(name)
    for (const asset of page.assets) {
      // The smallest path, not the first to be ready, so that messages are the same in every build.
      if (path < (all.loads.get(asset) ?? '\uffff')) all.loads.set(asset, path)
    }
    all.runtime ||= page.status === 'kept' || page.assets.some((asset) => /\.js(\?|$)/.test(asset))
    if (page.blocked.length > 0)
      all.warnings.push(`${path}: a strict policy ignores ${[...new Set(page.blocked)].join(', ')}`)
    all.reports.push({
      path,
      status: page.status,
      components: page.components,
      before: Buffer.byteLength(html),
      after: Buffer.byteLength(page.html),
      payloadsRemoved: page.status === 'pruned' ? payloads.length : 0,
    })
    await compressor?.compress(file)
  })
  all.policy = {
    styles: [...styles].sort(),
    scripts: Object.fromEntries(Object.entries(all.policy.scripts).sort(byFirst)),
  }
  all.reports.sort((a, b) => (a.path < b.path ? -1 : 1))
  all.obsolete.sort()
  all.warnings.sort()
  return all
}

/**
 * @param {[string, unknown]} a
 * @param {[string, unknown]} b
 */
function byFirst([a], [b]) {
  return a < b ? -1 : 1
}
