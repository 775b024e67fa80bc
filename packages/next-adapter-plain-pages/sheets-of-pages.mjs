// @ts-check

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attribute, isElement, nodesOf } from './html.mjs'
import { linkedSheets } from './inline-styles.mjs'
import { parseWithoutFlight } from './lift-flight.mjs'
import { sha256 } from './policy.mjs'
import { classifyScript } from './scripts.mjs'
import { splitPages } from './split-pages.mjs'
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

/** What is kept of a page for the next build. @typedef {{ use: Use, sheets: string }} UseFacts */

/** What the message begins with when pages of an earlier build cannot stand beside those of this one. */
export const OTHER_STYLES = 'Pages of the earlier build have other styles'

/**
 * The style sheets for each page of an export, and what the next build has to know of them. Pages of an earlier build
 * count as if they were made anew: where they would then have other style sheets, this fails, and they must be made.
 *
 * @param {object} input
 * @param {string} input.outDir
 * @param {readonly string[]} input.pages
 * @param {readonly Use[]} input.uses Of the pages, in the same order.
 * @param {Sheets} input.sheets
 * @param {import('./options.mjs').OtherPages} input.others
 */
export async function usedSheets({ outDir, pages, uses, sheets, others }) {
  const kept = Object.entries(others).flatMap(([file, { use, sheets: had }]) => (use ? [{ file, use, had }] : []))
  const files = [...pages, ...kept.map(({ file }) => file)]
  const made = await sheetsOfPages(outDir, files, [...uses, ...kept.map(({ use }) => use)], sheets)
  /** @type {Map<Sheets | undefined, string>} */
  const hashes = new Map([...new Set(made.values())].map((each) => [each, sha256(JSON.stringify([...each]))]))
  const hashOf = (/** @type {string} */ file) => hashes.get(made.get(file)) ?? ''
  const stale = kept.find(({ file, had }) => had !== hashOf(file))
  if (stale) throw new Error(`${OTHER_STYLES}: ${stale.file} would have another style sheet now. Make all pages anew.`)
  const text = [...sheets.values()].join()
  /** @type {Map<string, UseFacts>} */
  const facts = new Map(
    pages.flatMap((file, at) => {
      const use = uses[at]
      if (!use) return []
      // Most ids are of what stands on the page, and no style sheet names them.
      const names = use.names.filter((name) => !name.startsWith('#') || text.includes(name))
      return [[file, { use: { ...use, names }, sheets: hashOf(file) }]]
    }),
  )
  return { sheets: made, facts }
}

/**
 * The style sheets for each page: those it links, with the rules that it or another page of its kind could use. Pages
 * that link the same are of one kind, or of two (see {@link splitPages}), and a policy needs few hashes: one for each
 * page would make it longer than hosts allow.
 *
 * @param {string} outDir
 * @param {readonly string[]} pages
 * @param {readonly Use[]} uses Of the pages, in the same order.
 * @param {Sheets} sheets
 * @returns {Promise<Map<string, Sheets>>}
 */
export async function sheetsOfPages(outDir, pages, uses, sheets) {
  /** @type {Map<string, ReadonlySet<string> | undefined>} */
  const words = new Map()
  for (const url of new Set(uses.flatMap(({ scripts }) => scripts))) {
    const code = await codeOf(outDir, url)
    words.set(url, code === undefined ? undefined : new Set(namesOfScript(code)))
  }
  /** @type {(names: readonly string[], scripts: readonly string[]) => import('./used-rules.mjs').Names} */
  const together = (names, scripts) => {
    const all = [new Set(names), ...scripts.flatMap((url) => words.get(url) ?? [])]
    return { has: (name) => all.some((each) => each.has(name)) }
  }
  /** @type {Map<string, { file: string, use: Use }[]>} */
  const groups = new Map()
  for (const [at, use] of uses.entries()) {
    const key = use.urls.join(' ')
    const group = groups.get(key) ?? []
    group.push({ file: pages[at] ?? '', use })
    groups.set(key, group)
  }
  /** @type {Map<string, Sheets>} */
  const made = new Map()
  for (const group of groups.values()) {
    const known = (group[0]?.use.urls ?? []).flatMap((url) => {
      const css = sheets.get(url)
      return css === undefined ? [] : [/** @type {const} */ ([url, css])]
    })
    // A script that cannot be read here may set anything.
    const isKnown = group.every(({ use }) => use.scripts.every((url) => words.get(url) !== undefined))
    const namesOfPage = (/** @type {{ use: Use }} */ { use }) => together(use.names, use.scripts)
    for (const kind of isKnown ? splitPages(group, known, namesOfPage) : [group]) {
      const names = [...new Set(kind.flatMap(({ use }) => use.names))]
      const scripts = [...new Set(kind.flatMap(({ use }) => use.scripts))]
      const own = new Map(isKnown ? usedRules(known, together(names, scripts)) : known)
      for (const { file } of kind) made.set(file, own)
    }
  }
  return made
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
