import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { installPlan, installProblem, satisfiesLock } from './install.mjs'

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-win32': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}

const HERE = { platform: 'linux', arch: 'x64' }

for (const { name, found, complete } of [
  { name: 'has every package but those for other platforms', found: { a: '1.0.0' }, complete: true },
  { name: 'lacks a package', found: {}, complete: false },
  { name: 'has another version of one', found: { a: '1.0.1' }, complete: false },
  { name: 'has one for another platform', found: { a: '1.0.0', 'b-win32': '1.0.0' }, complete: false },
])
  test(`An install whose record ${name} is ${complete ? 'complete' : 'incomplete'}`, () => {
    const packages = Object.entries(found).map(([id, version]) => [
      `node_modules/${id}`,
      { version, integrity: `sha512-${id}`, ...(id.endsWith('win32') && { os: ['win32'] }) },
    ])
    expect(satisfiesLock(lock, { packages: Object.fromEntries(packages) }, 'all', HERE)).toBe(complete)
  })

const both = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/test': { version: '1.0.0', integrity: 'sha512-test', dev: true },
  },
}
const { 'node_modules/test': tool, ...lean } = both.packages

test.each([
  ['nothing', 'a build', undefined, 'build', ['ci', '--omit=dev']],
  ['nothing', 'tests', undefined, 'all', ['ci', '--include=dev']],
  ['what a build needs', 'a build', { packages: lean }, 'build', undefined],
  ['what a build needs', 'tests', { packages: lean }, 'all', ['install', '--no-save', '--include=dev']],
  ['everything', 'a build', both, 'build', undefined],
  ['everything', 'tests', both, 'all', undefined],
  ['an old package and tools', 'a build', { packages: { tool } }, 'build', ['ci', '--include=dev']],
] as const)('With %s there, %s needs the right install, and no tool is removed', (_, __, record, extent, args) => {
  expect(installPlan(both, record, extent)?.args).toEqual(args)
})

test('A registry that does not answer is named as such', () => {
  expect(installProblem(['npm error code EAI_AGAIN'])).toMatch(/did not answer\. Check the network connection/)
})

test('Any other failure of npm is passed on', () => {
  expect(installProblem(['npm warn x', 'npm error code E404'])).toMatch(/^npm error code E404\n.*says why above/)
})

test('The lock file names no registry, so that each clone uses its own', () => {
  expect(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')).not.toMatch(
    /"resolved": "(?!packages\/)/,
  )
})

test('The lock file has the packages of every platform, not only of the machine that wrote it', () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  )
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
    .filter(([name]) => !locked.has(name))
  // npm leaves out what a registry did not have, and npm ci then refuses the lock. Use versions that are all there.
  expect(missing).toEqual([])
})
