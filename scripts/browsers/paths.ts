// @ts-check
import { delimiter, join } from 'node:path'

/** What each browser is called in PATH, among a Mac's applications, and in the program folders of Windows. */
const NAMES = {
  chromium: {
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    mac: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'].map((app) => [app, app]),
    windows: [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ],
  },
  firefox: {
    programs: ['firefox', 'firefox-esr'],
    mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((app) => [app, 'firefox']),
    windows: [['Mozilla Firefox', 'firefox.exe']],
  },
}

/**
 * Where a browser may be installed, likeliest first.
 * @param {'chromium' | 'firefox'} browser
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPaths(browser, platform, env) {
  const { programs, mac, windows } = NAMES[browser]
  const inPath = programPaths(platform === 'win32' ? programs.map((name) => `${name}.exe`) : programs, env)
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')]
    const apps = mac.map(([app = '', program = '']) => join(`${app}.app`, 'Contents', 'MacOS', program))
    return [...apps.flatMap((app) => folders.map((folder) => join(folder, app))), ...inPath]
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => folder ?? [])
    return [...windows.flatMap((parts) => folders.map((folder) => join(folder, ...parts))), ...inPath]
  }
  const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].join(delimiter)
  return [...programPaths(programs, { PATH: usual }), ...inPath]
}

/**
 * Where a program may be in PATH.
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function programPaths(names, env) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Where WebKit's small browser may be: no distribution puts it in PATH. The one for GTK 3 only, whose settings the tests
 * know how to make small: 6.0 is for GTK 4.
 * @param {string} arch such as "x64"
 * @returns {string[]}
 */
export const miniBrowserPaths = (arch) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((library) =>
    ['/usr/libexec', '/usr/lib', '/usr/lib64', `/usr/lib/${arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`].map(
      (folder) => join(folder, library, 'MiniBrowser'),
    ),
  )

/**
 * How each package manager installs without asking, and what it calls a browser that it does not call by its name.
 * WebKit with what drives it is known of one.
 * @type {{ before?: string, install: string, packages?: Record<string, string> }[]}
 */
const MANAGERS = [
  {
    before: 'apt-get update',
    install: 'apt-get install -y --no-install-recommends',
    packages: { firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb' },
  },
  { install: 'dnf install -y' },
  { install: 'pacman -Sy --noconfirm' },
  { install: 'apk add' },
  { install: 'zypper --non-interactive install', packages: { firefox: 'MozillaFirefox' } },
]

/**
 * The commands by which this system installs a browser.
 * @param {(program: string) => boolean} has whether a program is in PATH
 * @param {string[] | undefined} rights what to put before a command to be root: nothing for root; undefined when nothing helps
 * @param {'chromium' | 'firefox' | 'webkit'} browser
 * @returns {{ program: string, commands: string[][] } | undefined}
 */
export function systemInstall(has, rights, browser) {
  for (const { before, install, packages } of MANAGERS) {
    const [program = '', ...args] = install.split(' ')
    if (!has(program)) continue
    const names = packages?.[browser] ?? (browser === 'webkit' ? undefined : browser)
    if (!rights || !names) return undefined
    const commands = [...(before ? [before.split(' ')] : []), [program, ...args, ...names.split(' ')]]
    return { program, commands: commands.map((command) => [...rights, ...command]) }
  }
  return undefined
}
