// @ts-check
import './node-version.mjs'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { isBuilt } from './build.mjs'
import { checkContent } from './check.mjs'
import { ensureInstalled } from './install.mjs'
import { ROOT } from './paths.mjs'
import { findFreePort } from './port.mjs'
import { main, run, tool } from './run.mjs'
import { explain } from './stop.mjs'
import { closingLine, countPlaywright, countStep, countVitest, total } from './test-counts.mjs'
import { selectSteps } from './test-selection.mjs'

/**
 * @typedef {import('./browser.mjs').Browser} Browser
 * @typedef {import('./test-counts.mjs').Counts} Counts
 */
/**
 * @typedef {{ name: string, counts: Counts, seconds: number, note?: string }} Result
 * @typedef {object} Context what a step may need
 * @property {string} folder for reports
 * @property {() => Promise<Browser>} browser
 */

const NAMES = /** @type {const} */ (['content', 'types', 'lint', 'boundaries', 'unit', 'build', 'budgets', 'e2e'])
/** @typedef {(typeof NAMES)[number]} Name */

/** Each folder with a tsconfig.json of its own. */
const TYPED_FOLDERS = ['.', 'scripts', 'adapter', 'bench'].filter((folder) =>
  existsSync(join(ROOT, folder, 'tsconfig.json')),
)

/** @type {Record<Name, string>} */
const TITLES = {
  content: 'Content check',
  types: 'Types',
  lint: 'Lint, format and dead code',
  boundaries: 'Import boundaries',
  unit: 'Unit tests',
  build: 'Build',
  budgets: 'Budgets of the built pages',
  e2e: 'Browser tests',
}

/**
 * Runs programs of installed packages one after the other, to the first that fails.
 * @param {...readonly [packageName: string, binName: string, args: readonly string[]]} commands
 */
async function inTurn(...commands) {
  for (const [packageName, binName, args] of commands) {
    const [program, script] = tool(packageName, binName)
    const code = await run(program, [script, ...args])
    if (code !== 0) return code
  }
  return 0
}

/** The types of routes are generated first: a fresh clone has none. */
function checkTypes() {
  return inTurn(
    ['next', 'next', ['typegen']],
    ...TYPED_FOLDERS.map((folder) => /** @type {const} */ (['typescript', 'tsc', ['-p', folder]])),
  )
}

/** @param {string} path */
function readReport(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** @param {Context} context @returns {Promise<Counts>} */
async function unitTests({ folder, browser }) {
  const report = join(folder, 'unit.json')
  // The adapter's own tests open pages too. Those that lack a browser say so themselves.
  const found = await browser().catch(() => undefined)
  const env = found && { CHROMIUM_PATH: found.path }
  const [program, script] = tool('vitest')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(program, [script, 'run', ...reporters], { ...(env && { env }) })
  return countVitest(readReport(report), code)
}

/** @param {Context} context @returns {Promise<Counts>} */
async function browserTests({ folder, browser }) {
  const { path } = await browser()
  const report = join(folder, 'e2e.json')
  const [program, script] = tool('@playwright/test', 'playwright')
  const port = String(await findFreePort())
  const env = { CHROMIUM_PATH: path, E2E_PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await run(program, [script, 'test'], { env })
  return countPlaywright(readReport(report), code)
}

/** @type {Record<Name, (context: Context) => Promise<Counts>>} */
const STEPS = {
  content: async () => countStep(await checkContent()),
  types: async () => countStep(await checkTypes()),
  lint: async () => countStep(await inTurn(['@biomejs/biome', 'biome', ['check', '.']], ['knip', 'knip', []])),
  boundaries: async () =>
    countStep(await inTurn(['dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.mjs', '.']])),
  unit: unitTests,
  build: async () => countStep(await run(process.execPath, [join('scripts', 'build.mjs')])),
  budgets: async () => countStep(await run(process.execPath, [join('scripts', 'budgets.mjs')])),
  e2e: browserTests,
}

/**
 * @param {Name} name
 * @param {Context} context
 * @returns {Promise<Result>}
 */
async function runStep(name, context) {
  const begun = Date.now()
  let counts
  try {
    counts = await STEPS[name](context)
  } catch (error) {
    console.error(explain(error))
    counts = countStep(1)
  }
  return { name, counts, seconds: (Date.now() - begun) / 1000 }
}

/** @param {Result} result */
function summaryLine({ name, counts, seconds, note }) {
  const mark = note ? 'skipped' : counts.failed > 0 ? 'FAILED' : 'ok'
  const detail =
    note ??
    [
      `${closingLine(counts)}`,
      ...(counts.skipped ? [`${counts.skipped} skipped`] : []),
      `${seconds.toFixed(1)} s`,
    ].join(', ')
  return `${mark.padEnd(7)}  ${name.padEnd(10)}  ${detail}`
}

/** @param {Name[]} names @param {Context} context */
async function runSteps(names, context) {
  /** @type {Result[]} */
  const results = []
  for (const [index, name] of names.entries()) {
    console.log(`\n=== ${index + 1}/${names.length} ${TITLES[name]} (${name}) ===`)
    const buildFailed = results.some((result) => result.name === 'build' && result.counts.failed > 0)
    if ((name === 'e2e' || name === 'budgets') && buildFailed) {
      const note = 'the build failed, so there is no site to test'
      console.log(`Skipped: ${note}.`)
      results.push({ name, counts: total([]), seconds: 0, note })
      continue
    }
    results.push(await runStep(name, context))
  }
  return results
}

/**
 * @template Value
 * @param {() => Promise<Value>} make
 */
function once(make) {
  /** @type {Promise<Value> | undefined} */
  let made
  return () => {
    made ??= make()
    return made
  }
}

main(async () => {
  const names = selectSteps(process.argv.slice(2), NAMES)
  await ensureInstalled()
  const browser = once(ensureBrowser)
  // Looked for early, so that a long search or install is not a surprise at the end. Failing is left to the steps.
  if (names.includes('e2e') || names.includes('unit')) await browser().catch(() => {})
  const needsSite = names.findIndex((name) => name === 'e2e' || name === 'budgets')
  if (needsSite !== -1 && !names.includes('build') && !isBuilt()) {
    console.log('These steps need a built site, and something changed since the last build: building too.')
    names.splice(needsSite, 0, 'build')
  }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  const results = await runSteps(names, { folder, browser }).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  )
  const counts = total(results.map((result) => result.counts))
  console.log('\n=== Summary ===')
  for (const result of results) console.log(summaryLine(result))
  console.log(`\n${closingLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
})
