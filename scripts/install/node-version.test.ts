import { expect, test } from 'vitest'
import { nodeProblem } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBeUndefined()
})

test.each(['16.20.2', '18.20.8', '20.9.0', '20.18.3'])('Node %s is refused with what to do', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBe(
    `This is Node ${version}, and Counterclaim needs Node 20.19 or later. ` +
      'Install a newer one from https://nodejs.org (or run `nvm install` in this folder), then try again.',
  )
})
