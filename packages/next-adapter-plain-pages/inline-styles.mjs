// @ts-check

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appendText, attribute, isElement, nodesOf, remove, replaceByStyle, siblingsOf } from './html.mjs'

/**
 * @typedef {import('./html.mjs').Document} Document
 * @typedef {import('./html.mjs').Element} Element
 */

/** Style sheets of an export by their URL, such as /_next/static/chunks/a.css. @typedef {ReadonlyMap<string, string>} Sheets */

/**
 * Reads the style sheets that Next wrote. What their `url()`s refer to must not depend on where the text stands.
 *
 * @param {string} outDir
 * @param {readonly string[]} files The export.
 * @returns {Promise<Sheets>}
 */
export async function readSheets(outDir, files) {
  const sheets = files.filter((file) => file.startsWith('_next/') && file.endsWith('.css'))
  return new Map(
    await Promise.all(
      sheets.map(async (file) => {
        const text = await readFile(join(outDir, file), 'utf8')
        return /** @type {const} */ ([`/${file}`, withAbsoluteUrls(text, `/${file}`)])
      }),
    ),
  )
}

/**
 * @param {string} css
 * @param {string} url Of the style sheet.
 */
export function withAbsoluteUrls(css, url) {
  return css.replace(
    /(url\(\s*["']?)(\.{1,2}\/[^"')\s]+)/g,
    (_, before, relative) => `${before}${new URL(relative, `file://${url}`).href.slice('file://'.length)}`,
  )
}

/**
 * Puts the text of linked style sheets into the page: one `<style>` for neighbours, where the first of them stood. It
 * costs each page some kilobytes and saves its reader a round trip. Next can do it too (`experimental.inlineCss`), but
 * then renders the text with every page, and writes it eight times over: into the tree, into the payload of the page,
 * and into those of its segments.
 *
 * @param {Document} document
 * @param {Sheets} sheets
 */
export function inlineStyles(document, sheets) {
  /** @type {Element | undefined} */
  let last
  for (const { node, url } of linkedSheets(document)) {
    const css = sheets.get(url)
    if (css === undefined) continue
    if (/<\/style/i.test(css)) throw new Error(`its style sheet ${url} holds "</style"`)
    const siblings = siblingsOf(node)
    if (last !== undefined && siblings[siblings.indexOf(node) - 1] === last) {
      appendText(last, css)
      remove(node)
    } else last = replaceByStyle(node, css)
  }
}

/**
 * The style sheets that a page links for every medium.
 *
 * @param {Document} document
 */
export function linkedSheets(document) {
  return nodesOf(document).flatMap((node) => {
    if (!isElement(node) || node.tagName !== 'link' || attribute(node, 'media') !== undefined) return []
    if (!/(^|\s)stylesheet(\s|$)/i.test(attribute(node, 'rel') ?? '')) return []
    return [{ node, url: (attribute(node, 'href') ?? '').replace(/[?#].*$/, '') }]
  })
}
