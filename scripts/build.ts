// @ts-check
import './node-version.mjs'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildBrowserModules } from './browser-modules.mjs'
import { contentCommand, PAGES_ENV, pagesCommand } from './build-commands.mjs'
import { checkContent } from './check.mjs'
import { inputsHash } from './inputs.mjs'
import { ensureInstalled } from './install.mjs'
import { isEntry, MADE, OUT, ROOT } from './paths.mjs'
import { putInPlace } from './put-in-place.mjs'
import { main, run } from './run.mjs'
import { Stop } from './stop.mjs'

/** Holds the hash of the inputs that out/ was built from. Removed while a build is under way. */
const STAMP = join(ROOT, '.next', 'build-inputs')

/** Whether out/ holds what a build would produce now. */
export function isBuilt() {
  if (!existsSync(join(OUT, '_headers')) || !existsSync(STAMP)) return false
  return readFileSync(STAMP, 'utf8') === inputsHash(ROOT, process.env)
}

/** @type {{ title: string, act: () => Promise<number>, problem: string }[]} */
const STEPS = [
  {
    title: 'Checking the content',
    act: () => checkContent(['--stage']),
    problem: 'The build stopped: correct the content as said above, then run it again.',
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

/** Builds out/ from everything else. Throws a Stop at the first step that fails. */
export async function build() {
  // Taken first: what is edited while a build runs is a change since that build.
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

if (isEntry(import.meta.url)) {
  main(async () => {
    await ensureInstalled()
    await build()
  })
}
