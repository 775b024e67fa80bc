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

/** Where a browser may be installed, likeliest first. */
export function browserPaths(
  browser: 'chromium' | 'firefox',
  platform: NodeJS.Platform,
  env: NodeJS.Dict<string>,
): string[] {
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

/** Where a program may be in PATH. */
export function programPaths(names: string[], env: NodeJS.Dict<string>): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Where WebKit's MiniBrowser may be: no distribution puts it in PATH. Only the one for GTK 3, which the tests know how
 * to make small; 6.0 is for GTK 4.
 * @param arch such as "x64"
 */
export const miniBrowserPaths = (arch: string): string[] =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((library) =>
    ['/usr/libexec', '/usr/lib', '/usr/lib64', `/usr/lib/${arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`].map(
      (folder) => join(folder, library, 'MiniBrowser'),
    ),
  )
