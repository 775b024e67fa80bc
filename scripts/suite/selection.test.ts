import { expect, test } from 'vitest'
import { selectSteps } from './selection'

const names = ['content', 'unit', 'build', 'e2e'] as const

test('Without arguments every step runs', () => {
  expect(selectSteps([], names)).toEqual(names)
})

test('--only runs the named steps, in their own order', () => {
  expect(selectSteps(['--only', 'e2e,unit'], names)).toEqual(['unit', 'e2e'])
  expect(selectSteps(['--only=build'], names)).toEqual(['build'])
})

test('A misspelt step or argument is refused with what there is', () => {
  expect(() => selectSteps(['--only', 'units'], names)).toThrow(
    'There is no test step called "units". There are content, unit, build, e2e.',
  )
  expect(() => selectSteps(['unit'], names)).toThrow('npm test does not know "unit"')
  expect(() => selectSteps(['--only'], names)).toThrow('npm test does not know "--only"')
})
