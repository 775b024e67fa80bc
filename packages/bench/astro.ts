import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyProject } from '../../scripts/build/project-copy'
import { writeContent } from './generate'
import { buildOnce, wall } from './growth'
import { measure } from './measure'
import { clean, sizeOf } from './project'
import type { Results } from './results'
import { MB, milliseconds, ratio, seconds, table } from './table'
import { installTool, TOOLS } from './tools'

const TEMPLATE = fileURLToPath(new URL('./astro-site', import.meta.url))
/** Kinds of which Astro's site has a list too. */
const LISTED = new Set(['questions', 'articles', 'actors', 'sources'])
/** Folders of app/ whose pages the other site has too. */
const BOTH = new Set(['topics', 'questions', 'articles', 'actors', 'places', 'sources'])

/**
 * Leaves out the routes that the other site does not have, so that both make the same pages. A folder of app/ may be no
 * route (fonts): it is left out only where it holds one.
 */
export function leaveOutOurs(app: string) {
  for (const folder of foldersIn(app)) {
    if (!BOTH.has(folder) && holdsRoute(join(app, folder))) rmSync(join(app, folder), { recursive: true })
    else if (BOTH.has(folder)) {
      rmSync(join(app, folder, 'card.png'), { recursive: true, force: true })
      if (!LISTED.has(folder)) rmSync(join(app, folder, 'page.tsx'), { force: true })
      for (const below of foldersIn(join(app, folder, '[slug]')))
        rmSync(join(app, folder, '[slug]', below), { recursive: true })
    }
  }
}

/**
 * Lets a site out whose pages lead to routes that were left out. That they do is still found out, and takes its time.
 *
 * @param verify the module of the copy that verifies a release
 */
function allowDeadLinks(verify: string) {
  const text = readFileSync(verify, 'utf8')
  const changed = text.replace(
    '...linkProblems(file, page, table, facts),',
    '...linkProblems(file, page, table, facts).slice(0, 0),',
  )
  if (changed === text)
    throw new Error('verify.ts looks for dead links in another way now: change allowDeadLinks() too.')
  writeFileSync(verify, changed)
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const holdsRoute = (folder: string) =>
  readdirSync(folder, { recursive: true }).some((name) => /(^|[\\/])(page|route)(\.build)?\.tsx?$/.test(String(name)))

/** Builds the same generated content here and with Astro and MDX, in turn, and prints both side by side. */
export async function astro(
  articles: number,
  { work, results, minutes }: { work: string; results: Results; minutes: number },
) {
  console.log(`\n## Beside Astro ${TOOLS.astro.astro} with MDX: ${articles} articles\n`)
  const folder = join(work, 'astro')
  for (const name of ['astro', 'node'] as const) {
    const tool = await installTool(name, folder)
    if ('reason' in tool) return console.log(`Skipped: ${tool.reason}\n`)
  }
  const node = nodeProgram(folder)
  if (!node) return console.log(`Skipped: there is no Node ${Object.values(TOOLS.node)[0]} for this system on npm.\n`)
  const both = await results.once(`astro beside ours, ${articles} articles`, () =>
    compare(articles, { work, folder, node, minutes }),
  )
  const { ours, theirs } = both
  if (ours.problem || theirs.problem) console.log(`A build did not finish. ${ours.problem ?? theirs.problem}\n`)
  const bytes = (value: number | undefined) => (value ? MB(value) : undefined)
  const plain = (value: number | undefined) => value
  const rows = [
    row('pages', ours.pages, theirs.pages, plain),
    row('cold build, wall time', ours.cold, theirs.cold, seconds),
    row('processor time', ours.cpu, theirs.cpu, seconds),
    row('peak memory', ours.memory, theirs.memory, bytes),
    row('**after one edit**', ours.warm, theirs.warm, seconds),
    row('after one edit, processor time', ours.warmCpu, theirs.warmCpu, seconds),
    row('wall time a page', each(ours), each(theirs), milliseconds),
    row('size of the site', ours.bytes, theirs.bytes, bytes),
  ]
  console.log(`${table(['', 'ours', 'Astro', 'ratio'], rows)}\n`)
}

const row = (
  name: string,
  mine: number | undefined,
  other: number | undefined,
  show: (value: number | undefined) => string | number | undefined,
) => [name, show(mine), show(other), ratio(mine, other)]

const each = ({ cold, pages }: { cold?: number | undefined; pages: number }) =>
  cold && pages ? cold / pages : undefined

async function compare(
  articles: number,
  { work, folder, node, minutes }: { work: string; folder: string; node: string; minutes: number },
) {
  const site = join(work, 'site')
  copyProject(site)
  leaveOutOurs(join(site, 'app'))
  allowDeadLinks(join(site, 'scripts', 'release', 'verify.ts'))
  clean(site)
  writeContent(join(site, 'content'), articles)
  for (const name of ['src', 'dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(folder, name), { recursive: true, force: true })
  cpSync(TEMPLATE, folder, { recursive: true })
  writeContent(join(folder, 'src', 'content'), articles)

  const ourCold = await buildOnce(site, minutes)
  const theirCold = await astroBuild(folder, node, minutes)
  for (const content of [join(site, 'content'), join(folder, 'src', 'content')])
    appendFileSync(join(content, 'articles', 'article-00000.mdx'), '\nOne more sentence.\n')
  const ourWarm = ourCold.last ? undefined : await buildOnce(site, minutes)
  const theirWarm = theirCold.code === 0 ? await astroBuild(folder, node, minutes) : undefined
  const [size, theirSize] = [sizeOf(join(site, 'out')), sizeOf(join(folder, 'dist'))]
  const cold = wall(ourCold)
  return {
    ours: {
      pages: size.pages,
      bytes: size.bytes,
      cold,
      cpu: ourCold.cpu,
      memory: ourCold.memory,
      warm: wall(ourWarm),
      warmCpu: ourWarm?.cpu,
      problem: ourCold.last?.join('\n'),
    },
    theirs: {
      pages: theirSize.pages,
      bytes: theirSize.bytes,
      cold: theirCold.code === 0 ? theirCold.seconds : undefined,
      cpu: theirCold.cpu,
      memory: theirCold.memory,
      warm: theirWarm?.seconds,
      warmCpu: theirWarm?.cpu,
      problem:
        theirCold.code === 0
          ? undefined
          : theirCold.lines
              .slice(-15)
              .map(({ line }) => line)
              .join('\n'),
    },
  }
}

const astroBuild = (cwd: string, node: string, minutes: number) =>
  measure(node, [join(cwd, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { cwd, minutes })

function nodeProgram(folder: string) {
  const names = Object.keys(TOOLS.node).flatMap((name) =>
    ['bin/node', 'bin/node.exe', 'node.exe'].map((file) => join(folder, 'node_modules', name, file)),
  )
  return names.find((path) => existsSync(path))
}
