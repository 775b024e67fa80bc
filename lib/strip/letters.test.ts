import { expect, it } from 'vitest'
import { widthOf } from '@/lib/strip/letters'

it.each([
  ['Illinois', 'Mamomwam'],
  ['Mali', 'MALI'],
  ['lll', 'nnn'],
])('“%s” is narrower than “%s”', (narrow, broad) => expect(widthOf(narrow)).toBeLessThan(widthOf(broad)))

it('Words are as wide as their letters are large', () =>
  expect(widthOf('Wagner Group', 24)).toBeCloseTo(2 * widthOf('Wagner Group'), -1))
