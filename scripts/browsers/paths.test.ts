import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { browserPaths, miniBrowserPaths } from './paths'

const MINE = join('/opt', 'mine')
const PATH = ['/bin', MINE].join(delimiter)

for (const { name, browser, platform, env, first, among } of [
  {
    name: 'Linux: the usual folders come first, then PATH',
    browser: 'chromium',
    platform: 'linux',
    env: { PATH },
    first: join('/usr/bin', 'chromium'),
    among: join(MINE, 'google-chrome'),
  },
  {
    name: 'macOS: applications of the machine and of the user',
    browser: 'chromium',
    platform: 'darwin',
    env: { HOME: '/Users/ada' },
    first: join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
    among: join('/Users/ada', 'Applications', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
  },
  {
    name: 'Windows: the program folders that the system names, then PATH',
    browser: 'chromium',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Program Files', Path: MINE },
    first: join('C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    among: join(MINE, 'chrome.exe'),
  },
  {
    name: 'Firefox on Linux: the newest release before the long-term one',
    browser: 'firefox',
    platform: 'linux',
    env: { PATH },
    first: join('/usr/bin', 'firefox'),
    among: join(MINE, 'firefox-esr'),
  },
  {
    name: 'Firefox on macOS: among the applications',
    browser: 'firefox',
    platform: 'darwin',
    env: {},
    first: join('/Applications', 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
    among: join('/Applications', 'Firefox Nightly.app', 'Contents', 'MacOS', 'firefox'),
  },
  {
    name: 'Firefox on Windows: in the program folders',
    browser: 'firefox',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Programs', LOCALAPPDATA: 'C:\\Own' },
    first: join('C:\\Programs', 'Mozilla Firefox', 'firefox.exe'),
    among: join('C:\\Own', 'Mozilla Firefox', 'firefox.exe'),
  },
] as const)
  test(name, () => {
    const paths = browserPaths(browser, platform, env)
    expect(paths[0]).toBe(first)
    expect(paths).toContain(among)
  })

test('WebKit’s browser is in a folder of the newest library for GTK 3, under the name of the processor or not', () => {
  const paths = miniBrowserPaths('x64')
  expect(paths[0]).toBe(join('/usr/libexec', 'webkit2gtk-4.1', 'MiniBrowser'))
  expect(paths).toContain(join('/usr/lib', 'x86_64-linux-gnu', 'webkit2gtk-4.0', 'MiniBrowser'))
  expect(miniBrowserPaths('arm64')).toContain(join('/usr/lib', 'aarch64-linux-gnu', 'webkit2gtk-4.1', 'MiniBrowser'))
})
