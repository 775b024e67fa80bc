import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Budgets, checkBudgets, kindOf, type Row, sharedScripts, typicalPage } from './budgets/check'
import { brotliSize, type Page, readPages, size } from './budgets/page-weight'
import { OUT, ROOT } from './run/paths.mjs'
import { Stop } from './run/stop.mjs'

const FILE = join(ROOT, 'budgets.json')
/** How far the typical page of a kind may get from what was noted before somebody has to look at its budget. */
const [SHRINK, GROW] = [0.75, 1.3]

/**
 * npm run budgets [-- FOLDER] [--note]: compares the built site with budgets.json. `--note` writes down today's sizes,
 * with limits around them.
 */
export async function command(args: string[] = []): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { note: { type: 'boolean' } } })
  const out = resolve(positionals[0] ?? OUT)
  if (!existsSync(out)) throw new Stop('There is no built site to weigh. Run npm run build first.')
  const budgets: Budgets = JSON.parse(readFileSync(FILE, 'utf8'))
  const pages = readPages(out)
  if (values.note) note(budgets, pages)
  const scriptSize = (url: string) => brotliSize(out, url)
  const shared = sharedScripts(budgets, pages)
  const script = shared.reduce((sum, url) => sum + scriptSize(url), 0)
  const { rows, problems } = checkBudgets(budgets, pages, { scriptSize, fontSize: (url) => size(out, url) })
  console.table(Object.fromEntries(rows.map((row) => [row.limits.kind, report(row)])))
  console.log(
    `Our scripts, but for kinds with a limit of their own: ${shared.length}, ${script} bytes together (limit ${budgets.most.script}). ${pages.length} pages. Bytes are of HTML with its CSS, compressed with brotli.`,
  )
  for (const problem of problems) console.error(`\nOver budget: ${problem}`)
  return problems.length > 0 ? 1 : 0
}

function note(budgets: Budgets, pages: readonly Page[]): void {
  for (const kind of budgets.kinds) {
    const typical = typicalPage(pages.filter(({ path }) => kindOf(budgets, path) === kind))
    if (!typical) continue
    kind.noted = { bytes: typical.brotli, parts: typical.parts }
    // The upper limit only ever comes down by itself. Raising it is a decision, made in the file by hand.
    const most = Math.ceil((typical.brotli * GROW) / 100) * 100
    kind.typical = [Math.floor((typical.brotli * SHRINK) / 100) * 100, Math.min(kind.typical[1], most)]
  }
  const text = JSON.stringify(budgets, null, 2)
  const short = text.replace(/\[\s+([\d,\s]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)
  writeFileSync(FILE, `${short}\n`)
}

/** One row of the table. */
const report = ({ limits, pages, typical, longest, requests }: Row) => ({
  pages,
  typical: typical.brotli,
  'may be': limits.typical.join('–'),
  heaviest: longest.brotli,
  'at most': limits.longest,
  requests,
  'heaviest page': longest.path,
})
