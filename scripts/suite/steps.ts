import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../browsers/find'
import { type Command, checkCommand } from '../build/commands'
import { ROOT } from '../run/paths.mjs'
import { run, tool } from '../run/run.mjs'
import { findFreePort } from '../server/port'
import { type Counts, countPlaywright, countStep, countVitest } from './counts'

/** Where a step says what it has to say, line by line. */
export type Tell = (line: string) => void

export interface Step {
  readonly name: string
  readonly title: string
  /** Takes a folder for reports. */
  readonly act: (folder: string, tell: Tell) => Promise<Counts>
  /**
   * What it runs beside: steps that look at the code run in one lane, the build and what looks at the built site in
   * another. Most steps leave a core idle. Without one, it runs before both: it writes or reads what a build removes.
   */
  readonly lane?: 'code' | 'site'
  /** Whether it looks at the built site. */
  readonly needsSite?: true
}

/** The steps of npm test, in the order in which they run: the quicker ones first. */
export const STEPS: readonly Step[] = [
  { name: 'content', title: 'content check', act: inTurn(() => [checkCommand([])]) },
  // The types of routes are generated first: a fresh clone has none.
  {
    name: 'types',
    title: 'types',
    act: inTurn(() => [tool('next', ['typegen']), ...typedFolders().map((folder) => tool('tsc', ['-p', folder]))]),
  },
  {
    name: 'lint',
    title: 'lint, format and dead code',
    lane: 'code',
    act: inTurn(() => [tool('biome', ['check', '.']), tool('knip', [])]),
  },
  {
    name: 'boundaries',
    title: 'import boundaries',
    lane: 'code',
    act: inTurn(() => [tool('depcruise', ['--config', '.dependency-cruiser.mjs', '.'])]),
  },
  { name: 'unit', title: 'unit tests', lane: 'code', act: unitTests },
  { name: 'build', title: 'build', lane: 'site', act: inTurn(() => [own('build')]) },
  {
    name: 'budgets',
    title: 'budgets of the built pages',
    lane: 'site',
    act: inTurn(() => [own('budgets')]),
    needsSite: true,
  },
  { name: 'e2e', title: 'browser tests', lane: 'site', act: browserTests, needsSite: true },
]

/** Runs commands one after another, up to the first that fails. */
function inTurn(commands: () => Command[]): Step['act'] {
  return async (_, onLine) => {
    for (const each of commands()) {
      const code = await run(...each, { onLine })
      if (code !== 0) return countStep(code)
    }
    return countStep(0)
  }
}

/** One of the project's own commands. */
const own = (name: string): Command => [process.execPath, [join('scripts', 'command.mjs'), name]]

/** Each folder with a tsconfig.json of its own. */
const typedFolders = () =>
  ['.', 'packages/next-adapter-plain-pages'].filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')))

const readReport = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

async function unitTests(folder: string, onLine: Tell): Promise<Counts> {
  const report = join(folder, 'unit.json')
  // The adapter's own tests open pages too. Those that lack a browser say so themselves.
  const found = await ensureBrowser().catch(() => undefined)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const env = found ? { CHROMIUM_PATH: found.path } : {}
  const code = await run(...tool('vitest', ['run', ...reporters]), { env, onLine })
  return countVitest(readReport(report), code)
}

async function browserTests(folder: string, onLine: Tell): Promise<Counts> {
  const { path } = await ensureBrowser()
  const report = join(folder, 'e2e.json')
  const port = String(await findFreePort())
  const env = { CHROMIUM_PATH: path, E2E_PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await run(...tool('playwright', ['test']), { env, onLine })
  return countPlaywright(readReport(report), code)
}
