import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { browserPaths } from '../../scripts/browsers/paths'
import { type Budgets, kindOf } from '../../scripts/budgets/check'
import { type Page, readPages } from '../../scripts/budgets/page-weight'
import { ROOT } from '../../scripts/run/paths.mjs'
import { findFreePort } from '../../scripts/server/port'
import { siteHandler } from '../../scripts/server/site-handler'
import { launch } from './measure'
import type { Results } from './results'
import { milliseconds, table } from './table'
import { installTool } from './tools'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']
/** Performance differs by a few points from one run to the next: one run says little. */
const RUNS = 5

/** Prints Lighthouse's mobile scores of the heaviest page of each kind, served by our own server. */
export async function lighthouse({ out, work, results }: { out: string; work: string; results: Results }) {
  console.log('\n## Lighthouse, mobile\n')
  const browser =
    process.env.CHROMIUM_PATH ??
    browserPaths('chromium', process.platform, process.env).find((path) => existsSync(path))
  if (!browser) return console.log('Skipped: no Chromium was found. Install one, or name it in CHROMIUM_PATH.\n')
  const tool = await installTool('lighthouse', join(work, 'lighthouse'))
  if ('reason' in tool) return console.log(`Skipped: ${tool.reason}\n`)
  const server = createServer(siteHandler(out))
  const port = await findFreePort()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  try {
    const rows = []
    for (const { kind, longest } of heaviest(out))
      rows.push(
        await results.once(`lighthouse of ${longest.path}, ${RUNS} runs`, () =>
          row(kind, longest.path, { folder: tool.folder, browser, port }),
        ),
      )
    console.log(
      `The heaviest page of each kind: the median of ${RUNS} runs, with the lowest and the highest of performance.\n\n${table(['kind', 'page', ...CATEGORIES, 'first paint', 'largest paint', 'blocked', 'shift', 'failed audits'], rows)}\n`,
    )
  } finally {
    server.close()
  }
}

/** The heaviest page of each kind, as budgets.json divides them. */
function heaviest(out: string) {
  const budgets: Budgets = JSON.parse(readFileSync(join(ROOT, 'budgets.json'), 'utf8'))
  const kinds = new Map<string, Page[]>()
  for (const page of readPages(out)) {
    const kind = kindOf(budgets, page.path)?.kind ?? 'other'
    kinds.set(kind, [...(kinds.get(kind) ?? []), page])
  }
  return [...kinds].map(([kind, pages]) => ({ kind, longest: pages.reduce((a, b) => (b.brotli > a.brotli ? b : a)) }))
}

async function row(kind: string, path: string, context: { folder: string; browser: string; port: number }) {
  const runs: Exclude<Awaited<ReturnType<typeof score>>, string>[] = []
  // Now and then the browser gives no trace; a page that never does is a failure.
  const failures = []
  while (runs.length < RUNS) {
    const run = await score(path, context)
    if (typeof run === 'string') failures.push(run)
    else runs.push(run)
    if (failures.length > RUNS) return [kind, path, failures[0] ?? '']
  }
  const performance = runs.map(({ scores }) => scores[0] ?? 0)
  return [
    kind,
    path,
    `${median(performance)} (${Math.min(...performance)}–${Math.max(...performance)})`,
    ...CATEGORIES.slice(1).map((_, n) => Math.min(...runs.map(({ scores }) => scores[n + 1] ?? 0))),
    ...TIMES.map((_, n) => milliseconds(median(runs.map(({ seconds }) => seconds[n] ?? 0)))),
    Math.max(...runs.map(({ shift }) => shift)).toFixed(3),
    [...new Set(runs.flatMap(({ failed }) => failed))].join(', ') || 'none',
  ]
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** One run: what it measured, or in words why there is nothing. */
async function score(path: string, { folder, browser, port }: { folder: string; browser: string; port: number }) {
  const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')
  let json = ''
  const flags = ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage']
  const { done, end } = launch(
    process.execPath,
    [
      cli,
      `http://127.0.0.1:${port}${path}`,
      '--output=json',
      '--quiet',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { cwd: folder, env: { CHROME_PATH: browser }, onLine: (line) => (json += `${line}\n`) },
  )
  const limit = setTimeout(() => end(), 180_000)
  await done
  clearTimeout(limit)
  try {
    const { categories, audits } = JSON.parse(json.slice(json.indexOf('{')))
    const failed = CATEGORIES.slice(1).flatMap((name) =>
      categories[name].auditRefs.flatMap(({ id, weight }: { id: string; weight: number }) =>
        weight > 0 && audits[id].score !== null && audits[id].score < 1 ? [id] : [],
      ),
    )
    return {
      scores: CATEGORIES.map((name) => Math.round((categories[name].score ?? 0) * 100)),
      seconds: TIMES.map((audit) => audits[audit].numericValue / 1000),
      shift: audits['cumulative-layout-shift'].numericValue,
      failed,
    }
  } catch {
    return `failed: ${json.trim().split('\n').at(-1) ?? 'no answer'}`
  }
}
