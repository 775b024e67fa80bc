import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildBrowserModules } from '../../scripts/build/browser-modules'
import { checkCommand, contentCommand, PAGES_ENV, pagesCommand } from '../../scripts/build/commands'
import { copyProject } from '../../scripts/build/project-copy'
import { putInPlace } from '../../scripts/build/put-in-place'
import { MADE } from '../../scripts/run/paths.mjs'
import { writeContent } from './generate'
import { type Measured, measure } from './measure'
import { clean, sizeOf } from './project'
import type { Results } from './results'
import { MB, milliseconds, ratio, seconds, table } from './table'

export type Step = Pick<Measured, 'code' | 'seconds' | 'cpu' | 'memory'>
export type Build = { check: Step; compile?: Step; next?: Step; adapter?: number; last?: string[] }
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

/** The steps of `npm run build` that take time, each measured. */
export async function buildOnce(cwd: string, minutes: number): Promise<Build> {
  const check = await measure(...checkCommand(['--stage']), { cwd, minutes })
  if (check.code !== 0) return { check: step(check), last: lastLines(check) }
  const compile = await measure(...contentCommand('build'), { cwd, minutes })
  if (compile.code !== 0) return { check: step(check), compile: step(compile), last: lastLines(compile) }
  await buildBrowserModules(cwd)
  // The program is that of the copy: Turbopack takes nothing from outside its folder.
  const [node, [, ...args]] = pagesCommand()
  const script = join(cwd, 'node_modules', 'next', 'dist', 'bin', 'next')
  const next = await measure(node, [script, ...args], { cwd, minutes, env: PAGES_ENV })
  if (next.code === 0) putInPlace(join(cwd, MADE), join(cwd, 'out'))
  const adapter = next.lines.find(({ line }) => line.includes('Running onBuildComplete'))
  return {
    check: step(check),
    compile: step(compile),
    next: step(next),
    ...(adapter && { adapter: next.seconds - adapter.at }),
    ...(next.code !== 0 && { last: lastLines(next) }),
  }
}

const step = ({ code, seconds: wall, cpu, memory }: Measured): Step => ({
  code,
  seconds: wall,
  ...(cpu && { cpu }),
  ...(memory && { memory }),
})

const lastLines = ({ code, lines }: Measured) => [
  `exit code ${code}${code === 124 ? ' (the limit of time)' : ''}`,
  ...lines.slice(-15).map(({ line }) => line),
]

/** Seconds of wall time of a whole build. */
export const wall = (build: Build | undefined) =>
  build?.next && !build.last ? steps(build).reduce((sum, { seconds: each }) => sum + each, 0) : undefined
export const cpu = (build: Build) => steps(build).reduce((sum, { cpu: each = 0 }) => sum + each, 0) || undefined
export const memory = (build: Build) => Math.max(...steps(build).map(({ memory: each = 0 }) => each)) || undefined
const steps = ({ check, compile, next }: Build) => [check, compile, next].filter((each) => each !== undefined)

function growthTable(all: readonly Growth[]) {
  const rows: [string, (growth: Growth) => string | number | undefined][] = [
    ['documents', ({ documents }) => documents],
    ['pages', ({ size }) => size.pages],
    ['check', ({ cold }) => seconds(cold.check.seconds)],
    ['contentlayer2', ({ cold }) => seconds(cold.compile?.seconds)],
    ['next build', ({ cold }) => seconds(cold.next && cold.next.seconds - (cold.adapter ?? 0))],
    ['adapter', ({ cold }) => seconds(cold.adapter)],
    ['**cold, all**', ({ cold }) => seconds(wall(cold))],
    ['processor time', ({ cold }) => seconds(cpu(cold))],
    ['peak memory', ({ cold }) => format(memory(cold), MB)],
    ['check, after one edit', ({ warm }) => seconds(warm?.check.seconds)],
    ['contentlayer2, after one edit', ({ warm }) => seconds(warm?.compile?.seconds)],
    ['next build, after one edit', ({ warm }) => seconds(warm?.next && warm.next.seconds - (warm.adapter ?? 0))],
    ['adapter, after one edit', ({ warm }) => seconds(warm?.adapter)],
    ['**after one edit, all**', ({ warm }) => seconds(wall(warm))],
    ['files', ({ size }) => size.files],
    ['size', ({ size }) => MB(size.bytes)],
    ['size of .br and .gz', ({ size }) => MB(size.compressed)],
    ['**wall time a page**', (growth_) => milliseconds(perPage(growth_))],
    ['processor time a page', ({ cold, size }) => milliseconds(size.pages ? (cpu(cold) ?? 0) / size.pages : undefined)],
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
