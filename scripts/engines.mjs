// @ts-check
import './node-version.mjs'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { installWithSystem } from './browser.mjs'
import { browserPaths, miniBrowserPaths, programPaths } from './browser-paths.mjs'
import { ensureInstalled } from './install.mjs'
import { main, run, tool } from './run.mjs'
import { Stop } from './stop.mjs'

/** @param {readonly string[]} paths */
const first = (paths) => paths.find((path) => existsSync(path))

/**
 * The engines that are not Chromium's: what each is called, and what there is of it.
 * @type {{ name: string, browser: 'firefox' | 'webkit', needs: string, find: () => Record<string, string | undefined> }[]}
 */
const ENGINES = [
  {
    name: 'Firefox',
    browser: 'firefox',
    needs: 'Firefox (or set FIREFOX_PATH to the program of one)',
    find: () => ({ path: process.env.FIREFOX_PATH || first(browserPaths('firefox', process.platform, process.env)) }),
  },
  {
    name: 'WebKit',
    browser: 'webkit',
    needs: 'WebKitWebDriver, its MiniBrowser for GTK 3, and Xvfb',
    find: () => ({
      driver: first(programPaths(['WebKitWebDriver'], process.env)),
      browser: first(miniBrowserPaths(process.arch)),
      screen: first(programPaths(['Xvfb'], process.env)),
    }),
  },
]

/**
 * What there is of an engine, installed first if it can be; undefined where something is missing.
 * @param {(typeof ENGINES)[number]} engine
 */
async function ensure({ name, browser, needs, find }) {
  const isWhole = () => Object.values(find()).every((path) => path !== undefined)
  if (!isWhole()) await installWithSystem(browser, `${name}: not here; installing it`)
  if (!isWhole()) {
    console.log(`${name}: not here, and it could not be installed. Nothing is tested in it. It takes ${needs}.`)
    return undefined
  }
  const found = find()
  console.log(`${name}: ${Object.values(found).join(', ')}`)
  return { engine: browser, ...found }
}

main(async () => {
  const [option, folder, ...more] = process.argv.slice(2)
  if (more.length > 0 || (option !== undefined && (option !== '--shots' || !folder)))
    throw new Stop('npm run engines takes no argument but --shots FOLDER, which saves a picture of each kind of page.')
  await ensureInstalled()
  const engines = []
  for (const engine of ENGINES) {
    const found = await ensure(engine)
    if (found) engines.push(found)
  }
  if (engines.length === 0) {
    console.log('There is no second engine on this machine, so nothing was tested.')
    return 0
  }
  const [program, script] = tool('@playwright/test', 'playwright')
  const env = { ENGINES: JSON.stringify(engines), ...(folder && { ENGINE_SHOTS: resolve(folder) }) }
  return run(program, [script, 'test', '--config', 'e2e/engines/playwright.config.ts'], { env })
})
