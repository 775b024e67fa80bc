// @ts-check

import { parse } from 'postcss'
import { expect, test } from 'vitest'
import { writeInitialValues } from './initial-values.mjs'

/** @param {string} css @param {string} [foreign] */
function written(css, foreign) {
  const root = parse(css)
  writeInitialValues([root], (name) => name === foreign)
  return root.toString()
}

const X = '@property --x{inherits:false;initial-value:solid}'

test.each([
  ['what nothing sets', `${X}p{y:var(--x)}`, `${X}p{y:solid}`],
  ['what is set to just that', `${X}*{--x:solid}p{y:1px var( --x )}`, `${X}*{--x:solid}p{y:1px solid}`],
  ['what is put back', `${X}*{--x:initial}p{y:var(--x)}`, `${X}*{--x:initial}p{y:solid}`],
  ['what has a fall-back', `${X}p{y:var(--x,none) var(--x-y)}`, `${X}p{y:solid var(--x-y)}`],
])('%s is written out', (_, css, expected) => expect(written(css)).toBe(expected))

test.each([
  ['what a rule sets', `${X}.a{--x:dashed}p{y:var(--x)}`],
  ['what its parent could set', '@property --x{inherits:true;initial-value:solid}p{y:var(--x)}'],
  ['what has no initial value', '@property --x{inherits:false}p{y:var(--x,none)}'],
  ['what is not registered', 'p{y:var(--x)}'],
])('%s stays a variable', (_, css) => expect(written(css)).toBe(css))

test('what a page or a script names stays a variable', () => {
  expect(written(`${X}p{y:var(--x)}`, '--x')).toBe(`${X}p{y:var(--x)}`)
})
