// @ts-check
import { delimiter, join } from 'node:path'

/** The names under which Chrome and its kin are found in PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary']

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/**
 * Where a browser may be installed, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPaths(platform, env) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  const endings = platform === 'win32' ? ['.exe'] : ['']
  const inPath = NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))),
  )
  return [...wellKnownPaths(platform, env), ...inPath]
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function wellKnownPaths(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])]
    return MAC_APPS.flatMap((app) => folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    )
    return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => join(folder, ...parts)))
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  )
}

/** How each package manager installs packages without asking. */
const MANAGERS = [
  {
    program: 'apt-get',
    before: [['apt-get', 'update']],
    install: ['apt-get', 'install', '-y', '--no-install-recommends'],
  },
  { program: 'dnf', before: [], install: ['dnf', 'install', '-y'] },
  { program: 'pacman', before: [], install: ['pacman', '-Sy', '--noconfirm'] },
  { program: 'apk', before: [], install: ['apk', 'add'] },
  { program: 'zypper', before: [], install: ['zypper', '--non-interactive', 'install'] },
]

/**
 * What each package manager calls a browser; what is not named is not installed there.
 * @type {Record<string, Record<string, string[]>>}
 */
const PACKAGES = {
  chromium: {
    'apt-get': ['chromium'],
    dnf: ['chromium'],
    pacman: ['chromium'],
    apk: ['chromium'],
    zypper: ['chromium'],
  },
  firefox: {
    'apt-get': ['firefox-esr'],
    dnf: ['firefox'],
    pacman: ['firefox'],
    apk: ['firefox'],
    zypper: ['MozillaFirefox'],
  },
  webkit: { 'apt-get': ['webkit2gtk-driver', 'xvfb'] },
}

/**
 * The commands by which this system installs a browser.
 * @param {(program: string) => boolean} has whether a program is in PATH
 * @param {string[] | undefined} rights what to put before a command to be root: nothing for root; undefined when nothing helps
 * @param {'chromium' | 'firefox' | 'webkit'} [browser]
 * @returns {{ program: string, commands: string[][] } | undefined}
 */
export function systemInstall(has, rights, browser = 'chromium') {
  const manager = MANAGERS.find(({ program }) => has(program))
  const packages = manager && PACKAGES[browser]?.[manager.program]
  if (!packages || !rights) return undefined
  const commands = [...manager.before, [...manager.install, ...packages]]
  return { program: manager.program, commands: commands.map((command) => [...rights, ...command]) }
}
