import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installWithSystem } from './browsers/find'
import { browserPaths, miniBrowserPaths, programPaths } from './browsers/paths'
import { run, tool } from './run/run.mjs'

interface Engine {
  readonly name: string
  readonly engine: 'firefox' | 'webkit'
  readonly needs: string
  readonly find: () => Record<string, string | undefined>
}

const first = (paths: readonly string[]) => paths.find((path) => existsSync(path))

/** The engines other than Chromium's, each with what it takes. */
const ENGINES: Engine[] = [
  {
    name: 'Firefox',
    engine: 'firefox',
    needs: 'Firefox (or set FIREFOX_PATH to the program of one)',
    find: () => ({ path: process.env.FIREFOX_PATH || first(browserPaths('firefox', process.platform, process.env)) }),
  },
  {
    name: 'WebKit',
    engine: 'webkit',
    needs: 'WebKitWebDriver, its MiniBrowser for GTK 3, and Xvfb',
    find: () => ({
      driver: first(programPaths(['WebKitWebDriver'], process.env)),
      browser: first(miniBrowserPaths(process.arch)),
      screen: first(programPaths(['Xvfb'], process.env)),
    }),
  },
]

/** The programs of an engine, installed first if they can be; undefined if one is missing. */
async function ensure({ name, engine, needs, find }: Engine): Promise<Record<string, string | undefined> | undefined> {
  const isWhole = () => Object.values(find()).every((path) => path !== undefined)
  if (!isWhole()) await installWithSystem(engine, `${name}: not found; installing it`)
  if (!isWhole()) {
    console.log(`${name}: not found, and it could not be installed, so nothing is tested in it. It takes ${needs}.`)
    return undefined
  }
  const found = find()
  console.log(`${name}: ${Object.values(found).join(', ')}`)
  return { engine, ...found }
}

/**
 * npm run engines [-- --shots FOLDER]: opens one page of each kind of the made-up site in Firefox and WebKit, as far as they are installed
 * or can be. `--shots` saves a picture of each.
 */
export async function command(args: string[]): Promise<number> {
  const { shots } = parseArgs({ args, options: { shots: { type: 'string' } } }).values
  const engines = []
  for (const engine of ENGINES) {
    const found = await ensure(engine)
    if (found) engines.push(found)
  }
  if (engines.length === 0) {
    console.log('There is no second engine on this machine, so nothing was tested.')
    return 0
  }
  const env = { ENGINES: JSON.stringify(engines), ...(shots && { ENGINE_SHOTS: resolve(shots) }) }
  return run(...tool('playwright', ['test', '--config', 'e2e/engines/playwright.config.ts']), { env })
}
