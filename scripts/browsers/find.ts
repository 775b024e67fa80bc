import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run, tool } from '../run/run.mjs'
import { Stop } from '../run/stop.mjs'
import { browserPaths, programPaths } from './paths'

export interface Browser {
  readonly path: string
  /** Which it is and how it was found, in words. */
  readonly how: string
}

/**
 * What a browser calls itself; undefined if the file is missing or does not start: some systems put a stub there, and a
 * download may lack libraries.
 */
function browserVersion(path: string): string | undefined {
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

/** A browser that is already installed, if there is one. */
export function findBrowser(): Browser | undefined {
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
  const path = chromium.executablePath()
  const version = browserVersion(path)
  return version ? { path, how: `${version}, as Playwright downloaded it to ${path}` } : undefined
}

/** Playwright's own browser, with the libraries that it lacks if Playwright can install them. */
async function downloadWithPlaywright(): Promise<Browser | undefined> {
  const playwright = (what: string) => run(...tool('playwright', [what, 'chromium']), { onLine: () => {} })
  if ((await playwright('install')) !== 0) return undefined
  // Only if it need not ask for a password.
  if (!findBrowser() && has('apt-get') && rootRights()) await playwright('install-deps')
  return findBrowser()
}

const has = (program: string) => programPaths([program], process.env).some((path) => existsSync(path))

/** What to put before a command to run it as root; undefined if that would take a password. */
function rootRights(): string[] | undefined {
  if (process.getuid?.() === 0) return []
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined
}

/** What Debian and Ubuntu call each browser, with what drives it. */
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] }

/**
 * Installs a browser with apt-get, if that is here and needs no password. On other systems Playwright's own works.
 * @param why what to say before it begins
 */
export async function installWithSystem(browser: keyof typeof PACKAGES, why: string): Promise<void> {
  const rights = has('apt-get') ? rootRights() : undefined
  if (!rights) return
  console.log(`${why} with apt-get`)
  const install = ['install', '-y', '--no-install-recommends', ...PACKAGES[browser]]
  for (const args of [['update'], install]) {
    const [program = '', ...rest] = [...rights, 'apt-get', ...args]
    // A failed update need not be the end: what decides is whether a browser starts afterwards.
    await run(program, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, onLine: () => {} })
  }
}

let ensured: Promise<Browser> | undefined

/**
 * Finds a browser for the tests or installs one: Playwright's, else Debian's package. Says in one line which it is.
 * Later calls give the same one.
 */
export function ensureBrowser(): Promise<Browser> {
  ensured ??= findOrInstall()
  return ensured
}

async function findOrInstall(): Promise<Browser> {
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
