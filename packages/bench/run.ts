import '../../scripts/install/node-version.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { cpus, platform, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { OUT, ROOT } from '../../scripts/run/paths.mjs'
import { resultStore } from './results'

const HELP = `npm run bench -- [options]

Prints Markdown tables. Results are kept in the work folder as they come, so a run that was stopped goes on where it was.

const PARTS = ['check', 'lighthouse', 'load', 'growth', 'dev', 'astro'] as const
  --sizes NUMBERS   articles for growth, several with commas (default: 100,1000,10000)
  --dev NUMBERS     articles for dev, or “own” for the site’s (default: own,100,1000)
  --articles N      articles for astro (default: 2000)
  --minutes N       limit for each command that is measured (default: 60)
  --cold            growth without the second build, which follows an edit
  --without ROUTES  folders of app/ to leave out of growth, several with commas
  --out FOLDER      the built site for lighthouse (default: out)
  --work FOLDER     where to build and keep results (default: a folder for temporary files)
  --fresh           forget earlier results`

const PARTS = ['check', 'lighthouse', 'load', 'growth', 'dev', 'astro'] as const

const list = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
const numbers = (text: string) =>
  list(text).map((each) => {
    const value = Number(each)
    if (!Number.isInteger(value) || value < 1) throw new Error(`“${each}” is not a number of articles.`)
    return value
  })

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    sizes: { type: 'string', default: '100,1000,10000' },
    dev: { type: 'string', default: 'own,100,1000' },
    articles: { type: 'string', default: '2000' },
    minutes: { type: 'string', default: '60' },
    cold: { type: 'boolean', default: false },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: OUT },
    work: { type: 'string', default: join(tmpdir(), 'counterclaim-bench') },
    fresh: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function run() {
  if (values.help) return console.log(HELP)
  const parts = list(values.only)
  const unknown = parts.find((part) => !PARTS.some((known) => known === part))
  if (unknown) throw new Error(`There is no part “${unknown}”. The parts are ${PARTS.join(', ')}.`)
  const [work, out, minutes] = [resolve(values.work), resolve(values.out), Number(values.minutes)]
  process.chdir(ROOT)
  mkdirSync(work, { recursive: true })
  if (values.fresh) rmSync(join(work, 'results.json'), { force: true })
  const { cold, without } = values
  const context = { work, out, minutes, results: resultStore(work), cold, without: list(without) }

  const [cpu] = cpus()
  console.log(
    `Node ${process.version}, ${platform()}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
  )
  // Loaded one by one: what one part needs must not keep another from running.
  if (parts.includes('check')) await (await import('./check')).check()
  if (parts.includes('lighthouse')) await (await import('./lighthouse')).lighthouse(context)
  if (parts.includes('load')) await (await import('./load')).load(context)
  if (parts.includes('growth')) await (await import('./growth')).growth(numbers(values.sizes), context)
  if (parts.includes('dev')) {
    const { dev, OWN } = await import('./dev')
    await dev(
      list(values.dev).map((each) => (each === OWN ? OWN : (numbers(each)[0] ?? 0))),
      context,
    )
  }
  for (const articles of parts.includes('astro') ? numbers(values.articles) : [])
    await (await import('./astro')).astro(articles, context)
}

run().then(
  () => process.exit(),
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
