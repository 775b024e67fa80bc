// @ts-check

/**
 * @typedef {object} CompressOptions
 * @property {number} [minBytes] Files below this size are left alone. Default 1024.
 * @property {number} [minSaving] The share of a file that must be saved for a copy to be written. Default 0.05.
 * @property {number | ((pages: number, file: string) => number)} [brotliQuality] Default 11. A function gets the number of
 *   pages and one of their files (`topics/one.html`), or an empty text for all that is no page.
 * @property {number} [gzipLevel] Default 9.
 * @property {number} [concurrency] Files compressed at one time. Default: the cores of the machine.
 */

/**
 * @typedef {object} HeadersOptions
 * @property {Record<string, readonly string[] | null>} [directives] Directives of the Content-Security-Policy which
 *   replace the adapter's own; `null` leaves one out.
 * @property {Record<string, string | null>} [set] Further headers for every path; `null` leaves one of the adapter's
 *   own out.
 * @property {readonly string[]} [immutable] Further paths (`/assets/*`) whose file names hold a hash of their content:
 *   they may be kept for ever, as what lies below /_next/static/ may.
 * @property {Record<string, Record<string, string>>} [paths] Further headers for some paths (`/*.md`), beside those for
 *   every path.
 * @property {readonly string[]} [framed] Paths (`/embed/*`) that pages of other sites may show in a frame. Default: none.
 */

/**
 * What a site may ask of the adapter. Everything has a default, `{}` is a fine value.
 *
 * @typedef {object} AdapterOptions
 * @property {boolean} [pruneLinks] Treat `next/link` as a plain link: a page whose only client component it is loses
 *   prefetching and soft navigation with the runtime, and every link still works. Default `false`.
 * @property {boolean | readonly string[]} [allowRuntime] Which pages may keep the runtime: all (`true`, the default),
 *   none (`false`), or those whose path (`/counter.html`) is listed. Any other page that needs it fails the build.
 * @property {boolean | 'used'} [inlineStyles] Put Next's style sheets into pages that are pruned, in place of links to
 *   them. Leave `experimental.inlineCss` off then: it does the same at several times the cost. `'used'` leaves out the
 *   rules that can match nothing on any of the pages that link the same sheets. Default `false`.
 * @property {CompressOptions | false} [compress] Precompressed copies, `false` for none.
 * @property {HeadersOptions | boolean} [headers] Write `_headers` (the format of Netlify and Cloudflare Pages) into
 *   the export. Default `false`.
 * @property {(file: string) => boolean} [leaveOut] Files of the export (`places/_.html`) that are no part of the site:
 *   Next exports no route without an address, so one that may have none needs one that is thrown away. Default: none.
 * @property {(exported: readonly string[]) => OtherPages} [others] Pages that an earlier build of the same code made, and
 *   that are put beside this export once it is finished. Default: none.
 * @property {boolean} [quiet] No report on stdout. Default `false`.
 */

/**
 * What the rest of a build has to know of a page without the runtime. `.next/page-facts.json` has it of every such page.
 *
 * @typedef {object} KeptFacts
 * @property {string[]} styles Hashes of its inline styles.
 * @property {string[]} scripts Hashes of its inline scripts.
 * @property {string[]} assets The URLs below /_next/ that its elements load.
 * @property {string[]} mentioned Names of assets that it mentions.
 * @property {import('./sheets-of-pages.mjs').Use} [use] What of style sheets it could use, with `inlineStyles: 'used'`.
 * @property {string} [sheets] The hash of the style sheets that were put into it then.
 */

/** By file: `topics/one.html`. @typedef {Readonly<Record<string, KeptFacts>>} OtherPages */

/**
 * @typedef {object} ResolvedOptions
 * @property {boolean} pruneLinks
 * @property {boolean | readonly string[]} allowRuntime
 * @property {boolean | 'used'} inlineStyles
 * @property {Required<CompressOptions> | false} compress
 * @property {HeadersOptions | false} headers
 * @property {(file: string) => boolean} leaveOut
 * @property {(exported: readonly string[]) => OtherPages} others
 * @property {boolean} quiet
 */

/**
 * What of the options decides on a page. It goes to other threads, so it holds no function.
 *
 * @typedef {Pick<ResolvedOptions, 'pruneLinks' | 'allowRuntime'>} PageOptions
 */

import { availableParallelism } from 'node:os'

const KNOWN = new Set([
  'pruneLinks',
  'allowRuntime',
  'inlineStyles',
  'compress',
  'headers',
  'leaveOut',
  'others',
  'quiet',
])

/**
 * Fills in the defaults, and refuses an option it does not know: a misspelt one would do nothing, unnoticed.
 *
 * @param {AdapterOptions} [options]
 * @returns {ResolvedOptions}
 */
export function resolveOptions(options = {}) {
  for (const name of Object.keys(options)) {
    if (!KNOWN.has(name)) {
      throw new Error(`The adapter has no option "${name}". It knows ${[...KNOWN].join(', ')}.`)
    }
  }
  const { pruneLinks = false, allowRuntime = true, inlineStyles = false } = options
  const { compress = {}, headers = false, leaveOut = () => false, others = () => ({}), quiet = false } = options
  return {
    pruneLinks,
    allowRuntime,
    inlineStyles,
    compress: compress && {
      minBytes: 1024,
      minSaving: 0.05,
      brotliQuality: 11,
      gzipLevel: 9,
      concurrency: availableParallelism(),
      ...compress,
    },
    headers: headers === true ? {} : headers,
    leaveOut,
    others,
    quiet,
  }
}

/**
 * Whether a page may keep the runtime when it needs it.
 *
 * @param {PageOptions} options
 * @param {string} path
 */
export function mayKeepRuntime(options, path) {
  const { allowRuntime } = options
  return typeof allowRuntime === 'boolean' ? allowRuntime : allowRuntime.includes(path)
}
