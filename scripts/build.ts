import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OTHER_STYLES } from 'next-adapter-plain-pages/sheets-of-pages'
import { getLedger } from '@/lib/content/ledger'
import { writeSnapshot } from '@/lib/content/snapshot'
import { missingImprint, siteUrl } from '@/lib/site/settings'
import { buildBrowserModules } from './build/browser-modules'
import { checkCommand, contentCommand, KEYS_ENV, PAGES_ENV, pagesCommand } from './build/commands'
import { codeHash, inputsHash } from './build/inputs'
import { layOut, SNAPSHOT } from './build/page-keys.mjs'
import { withLock } from './release/lock'
import { isIntact, madeOf, makeRelease } from './release/make'
import { Progress } from './release/progress'
import { readReport, reportText } from './release/report'
import { clearUp, currentRelease, folderOf, releases } from './release/store'
import { restoreOut, switchTo } from './release/switch'
import { asStop, requireWritable, troubleOf, writtenFolders } from './release/trouble'
import { OUT, ROOT } from './run/paths.mjs'
import { run, start } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

/** What runs as a step gets this to tell how far it is. */
type Tell = (done: number, of: number) => void

interface Step {
  readonly title: string
  /** Gives what the program of the step printed, if it failed. */
  readonly act: (tell: Tell) => Promise<string[] | undefined>
  readonly problem: string
}

/** The release that was built from what there is now. */
function builtRelease(): string | undefined {
  const hash = inputsHash(ROOT, process.env)
  return releases(ROOT).find((id) => readReport(ROOT, id).inputs === hash)
}

/** Whether out/ holds what a build would produce now. */
export function isBuilt(): boolean {
  const current = currentRelease(ROOT)
  return current !== undefined && existsSync(join(OUT, '_headers')) && builtRelease() === current
}

const programStep = (command: [string, string[]]) => async () => ((await run(...command)) === 0 ? undefined : [])

/**
 * Starts Next, which compiles the code while the content is still checked and compiled, and then waits for the ledger.
 * Its own report of its progress is kept back: how many pages are done is told, and all of it if it fails.
 */
function startPages(code: string) {
  const lines: string[] = []
  let tell: Tell = () => {}
  const onLine = (line: string) => {
    lines.push(line)
    const [, done, of] = /\((\d+)\/(\d+)\)/.exec(line) ?? []
    if (done !== undefined) tell(Number(done), Number(of))
  }
  // Beside what it names. Next empties its folder before it compiles, so there is no stamp on half a work.
  const stamp = join(ROOT, '.next', 'compiled')
  const isCompiled = existsSync(stamp) && readFileSync(stamp, 'utf8') === code
  // Else Next loads that of the build before, keeps it, and exports the pages that are named there.
  if (isCompiled) rmSync(join(ROOT, '.next', 'prerender-manifest.json'), { force: true })
  const running = start(...pagesCommand(isCompiled), { env: { ...PAGES_ENV, ...KEYS_ENV }, onLine })
  return {
    stop: async () => {
      running.stop()
      await running.done
    },
    end: async (told: Tell) => {
      tell = told
      if ((await running.done) !== 0) return lines
      writeFileSync(stamp, code)
      return undefined
    },
  }
}

/** Compiles the content, and gives the ledger to Next. */
async function compileContent(): Promise<string[] | undefined> {
  if ((await run(...contentCommand('build'))) !== 0) return []
  writeSnapshot(join(ROOT, SNAPSHOT), await getLedger())
  return undefined
}

const stepsWith = (pages: ReturnType<typeof startPages>): readonly Step[] => [
  {
    title: 'Checking the content',
    act: programStep(checkCommand(['--stage'])),
    problem: 'The build stopped: correct the content as described above, then run it again.',
  },
  {
    title: 'Compiling the content',
    act: compileContent,
    problem: 'The build stopped: the content did not compile, for the reason above.',
  },
  {
    title: 'Building the pages',
    act: pages.end,
    problem: 'The build stopped: the pages did not build, for the reason above.',
  },
]
const LAST_STEP = 'Verifying the site and making it the current one'

/** npm run build: makes a release of everything, and makes it the current one. Throws a Stop at the first step that fails. */
export async function command(): Promise<void> {
  requireSettings()
  requireWritable(ROOT)
  await withLock(ROOT, 'building', () => build().catch(giveUp))
}

/** Refuses settings that the site cannot be published with, before minutes are spent on it. */
function requireSettings(): void {
  let missing: string | undefined
  try {
    siteUrl()
    missing = missingImprint()
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : String(error))
  }
  if (missing) throw new Stop(missing)
}

/** @param whole whether every page is made, also those that would come out as they are */
async function build(whole = false): Promise<void> {
  restoreOut(ROOT)
  clearUp(ROOT)
  // Taken first, so that an edit made while the build runs counts as a change since this build.
  const hash = inputsHash(ROOT, process.env)
  const code = codeHash(ROOT, process.env)
  layOut(ROOT, whole ? undefined : madeOf(ROOT, code))
  mkdirSync(join(ROOT, '.next'), { recursive: true })
  await buildBrowserModules(ROOT).catch((error: unknown) => {
    throw new Stop(`The build stopped: a module of browser/ did not bundle.\n${String(error)}`)
  })
  const pages = startPages(code)
  const steps = stepsWith(pages)
  const titles = [...steps.map(({ title }) => title), LAST_STEP]
  const progress = new Progress(titles, join(ROOT, '.next', 'build-times.json'))
  const tell: Tell = (done, of) => progress.tell(done, of)
  try {
    for (const { act, problem } of steps) {
      progress.next()
      const said = await act(tell)
      if (said === undefined) continue
      progress.clear()
      if (!whole && said.some((line) => line.includes(OTHER_STYLES))) {
        console.log('Some kind of page needs other rules of the style sheet than before: every page is made.')
        return await build(true)
      }
      for (const line of said) console.error(line)
      throw troubleOf(writtenFolders(ROOT), said) ?? new Stop(problem)
    }
    progress.next()
    const report = await makeRelease(ROOT, hash, tell, code)
    progress.end()
    console.log(reportText(report))
  } finally {
    await pages.stop()
    progress.clear()
  }
}

/** Whatever it was, the site that is served stays; what was made gives its space back. */
function giveUp(error: unknown): never {
  rmSync(folderOf(ROOT, 'new'), { recursive: true, force: true })
  throw asStop(error, 'The build stopped.')
}

/** Builds, unless nothing has changed since the last build, or since one of those that are kept. */
export async function buildIfNeeded(): Promise<void> {
  if (isBuilt()) {
    console.log('Nothing has changed since the last build.')
    return
  }
  const kept = builtRelease()
  if (kept === undefined || !isIntact(ROOT, kept)) return command()
  await withLock(ROOT, 'changing the release', async () => switchTo(ROOT, kept))
  console.log(`Release ${kept} was built from what there is now, and is the current one again.`)
}
