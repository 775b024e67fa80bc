// @ts-check

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attribute, isElement, nodesOf } from './html.mjs'
import { linkedSheets } from './inline-styles.mjs'
import { parseWithoutFlight } from './lift-flight.mjs'
import { classifyScript } from './scripts.mjs'
import { namesOf, namesOfScript, usedRules } from './used-rules.mjs'

/** @typedef {import('./inline-styles.mjs').Sheets} Sheets */

/**
 * What a page links, and what selectors can name in it.
 *
 * @typedef {object} Use
 * @property {string[]} urls Of its style sheets.
 * @property {string[]} scripts URLs of the site's own scripts.
 * @property {string[]} names
 */

/**
 * @param {string} html As Next wrote it.
 * @returns {Use}
 */
export function useOf(html) {
  const { document } = parseWithoutFlight(html)
  const scripts = nodesOf(document).flatMap((node) => {
    if (!isElement(node) || node.tagName !== 'script' || classifyScript(node) !== 'own') return []
    return attribute(node, 'src') ?? []
  })
  return { urls: linkedSheets(document).map(({ url }) => url), scripts, names: [...namesOf(document)] }
}

/**
 * The style sheets for each page: those it links, with the rules that it or another page could use that links the same.
 * So pages of one route have one style sheet, and a policy needs few hashes: one for each page would make it longer than
 * hosts allow.
 *
 * @param {string} outDir
 * @param {readonly string[]} pages
 * @param {readonly Use[]} uses Of the pages, in the same order.
 * @param {Sheets} sheets
 * @returns {Promise<Map<string, Sheets>>}
 */
export async function sheetsOfPages(outDir, pages, uses, sheets) {
  /** @type {Map<string, { urls: string[], names: Set<string>, scripts: Set<string> }>} */
  const groups = new Map()
  const keyOf = (/** @type {Use | undefined} */ use) => use?.urls.join(' ') ?? ''
  for (const use of uses) {
    const group = groups.get(keyOf(use)) ?? { urls: use.urls, names: new Set(), scripts: new Set() }
    for (const name of use.names) group.names.add(name)
    for (const script of use.scripts) group.scripts.add(script)
    groups.set(keyOf(use), group)
  }
  /** @type {Map<string, Sheets>} */
  const made = new Map()
  for (const [key, { urls, names, scripts }] of groups) {
    const known = urls.flatMap((url) => {
      const css = sheets.get(url)
      return css === undefined ? [] : [/** @type {const} */ ([url, css])]
    })
    const codes = await Promise.all([...scripts].map((url) => codeOf(outDir, url)))
    // A script that cannot be read here may set anything.
    const isKnown = codes.every((code) => code !== undefined)
    const words = codes.flatMap((code) => namesOfScript(code ?? ''))
    made.set(key, new Map(isKnown ? usedRules(known, new Set([...names, ...words])) : known))
  }
  return new Map(pages.map((page, at) => [page, made.get(keyOf(uses[at])) ?? sheets]))
}

/**
 * @param {string} outDir
 * @param {string} url
 */
async function codeOf(outDir, url) {
  const { origin, pathname } = new URL(url, 'file:///')
  if (origin !== 'null') return undefined
  return readFile(join(outDir, decodeURIComponent(pathname)), 'utf8').catch(() => undefined)
}
