// @ts-check
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { browserPaths, systemInstall } from './browser-paths.mjs'

test('Linux: the usual folders come first, then PATH', () => {
  const folder = join('/opt', 'mine')
  const paths = browserPaths('linux', { PATH: ['/bin', folder].join(delimiter) })
  expect(paths[0]).toBe(join('/usr/bin', 'chromium'))
  expect(paths).toContain(join(folder, 'google-chrome'))
})

test('macOS: applications of the machine and of the user', () => {
  const paths = browserPaths('darwin', { HOME: '/Users/ada' })
  expect(paths).toContain(join('/Users/ada', 'Applications', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'))
})

test('Windows: the program folders that the system names', () => {
  const paths = browserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })
  expect(paths[0]).toBe(join('C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'))
})

test('Chromium is installed with the package manager of the system, as root', () => {
  expect(systemInstall((program) => program === 'apt-get', [])?.commands).toEqual([
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ])
  expect(systemInstall((program) => program === 'pacman', ['sudo', '-n'])?.commands).toEqual([
    ['sudo', '-n', 'pacman', '-Sy', '--noconfirm', 'chromium'],
  ])
})

test('Other browsers have their own names, and are not installed where theirs is not known', () => {
  const zypper = systemInstall((program) => program === 'zypper', [], 'firefox')
  expect(zypper?.commands).toEqual([['zypper', '--non-interactive', 'install', 'MozillaFirefox']])
  expect(systemInstall((program) => program === 'zypper', [], 'webkit')).toBeUndefined()
})

test('Nothing is installed without the right to, or without a package manager', () => {
  expect(systemInstall(() => true, undefined)).toBeUndefined()
  expect(systemInstall(() => false, [])).toBeUndefined()
})
