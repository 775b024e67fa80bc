// @ts-check

/**
 * @typedef {import('./page-weight.mjs').Page} Page
 * @typedef {import('./page-weight.mjs').Parts} Parts
 * @typedef {{ bytes: number, parts: Parts }} Noted what was measured when the budget was last set
 * @typedef {object} Kind
 * @property {string} kind
 * @property {string[]} pages paths; * is one segment
 * @property {[least: number, most: number]} typical brotli bytes of the page in the middle of the kind
 * @property {number} longest brotli bytes of the heaviest page
 * @property {Noted} [noted]
 * @typedef {object} Budgets
 * @property {Kind[]} kinds
 * @property {{ script: number, fonts: number, requests: number }} most
 * @property {Record<string, string>} runtime pages that may carry the framework's script, each with the reason
 * @typedef {{ kind: string, pages: number, typical: number, longest: number, longestPage: string, requests: number, limits: Kind }} Row
 */

/** @param {string} pattern @param {string} path */
function matches(pattern, path) {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((segment, n) => segment === '*' || segment === given[n])
}

/** @param {Budgets} budgets @param {string} path */
export const kindOf = (budgets, path) =>
  budgets.kinds.find(({ pages }) => pages.some((pattern) => matches(pattern, path)))

/**
 * The page in the middle of a list by weight; of an even number, the lighter of the two.
 * @param {readonly Page[]} pages
 */
export const typicalPage = (pages) => pages.toSorted((a, b) => a.brotli - b.brotli)[Math.floor((pages.length - 1) / 2)]

/**
 * Compares pages with their budgets.
 * @param {Budgets} budgets
 * @param {readonly Page[]} pages
 * @param {{ script: number, fontSize: (url: string) => number }} files brotli bytes of all scripts of ours; bytes of a font
 * @returns {{ rows: Row[], problems: string[] }}
 */
export function checkBudgets(budgets, pages, { script, fontSize }) {
  const problems = pages.flatMap((page) => checkPage(budgets, page, fontSize))
  if (script > budgets.most.script)
    problems.push(
      `Our scripts have ${script} bytes together, ${script - budgets.most.script} more than the limit of ${budgets.most.script} bytes. Make them smaller, or do without.`,
    )
  for (const path of Object.keys(budgets.runtime))
    if (!pages.some((page) => page.path === path && page.framework.length > 0))
      problems.push(
        `${path} no longer carries the framework’s script, or is gone. Take it out of “runtime” in budgets.json to lock this in.`,
      )
  const rows = budgets.kinds.flatMap((limits) => {
    const own = pages.filter(({ path }) => kindOf(budgets, path) === limits)
    const typical = typicalPage(own)
    if (!typical) {
      problems.push(`No page is of the kind “${limits.kind}”. Take it out of budgets.json, or correct its paths.`)
      return []
    }
    const longest = own.reduce((most, page) => (page.brotli > most.brotli ? page : most))
    problems.push(...checkKind(limits, typical, longest))
    return [
      {
        kind: limits.kind,
        pages: own.length,
        typical: typical.brotli,
        longest: longest.brotli,
        longestPage: longest.path,
        requests: Math.max(...own.map(({ requests }) => requests.length)),
        limits,
      },
    ]
  })
  return { rows, problems }
}

/** @param {Kind} limits @param {Page} typical @param {Page} longest */
function checkKind({ kind, typical: [least, most], longest: limit, noted }, typical, longest) {
  const problems = []
  if (typical.brotli > most)
    problems.push(
      `${typical.path}, the typical page of the kind “${kind}”, has ${typical.brotli} bytes, ${typical.brotli - most} more than the limit of ${most} bytes. ${whatGrew(typical, noted)}`,
    )
  if (typical.brotli < least)
    problems.push(
      `${typical.path}, the typical page of the kind “${kind}”, has ${typical.brotli} bytes, less than the ${least} bytes that it had at least. Well done: lower the budget to lock this in (node scripts/budgets.mjs --note).`,
    )
  if (longest.brotli > limit)
    problems.push(
      `${longest.path}, the heaviest page of the kind “${kind}”, has ${longest.brotli} bytes, ${longest.brotli - limit} more than the limit of ${limit} bytes. ${whatGrew(longest, noted)}`,
    )
  return problems
}

/** @type {Record<keyof Parts, string>} */
const PART_NAMES = {
  styles: 'styles',
  data: 'structured data',
  scripts: 'inline scripts',
  text: 'text',
  markup: 'tags and attributes',
}

/** @param {Page} page @param {Noted | undefined} noted */
function whatGrew({ parts }, noted) {
  const names = /** @type {(keyof Parts)[]} */ (Object.keys(PART_NAMES))
  const grown = names
    .map((name) => ({ name, now: parts[name], more: parts[name] - (noted?.parts[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more)
    .map(({ name, now, more }) => `${PART_NAMES[name]} ${now} (+${more})`)
  return `Before compression, against the typical page when the budget was set: ${grown.join(', ') || 'nothing grew'}.`
}

/** @param {Budgets} budgets @param {Page} page @param {(url: string) => number} fontSize */
function checkPage(budgets, { path, requests, fonts, framework, repeated, foreign }, fontSize) {
  const { most, runtime } = budgets
  const problems = []
  if (!kindOf(budgets, path))
    problems.push(`${path} has no budget. Add its path to a kind in budgets.json, or give it one of its own.`)
  if (requests.length > most.requests)
    problems.push(`${path} makes ${requests.length} requests, the limit is ${most.requests}: ${requests.join(', ')}.`)
  const bytes = fonts.reduce((sum, url) => sum + fontSize(url), 0)
  if (bytes > most.fonts)
    problems.push(`${path} loads fonts of ${bytes} bytes, the limit is ${most.fonts} bytes: ${fonts.join(', ')}.`)
  if (framework.length > 0 && !runtime[path])
    problems.push(
      `${path} carries script of the framework: ${framework.join(', ')}. Find the client component that brings it, or say why in “runtime” in budgets.json.`,
    )
  if (repeated.length > 0)
    problems.push(
      `${path} has more than one element with the id ${repeated.join(', ')}: a permalink leads to one thing. See lib/schema/landmarks.ts.`,
    )
  if (foreign.length > 0) problems.push(`${path} loads from other servers: ${foreign.join(', ')}. Serve it from here.`)
  return problems
}
