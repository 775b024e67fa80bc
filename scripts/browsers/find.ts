// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { browserPaths, programPaths, systemInstall } from './browser-paths.mjs'
import { run, tool } from './run.mjs'
import { Stop } from './stop.mjs'

/** @typedef {{ path: string, how: string }} Browser */

/**
 * What a browser says of itself; undefined when the file is missing, or does not start: some systems put a stub there,
 * and a download may lack libraries.
 * @param {string} path
 * @returns {string | undefined}
 */
function browserVersion(path) {
  if (!existsSync(path)) return undefined
  // On Windows --version opens a window.
  if (process.platform === 'win32') return 'Chrome'
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const version = stdout?.trim().split('\n').at(-1)
  return status === 0 && version && /\b(Chrom|Edge)/.test(version) ? version : undefined
}

/** @returns {string | undefined} */
function playwrightPath() {
  const require = createRequire(import.meta.url)
  /** @type {typeof import('@playwright/test')} */
  const { chromium } = require('@playwright/test')
  return chromium.executablePath() || undefined
}

/**
 * A browser that is here already.
 * @returns {Browser | undefined}
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    const version = browserVersion(chosen)
    if (!version)
      throw new Stop(
        `CHROMIUM_PATH is ${chosen}, where no Chrome or Chromium starts. Correct it, or leave it unset to have one found.`,
      )
    return { path: chosen, how: `${version} at ${chosen}, as CHROMIUM_PATH says` }
  }
  for (const path of new Set(browserPaths('chromium', process.platform, process.env))) {
    const version = browserVersion(path)
    if (version) return { path, how: `${version}, installed at ${path}` }
  }
  const path = playwrightPath()
  const version = path && browserVersion(path)
  return path && version ? { path, how: `${version}, as Playwright downloaded it to ${path}` } : undefined
}

/**
 * Playwright's own browser, with the libraries that it lacks where Playwright knows how to install them.
 * @returns {Promise<Browser | undefined>}
 */
async function downloadWithPlaywright() {
  const [program, script] = tool('@playwright/test', 'playwright')
  const playwright = (/** @type {string} */ what) => run(program, [script, what, 'chromium'], { onLine: () => {} })
  if ((await playwright('install')) !== 0) return undefined
  // Only where it need not ask for a password.
  if (!findBrowser() && has('apt-get') && rootRights()) await playwright('install-deps')
  return findBrowser()
}

/** @param {string} program */
const has = (program) => programPaths([program], process.env).some((path) => existsSync(path))

/** What to put before a command to run it as root, if anything does without asking for a password. */
function rootRights() {
  if (process.getuid?.() === 0) return []
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined
}

/**
 * Installs a browser from the system's own packages, where there is a package manager and the right to use it.
 * @param {'chromium' | 'firefox' | 'webkit'} browser
 * @param {string} why what to say before it begins
 */
export async function installWithSystem(browser, why) {
  const install = systemInstall(has, rootRights(), browser)
  if (!install) return
  console.log(`${why} with ${install.program}`)
  for (const [program = '', ...args] of install.commands) {
    // A failed `apt-get update` need not be the end: what decides is whether a browser starts afterwards.
    await run(program, args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, onLine: () => {} })
  }
}

/**
 * Makes sure of a browser for the tests: one that is here, else Playwright's download, else the system's package.
 * Says in one line which it is.
 * @returns {Promise<Browser>}
 */
export async function ensureBrowser() {
  let browser = findBrowser()
  if (!browser) {
    console.log('Browser: none is installed; asking Playwright to download Chromium')
    browser = await downloadWithPlaywright()
  }
  if (!browser) {
    await installWithSystem('chromium', 'Browser: Playwright could not download one that starts; installing Chromium')
    browser = findBrowser()
  }
  if (!browser)
    throw new Stop(
      'No Chrome or Chromium was found, and none could be installed. Install one, or set CHROMIUM_PATH to the program of one, then run the command again.',
    )
  console.log(`Browser: ${browser.how}`)
  return browser
}
