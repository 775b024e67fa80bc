// @ts-check
import './node-version.mjs'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkBudgets, kindOf, typicalPage } from './budget-check.mjs'
import { brotliSize, readPages, size } from './page-weight.mjs'
import { isEntry, OUT, ROOT } from './paths.mjs'
import { main } from './run.mjs'
import { Stop } from './stop.mjs'

/** @typedef {import('./budget-check.mjs').Budgets} Budgets */
/** @typedef {import('./budget-check.mjs').Row} Row */

const FILE = join(ROOT, 'budgets.json')
/** How far from what was noted the typical page of a kind may get before somebody has to look at its budget. */
const [SHRINK, GROW] = [0.75, 1.3]

/**
 * Compares the built site with budgets.json and prints what it finds. Returns the exit code.
 * @param {{ out?: string, note?: boolean }} [options] `note` writes down today's sizes, with limits around them
 */
export async function checkBudgetsOf({ out = OUT, note = false } = {}) {
  if (!existsSync(out)) throw new Stop('There is no built site to weigh. Run npm run build first.')
  /** @type {Budgets} */
  const budgets = JSON.parse(readFileSync(FILE, 'utf8'))
  const pages = readPages(out)
  if (note) {
    for (const kind of budgets.kinds) {
      const typical = typicalPage(pages.filter(({ path }) => kindOf(budgets, path) === kind))
      if (!typical) continue
      kind.noted = { bytes: typical.brotli, parts: typical.parts }
      // The upper limit only ever comes down by itself. Raising one is a decision, made in the file by hand.
      const most = Math.ceil((typical.brotli * GROW) / 100) * 100
      kind.typical = [Math.floor((typical.brotli * SHRINK) / 100) * 100, Math.min(kind.typical[1], most)]
    }
    writeFileSync(
      FILE,
      `${JSON.stringify(budgets, null, 2).replace(/\[\s+([\d,\s]+?)\s+\]/g, (_, list) => `[${list.replace(/\s+/g, ' ')}]`)}\n`,
    )
  }
  const ours = [...new Set(pages.flatMap(({ scripts }) => scripts))]
  const script = ours.reduce((sum, url) => sum + brotliSize(out, url), 0)
  const { rows, problems } = checkBudgets(budgets, pages, { script, fontSize: (url) => size(out, url) })
  console.log(report(rows))
  console.log(
    `\nScripts of ours: ${ours.length}, ${script} bytes together (limit ${budgets.most.script}). ${pages.length} pages. Bytes are compressed with brotli, HTML with its CSS.`,
  )
  for (const problem of problems) console.error(`\nOver budget: ${problem}`)
  return problems.length > 0 ? 1 : 0
}

/** @param {readonly Row[]} rows */
function report(rows) {
  const head = ['kind', 'pages', 'typical', 'allowed', 'heaviest', 'allowed', 'requests', 'heaviest page']
  const lines = rows.map(({ kind, pages, typical, longest, longestPage, requests, limits }) =>
    [kind, pages, typical, limits.typical.join('–'), longest, limits.longest, requests, longestPage].map(String),
  )
  const widths = head.map((title, n) => Math.max(title.length, ...lines.map((line) => (line[n] ?? '').length)))
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, n) =>
          n === 0 || n === head.length - 1 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

// node scripts/budgets.mjs [FOLDER] [--note]
if (isEntry(import.meta.url)) {
  const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
  main(() => checkBudgetsOf({ ...(folder && { out: resolve(folder) }), note: process.argv.includes('--note') }))
}
