// @ts-check
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firefoxPaths, miniBrowserPaths } from './engine-paths.mjs'

for (const { name, platform, env, expected } of /** @type {const} */ ([
  {
    name: 'Linux: in PATH, the newest release before the long-term one',
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    expected: [join('/usr/bin', 'firefox'), join('/usr/bin', 'firefox-esr')],
  },
  {
    name: 'Windows: the program folders that the system names',
    platform: 'win32',
    env: { PROGRAMFILES: 'C:\\Programs' },
    expected: [join('C:\\Programs', 'Mozilla Firefox', 'firefox.exe')],
  },
]))
  test(name, () => expect(firefoxPaths(platform, env)).toEqual(expected))

test('macOS: among the applications', () => {
  expect(firefoxPaths('darwin', {})[0]).toBe(join('/Applications', 'Firefox.app', 'Contents', 'MacOS', 'firefox'))
})

test('WebKit’s browser is in a folder of the library, under the name of the processor or not, for GTK 3 only', () => {
  /** @type {Record<string, string[]>} */
  const folders = {
    '/usr/lib': ['x86_64-linux-gnu', 'node'],
    [join('/usr/lib', 'x86_64-linux-gnu')]: ['webkit2gtk-4.0', 'webkit2gtk-4.1', 'webkitgtk-6.0', 'gtk-3.0'],
    '/usr/libexec': ['webkit2gtk-4.1'],
  }
  expect(miniBrowserPaths((folder) => folders[folder] ?? [])).toEqual([
    join('/usr/libexec', 'webkit2gtk-4.1', 'MiniBrowser'),
    join('/usr/lib', 'x86_64-linux-gnu', 'webkit2gtk-4.1', 'MiniBrowser'),
    join('/usr/lib', 'x86_64-linux-gnu', 'webkit2gtk-4.0', 'MiniBrowser'),
  ])
})
