import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyProject } from '../../scripts/build/project-copy'
import { writeContent } from './generate'
import { type Measured, measure } from './measure'
import { clean, sizeOf } from './project'
import type { Results } from './results'
import { MB, milliseconds, ratio, seconds, table } from './table'

export type Build = Omit<Measured, 'lines'> & { readonly steps: readonly number[]; readonly last?: readonly string[] }
export type Growth = { articles: number; documents: number; cold: Build; warm?: Build; size: ReturnType<typeof sizeOf> }
export type Context = { work: string; results: Results; minutes: number; without: readonly string[]; cold: boolean }

/** Builds generated content of several sizes, cold and again after one edit, and prints what it costs. */
export async function growth(sizes: readonly number[], context: Context) {
  const all: Growth[] = []
  for (const articles of sizes)
    all.push(await context.results.once(nameOf(articles, context), () => buildSize(articles, context)))
  console.log(`\n## Build, by number of articles\n\n${growthTable(all)}\n`)
  for (const { articles, cold, warm } of all)
    for (const [name, build] of Object.entries({ cold, warm }))
      if (build?.last)
        console.log(
          `The ${name} build of ${articles} articles did not finish. Its last lines:\n\n    ${build.last.join('\n    ')}\n`,
        )
}

const nameOf = (articles: number, { cold, without }: Context) =>
  [`build of ${articles} articles`, ...(cold ? ['cold'] : []), ...without.map((route) => `without ${route}`)].join(', ')

async function buildSize(articles: number, { work, minutes, without, cold: onlyCold }: Context): Promise<Growth> {
  const folder = join(work, 'site')
  copyProject(folder)
  for (const route of without) rmSync(join(folder, 'app', route), { recursive: true, force: true })
  clean(folder)
  const documents = writeContent(join(folder, 'content'), articles)
  const cold = await buildOnce(folder, minutes)
  const size = sizeOf(join(folder, 'out'))
  if (cold.last || onlyCold) return { articles, documents, cold, size }
  appendFileSync(join(folder, 'content', 'articles', 'article-00000.mdx'), '\nOne more sentence.\n')
  return { articles, documents, cold, warm: await buildOnce(folder, minutes), size }
}

/** `npm run build`, to the release that is served, with the time of each of its steps. */
export async function buildOnce(cwd: string, minutes: number): Promise<Build> {
  const command = [join('scripts', 'command.mjs'), 'build']
  const { lines, ...all } = await measure(process.execPath, command, { cwd, minutes, env: { CI: '1' } })
  const begun = lines.flatMap(({ at, line }) => (/^\[\d+\/\d+\]/.test(line) ? [at] : []))
  return {
    ...all,
    steps: begun.map((at, n) => (begun[n + 1] ?? all.seconds) - at),
    ...(all.code !== 0 && { last: lastLines({ ...all, lines }) }),
  }
}

const lastLines = ({ code, lines }: Measured) => [
  `exit code ${code}${code === 124 ? ' (the limit of time)' : ''}`,
  ...lines.slice(-15).map(({ line }) => line),
]

/** Seconds of wall time of a whole build. */
export const wall = (build: Build | undefined) => (build && !build.last ? build.seconds : undefined)

/** Of `npm run build`, in its order. */
const STEPS = ['check', 'contentlayer2', 'pages', 'verify and switch']

const timeRows = (build: 'cold' | 'warm', name: string): [string, (growth: Growth) => string | undefined][] => [
  ...STEPS.map((step, n): [string, (growth: Growth) => string | undefined] => [
    `${name}: ${step}`,
    (growth_) => seconds(growth_[build]?.steps[n]),
  ]),
  [`**${name}, all**`, (growth_) => seconds(wall(growth_[build]))],
  [`${name}: processor time`, (growth_) => seconds(growth_[build]?.cpu)],
]

function growthTable(all: readonly Growth[]) {
  const rows: [string, (growth: Growth) => string | number | undefined][] = [
    ['documents', ({ documents }) => documents],
    ['pages', ({ size }) => size.pages],
    ...timeRows('cold', 'cold'),
    ['peak memory', ({ cold }) => format(cold.memory, MB)],
    ...timeRows('warm', 'after one edit'),
    ['files', ({ size }) => size.files],
    ['size', ({ size }) => MB(size.bytes)],
    ['size of .br and .gz', ({ size }) => MB(size.compressed)],
    ['**wall time a page**', (growth_) => milliseconds(perPage(growth_))],
    [
      'processor time a page',
      ({ cold, size }) => milliseconds(size.pages && cold.cpu ? cold.cpu / size.pages : undefined),
    ],
    ['a page, against the size before', (growth_) => ratio(perPage(growth_), perPage(all[all.indexOf(growth_) - 1]))],
  ]
  return table(
    ['articles', ...all.map(({ articles }) => String(articles))],
    rows.map(([name, value]) => [name, ...all.map(value)]),
  )
}

function perPage(growth_: Growth | undefined) {
  const all = wall(growth_?.cold)
  return growth_ && all && growth_.size.pages ? all / growth_.size.pages : undefined
}

const format = (value: number | undefined, how: (value: number) => string) =>
  value === undefined ? undefined : how(value)
