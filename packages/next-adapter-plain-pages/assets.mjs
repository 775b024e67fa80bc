// @ts-check

import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Files whose text may name others. */
const TEXT = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.txt',
  '.xml',
  '.svg',
  '.md',
  '.webmanifest',
  '.rss',
  '.atom',
  '.map',
])

/**
 * Names below `_next/static/` that a text mentions, in whatever form: an attribute, a `url()`, a string of a script, or
 * encoded into the query of an image service.
 *
 * @param {string} text
 * @returns {Set<string>} Decoded, without `static/`.
 */
export function mentionedAssets(text) {
  /** @type {Set<string>} */
  const names = new Set()
  for (const [, encoded = ''] of text.matchAll(
    /static(?:\\?\/|%2F)([^\s"'`<>()\\?#,;&|]+(?:\\\/[^\s"'`<>()\\?#,;&|]+)*)/gi,
  )) {
    names.add(decode(encoded.replaceAll('\\/', '/')))
  }
  return names
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** @param {string} file */
const isText = (file) => TEXT.has(extname(file))

/**
 * The files below `_next/` that nothing refers to any more.
 *
 * @param {object} input
 * @param {string} input.outDir
 * @param {readonly string[]} input.files What is left of the export, relative to it.
 * @param {ReadonlySet<string>} input.mentioned From the pages, which are not read again.
 * @param {boolean} input.runtime Whether any page keeps the client runtime. It may load any script or style sheet
 *   under a name it puts together, so then all of them stay.
 * @returns {Promise<string[]>} Relative to the export.
 */
export async function unusedAssets({ outDir, files, mentioned, runtime }) {
  const assets = files.filter((file) => file.startsWith('_next/'))
  /** @type {Set<string>} */
  const used = new Set()
  /** @type {string[]} */
  const queue = []
  const use = (/** @type {string} */ file) => {
    if (used.has(file)) return
    used.add(file)
    if (isText(file)) queue.push(file)
  }
  const useMentioned = (/** @type {ReadonlySet<string>} */ names) => {
    for (const asset of assets) {
      if (used.has(asset)) continue
      const name = asset.replace(/^_next\/static\//, '')
      // A name with characters that may end a mention cannot be looked for, so its file stays.
      if (names.has(name) || /[\s"'`<>()\\?#,;&|]/.test(name)) use(asset)
    }
  }
  useMentioned(mentioned)
  for (const asset of assets) if (runtime && isRuntimeFile(asset)) use(asset)
  for (const file of files) if (!file.startsWith('_next/') && isText(file) && !file.endsWith('.html')) queue.push(file)
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const text = await readFile(join(outDir, file), 'utf8')
    const names = mentionedAssets(text)
    if (file.endsWith('.css')) for (const name of relativeUrls(text, file)) names.add(name)
    useMentioned(names)
  }
  return assets.filter((asset) => !used.has(asset))
}

/** @param {string} asset */
function isRuntimeFile(asset) {
  // These list the routes for the pages router, and only its pages load them, by name.
  return /\.(js|css)$/.test(asset) && !/\/_(build|ssg|clientMiddleware)Manifest\.js$/.test(asset)
}

/**
 * What the `url()`s of a style sheet that are relative to it refer to.
 *
 * @param {string} css
 * @param {string} file
 */
function relativeUrls(css, file) {
  return [...css.matchAll(/url\(\s*["']?(\.[^"')?#]+)/g)].map(([, url = '']) =>
    decode(new URL(url, `file:///${file}`).pathname).replace(/^\/_next\/static\//, ''),
  )
}
