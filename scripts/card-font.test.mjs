// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cardFont } from './card-font.mjs'
import { ROOT } from './paths.mjs'

test('The letters of social images are those of the font package that is installed', {
  timeout: 180_000,
}, async () => {
  const made = await cardFont()
  // Compared as a whole: a difference of 370,000 characters is nothing to print.
  expect(made === readFileSync(join(ROOT, 'lib', 'card', 'data', 'font.json'), 'utf8')).toBe(true)
})
