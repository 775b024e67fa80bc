import { appendFileSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyProject } from './build/project-copy'
import { run } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

/** The two projects differ in everything that must not matter: folder, time of day, time zone, language. */
const PROJECTS = {
  first: { TZ: 'UTC', LANG: 'C.UTF-8' },
  'another-place': { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
}

/** What an edit does to a project; all of them to real files of the site. */
type Edit = readonly [name: string, act: (project: string) => void]

const documents = (project: string, folder: string) =>
  readdirSync(join(project, 'content', folder))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => join(project, 'content', folder, file))

function replaceIn(path: string | undefined, pattern: RegExp, by: string): void {
  const text = path === undefined ? '' : readFileSync(path, 'utf8')
  const changed = text.replace(pattern, by)
  if (path === undefined || changed === text) throw new Stop(`The edit ${pattern} finds nothing to change in ${path}.`)
  writeFileSync(path, changed)
}

const first = (paths: readonly string[], pattern: RegExp) =>
  paths.find((path) => pattern.test(readFileSync(path, 'utf8')))

const EDITS: readonly Edit[] = [
  [
    'a sentence in a body',
    (project) => appendFileSync(documents(project, 'articles')[2] ?? '', '\nOne more sentence.\n'),
  ],
  [
    'the words of a statement',
    (project) =>
      replaceIn(first(documents(project, 'articles'), /^ {4}text: [A-Z]/m), /^ {4}text: /m, '    text: As reported, '),
  ],
  [
    'the name of an actor',
    (project) =>
      replaceIn(first(documents(project, 'actors'), /^kind: person$/m), /^name: .*$/m, 'name: Somebody Else'),
  ],
  [
    'a question more',
    (project) => {
      const [path = ''] = documents(project, 'questions')
      writeFileSync(
        path.replace('.mdx', '-again.mdx'),
        readFileSync(path, 'utf8').replace(/^title: /m, 'title: Once more, '),
      )
    },
  ],
  [
    'a component',
    (project) => replaceIn(join(project, 'components', 'site', 'SiteFooter.tsx'), /<footer/, '<footer data-edited=""'),
  ],
  ['a style', (project) => appendFileSync(join(project, 'app', 'globals.css'), '\nfooter { padding-block: 3px; }\n')],
]

async function build(project: string, env: Record<string, string>): Promise<void> {
  if ((await run(process.execPath, [join(project, 'scripts', 'command.mjs'), 'build'], { env })) !== 0)
    throw new Stop('A build failed, for the reason above, so there is nothing to compare.')
}

/** Prints each file that differs and the lines in which it does. */
async function compare(folder: string): Promise<number> {
  // out/ is a link, and Git compares links by where they lead.
  const sites = Object.keys(PROJECTS).map((name) => realpathSync(join(folder, name, 'out')))
  // Git is run outside the project, whose .gitattributes would have it overlook differences in line ends.
  const diff = '-c core.autocrlf=false --no-pager diff --no-index --stat -U0 -p'.split(' ')
  const code = await run('git', ['-C', folder, ...diff, ...sites])
  console.log(code === 0 ? 'No file differs.' : 'The two sites differ, as shown above.')
  return code
}

/**
 * npm run same-bytes: builds the site twice, each time from nothing, and compares every byte. Then makes six edits one
 * after the other in one project, with a build after each that takes over what it can, and all of them at once in the
 * other, with one build from nothing, and compares again.
 */
export async function command(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-same-bytes-'))
  try {
    const projects = Object.entries(PROJECTS).map(([name, env]) => [join(folder, name), env] as const)
    for (const [project, env] of projects) {
      copyProject(project)
      console.log(`Building in ${project}`)
      await build(project, env)
    }
    const code = await compare(folder)
    const [[edited, ownEnv], [fresh, otherEnv]] = [projects[0] ?? ['', {}], projects[1] ?? ['', {}]]
    for (const [name, act] of EDITS) {
      console.log(`\nAfter an edit: ${name}`)
      act(edited)
      act(fresh)
      await build(edited, ownEnv)
    }
    for (const name of ['.next', '.content', '.contentlayer', '.releases', 'out'])
      rmSync(join(fresh, name), { recursive: true, force: true })
    console.log('\nAll of them, from nothing')
    await build(fresh, otherEnv)
    return (await compare(folder)) || code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
