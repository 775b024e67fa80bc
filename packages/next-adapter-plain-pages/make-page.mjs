// @ts-check

import { mentionedAssets } from './assets.mjs'
import { compressedCopiesOf, sizesOf } from './compress.mjs'
import { processPage } from './page.mjs'

/**
 * What every page of a build shares.
 *
 * @typedef {object} Shared
 * @property {import('./modules.mjs').ClientModules} modules
 * @property {import('./options.mjs').PageOptions} options
 * @property {import('./compress.mjs').CompressOptions | undefined} compress
 */

/**
 * What goes out in place of a page of Next, and what the rest of the build has to know of it.
 *
 * @typedef {object} MadePage
 * @property {Omit<import('./page.mjs').Page, 'html'>} page
 * @property {string[]} mentioned Names of assets that the page mentions.
 * @property {number} after Bytes of the page.
 * @property {Buffer | undefined} html Only when it is another than Next's.
 * @property {import('./compress.mjs').CompressedCopies} copies
 * @property {import('./compress.mjs').Sizes} sizes
 */

/**
 * @param {string} path As a visitor would ask for the file: `/topics/one.html`.
 * @param {string} source As Next wrote it.
 * @param {import('./inline-styles.mjs').Sheets | undefined} sheets
 * @param {Shared} shared
 * @returns {Promise<MadePage>}
 */
export async function makePage(path, source, sheets, { modules, options, compress }) {
  const { html, ...page } = processPage({ path, html: source, modules, options, ...(sheets && { sheets }) })
  const bytes = Buffer.from(html)
  const copies = compress === undefined ? {} : await compressedCopiesOf(path, bytes, compress)
  return {
    page,
    mentioned: [...mentionedAssets(html)],
    after: bytes.length,
    html: page.status === 'pruned' ? bytes : undefined,
    copies,
    sizes: sizesOf(bytes, copies),
  }
}
