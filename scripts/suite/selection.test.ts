import { expect, test } from 'vitest'
import { selectSteps } from './selection'

const steps = ['content', 'unit', 'build', 'e2e'].map((name) => ({ name }))
const select = (...args: string[]) => selectSteps(args, steps).map(({ name }) => name)

test('Without arguments every step runs', () => {
  expect(select()).toEqual(['content', 'unit', 'build', 'e2e'])
})

test('--only runs the named steps, in their own order', () => {
  expect(select('--only', 'e2e,unit')).toEqual(['unit', 'e2e'])
  expect(select('--only=build')).toEqual(['build'])
})

test('A misspelt step or argument is refused with what there is', () => {
  expect(() => select('--only', 'units')).toThrow(
    'There is no test step called "units". There are content, unit, build, e2e.',
  )
  expect(() => select('unit')).toThrow('npm test does not know "unit"')
  expect(() => select('--only')).toThrow('npm test does not know "--only"')
})
