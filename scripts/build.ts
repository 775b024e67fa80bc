import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildBrowserModules } from './build/browser-modules'
import { checkCommand, contentCommand, PAGES_ENV, pagesCommand } from './build/commands'
import { inputsHash } from './build/inputs'
import { putInPlace } from './build/put-in-place'
import { MADE, OUT, ROOT } from './run/paths.mjs'
import { run } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

/** Holds the hash of the inputs that out/ was built from. Removed while a build is under way. */
const STAMP = join(ROOT, '.next', 'build-inputs')

/** Whether out/ holds what a build would produce now. */
export function isBuilt(): boolean {
  if (!existsSync(join(OUT, '_headers')) || !existsSync(STAMP)) return false
  return readFileSync(STAMP, 'utf8') === inputsHash(ROOT, process.env)
}

const STEPS = [
  {
    title: 'Checking the content',
    act: () => run(...checkCommand(['--stage'])),
    problem: 'The build stopped: correct the content as described above, then run it again.',
  },
  {
    title: 'Compiling the content',
    act: () => run(...contentCommand('build')),
    problem: 'The build stopped: the content did not compile, for the reason above.',
  },
  {
    title: 'Bundling the browser modules',
    act: () => buildBrowserModules(ROOT).then(() => 0),
    problem: 'The build stopped: a module of browser/ did not bundle, for the reason above.',
  },
  {
    title: 'Building the pages',
    act: () => run(...pagesCommand(), { env: PAGES_ENV }),
    problem: 'The build stopped: the pages did not build, for the reason above.',
  },
]

/** npm run build: builds out/ from everything else. Throws a Stop at the first step that fails. */
export async function command(): Promise<void> {
  // Taken first, so that an edit made while the build runs counts as a change since this build.
  const hash = inputsHash(ROOT, process.env)
  rmSync(STAMP, { force: true })
  for (const [index, { title, act, problem }] of STEPS.entries()) {
    console.log(`[${index + 1}/${STEPS.length}] ${title}`)
    if ((await act()) !== 0) throw new Stop(problem)
  }
  putInPlace(join(ROOT, MADE), OUT)
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, hash)
}

/** Builds, unless nothing has changed since the last build. */
export async function buildIfNeeded(): Promise<void> {
  if (isBuilt()) console.log('Nothing has changed since the last build.')
  else await command()
}
