// @ts-check
import { expect, test } from 'vitest'
import { lowestVersion, nodeProblem } from './node-version.mjs'

test('The lowest Node is read from the range in package.json', () => {
  expect(lowestVersion('>=20.19')).toEqual([20, 19])
  expect(lowestVersion('>=22')).toEqual([22, 0])
})

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBeUndefined()
})

test.each(['16.20.2', '18.20.8', '20.9.0', '20.18.3'])('Node %s is refused with what to do', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBe(
    `This is Node ${version}, and Counterclaim needs Node 20.19 or later. ` +
      'Install a newer one from https://nodejs.org (or run `nvm install` in this folder), then try again.',
  )
})
