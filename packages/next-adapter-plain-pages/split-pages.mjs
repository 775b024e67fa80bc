// @ts-check

import { isUsedBy } from './used-rules.mjs'

/** @typedef {import('./used-rules.mjs').Names} Names */

/** Fewer pages are not worth a hash in the policy. */
const LEAST = 8

/**
 * Parts the pages that link the same sheets in two, where one of the sheets is of no use to many: those that could use
 * it, and those that could not. Of all sheets the one that then leaves the most text out.
 *
 * @template P
 * @param {readonly P[]} pages
 * @param {readonly (readonly [url: string, css: string])[]} sheets
 * @param {(page: P) => Names} namesOf
 * @returns {P[][]} One list or two.
 */
export function splitPages(pages, sheets, namesOf) {
  if (pages.length <= LEAST) return [[...pages]]
  const splits = sheets.map(([, css]) => ({
    size: css.length,
    isUsed: isUsedBy(css),
    without: /** @type {Set<P>} */ (new Set()),
  }))
  for (const page of pages) {
    const names = namesOf(page)
    for (const { isUsed, without } of splits) if (!isUsed(names)) without.add(page)
  }
  const isWorthIt = (/** @type {Set<P>} */ without) => without.size >= LEAST && without.size < pages.length
  const saved = splits.map(({ size, without }) => (isWorthIt(without) ? size * without.size : 0))
  const most = Math.max(...saved)
  const best = most > 0 && splits[saved.indexOf(most)]
  if (!best) return [[...pages]]
  return [pages.filter((page) => !best.without.has(page)), pages.filter((page) => best.without.has(page))]
}
