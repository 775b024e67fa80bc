import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../browsers/find'
import { command as weigh } from '../budgets'
import { command as build } from '../build'
import { checkCommand } from '../build/commands'
import { ROOT } from '../run/paths.mjs'
import { run, tool } from '../run/run.mjs'
import { findFreePort } from '../server/port'
import { type Counts, countPlaywright, countStep, countVitest } from './counts'

export interface Step {
  readonly name: string
  readonly title: string
  /** Takes a folder for reports. */
  readonly act: (folder: string) => Promise<Counts>
  /** Whether it looks at the built site. */
  readonly needsSite?: true
}

/** The steps of npm test, in the order in which they run: the quicker ones first. */
export const STEPS: readonly Step[] = [
  { name: 'content', title: 'content check', act: () => inTurn(checkCommand([])) },
  // The types of routes are generated first: a fresh clone has none.
  {
    name: 'types',
    title: 'types',
    act: () => inTurn(tool('next', ['typegen']), ...typedFolders().map((folder) => tool('tsc', ['-p', folder]))),
  },
  {
    name: 'lint',
    title: 'lint, format and dead code',
    act: () => inTurn(tool('biome', ['check', '.']), tool('knip', [])),
  },
  {
    name: 'boundaries',
    title: 'import boundaries',
    act: () => inTurn(tool('depcruise', ['--config', '.dependency-cruiser.mjs', '.'])),
  },
  { name: 'unit', title: 'unit tests', act: unitTests },
  { name: 'build', title: 'build', act: () => build().then(() => countStep(0)) },
  { name: 'budgets', title: 'budgets of the built pages', act: () => weigh().then(countStep), needsSite: true },
  { name: 'e2e', title: 'browser tests', act: browserTests, needsSite: true },
]

/** Runs commands one after another, up to the first that fails. */
async function inTurn(...commands: ReturnType<typeof tool>[]): Promise<Counts> {
  for (const each of commands) {
    const code = await run(...each)
    if (code !== 0) return countStep(code)
  }
  return countStep(0)
}

/** Each folder with a tsconfig.json of its own. */
const typedFolders = () =>
  ['.', 'packages/next-adapter-plain-pages'].filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')))

const readReport = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

async function unitTests(folder: string): Promise<Counts> {
  const report = join(folder, 'unit.json')
  // The adapter's own tests open pages too. Those that lack a browser say so themselves.
  const found = await ensureBrowser().catch(() => undefined)
  // In a terminal a line that counts; in a log a dot for each test, and the failures.
  const reporters = [process.stdout.isTTY ? '--reporter=default' : '--reporter=dot', '--reporter=json']
  const code = await run(...tool('vitest', ['run', ...reporters, `--outputFile.json=${report}`]), {
    env: found ? { CHROMIUM_PATH: found.path } : {},
  })
  return countVitest(readReport(report), code)
}

async function browserTests(folder: string): Promise<Counts> {
  const { path } = await ensureBrowser()
  const report = join(folder, 'e2e.json')
  const port = String(await findFreePort())
  const env = { CHROMIUM_PATH: path, E2E_PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await run(...tool('playwright', ['test']), { env })
  return countPlaywright(readReport(report), code)
}
