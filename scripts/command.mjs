// @ts-check
import './install/node-version.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './install/install.mjs'
import { ROOT } from './run/paths.mjs'
import { main } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

// node scripts/command.mjs NAME [ARGUMENTS]: runs scripts/NAME.ts, once the packages that it needs are there.

/** Commands that need what a build needs, and none of the tools for tests. */
const BUILDING = new Set([
  'start',
  'dev',
  'build',
  'check',
  'serve',
  'new',
  'rename',
  'withdraw',
  'log',
  'links',
  'rollback',
  'report',
])
/** Commands that run until Ctrl-C, which is then no failure. */
const SERVING = new Set(['start', 'dev', 'serve'])

const [name = '', ...args] = process.argv.slice(2)

main(
  async () => {
    if (!existsSync(join(ROOT, 'scripts', `${name}.ts`)))
      throw new Stop(`There is no command "${name}". Those in package.json are run with npm run NAME.`)
    process.chdir(ROOT)
    await ensureInstalled(BUILDING.has(name) ? 'build' : 'all')
    const { register } = await import('tsx/esm/api')
    register()
    /** @type {{ command: (args: string[]) => Promise<number | void> }} */
    const { command } = await import(`./${name}.ts`)
    return command(args)
  },
  SERVING.has(name) ? { exitOnSignal: 0 } : {},
)
