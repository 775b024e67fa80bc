import { expect, it } from 'vitest'
import { entryName, fieldName, ordinal } from '@/lib/ledger/field-name'

const data = {
  topics: ['mali-russia'],
  statements: [{ id: 'peskov-no-talks', value: {}, caveats: [{}, {}] }, { id: 7 }, 'words'],
  belonged: [{ to: 'kremlin' }],
}

it.each([
  [[], 'the front matter'],
  [['topics'], '“topics”'],
  [['topics', 0], 'the first entry of “topics”'],
  [['coverage', 'until'], '“until” under “coverage”'],
  [['statements', 0], 'the statement “peskov-no-talks”'],
  [['statements', 0, 'said'], '“said” of the statement “peskov-no-talks”'],
  [['statements', 0, 'value', 'amount'], '“amount” under “value” of the statement “peskov-no-talks”'],
  [['statements', 0, 'caveats', 1, 'text'], '“text” of the second caveat of the statement “peskov-no-talks”'],
  [['statements', 1, 'said'], '“said” of the second statement'],
  [['statements', 2], 'the third statement'],
  [['belonged', 0, 'to'], '“to” of the first entry of “belonged”'],
])('fieldName() of %j is %s', (path, name) => {
  expect(fieldName(data, path)).toBe(name)
})

it('entryName() names no entry for a field that stands by itself', () => {
  expect(entryName(data, ['topics'])).toBeUndefined()
  expect(entryName(data, ['statements', 0, 'said'])).toBe('the statement “peskov-no-talks”')
  expect(entryName(data, ['statements', 0, 'repliesTo', 2])).toBe('the statement “peskov-no-talks”')
  expect(entryName(data, ['belonged', 0, 'to'])).toBe('the first entry of “belonged”')
})

it.each([
  [0, 'first'],
  [9, 'tenth'],
  [10, '11th'],
  [20, '21st'],
  [21, '22nd'],
  [111, '112th'],
])('ordinal(%i) is %s', (n, word) => {
  expect(ordinal(n)).toBe(word)
})
