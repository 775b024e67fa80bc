import { expect, it } from 'vitest'
import { firstStrange, isReadable, visible } from '@/lib/schema/characters'

it.each([
  ['Latin with accents, composed or not', 'Ménaka, Me\u0301naka'],
  ['Cyrillic, Arabic, Chinese', 'Суми, مالي, 马里'],
  ['a joiner that Persian spelling needs', 'می\u200Cخواهم'],
  ['a joiner that Hindi spelling needs', 'क्\u200Dष'],
  ['emoji made of several', '👨‍👩‍👧 ❤️ 🇲🇱 1️⃣'],
  ['a space that does not break', '14.5\u00A0km²'],
  ['the sign for what could not be read', '\uFFFD'],
])('A text may hold %s', (_, text) => expect(firstStrange(text)).toBeUndefined())

it.each([
  ['a\u202Eb', 1, 'U+202E', 'a mark that turns the direction of the text'],
  ['\u2066', 0, 'U+2066', 'a mark that turns the direction of the text'],
  ['a\u200F', 1, 'U+200F', 'a mark that turns the direction of the text'],
  ['a\tb', 1, 'U+0009', 'a tab'],
  ['a\nb', 1, 'U+000A', 'a line end'],
  ['a\u2028b', 1, 'U+2028', 'a line end'],
  ['a\u0000b', 1, 'U+0000', 'a control character'],
  ['a\u009Fb', 1, 'U+009F', 'a control character'],
  ['🗺\uD800', 2, 'U+D800', 'one half of a character'],
  ['a\uFEFF', 1, 'U+FEFF', 'a byte order mark inside the text'],
  ['a\u200Bb', 1, 'U+200B', 'an invisible character'],
  ['a\u200Db', 1, 'U+200D', 'an invisible character'],
  ['co\u00ADop', 2, 'U+00AD', 'an invisible character'],
  ['a\uFE0F', 1, 'U+FE0F', 'an invisible character'],
  ['\u3164', 0, 'U+3164', 'a blank that counts as a letter'],
  ['a\u{E0041}', 1, 'U+E0041', 'an invisible tag'],
  ['\uE000', 0, 'U+E000', 'a character of somebody’s private font'],
  ['\uFDD0', 0, 'U+FDD0', 'a number that is no character'],
  ['\u{1FFFF}', 0, 'U+1FFFF', 'a number that is no character'],
  ['e\u0301\u0301\u0301\u0301\u0301', 5, 'U+0301', 'one more mark upon a letter that has four'],
])('In %j the first that has no business there is found', (text, offset, code, name) => {
  expect(firstStrange(text)).toEqual({ offset, code, name })
})

it('Several lines are for those who may have them', () => {
  expect(firstStrange('a\nb', true)).toBeUndefined()
  expect(firstStrange('a\r\nb', true)?.code).toBe('U+000D')
})

it('In a message such characters are written as their numbers', () => {
  expect(visible('a\u202Eb\n\u{E0041}c\uD800')).toBe('aU+202EbU+000AU+E0041cU+D800')
  expect(visible('Суми 👨‍👩‍👧')).toBe('Суми 👨‍👩‍👧')
})

it.each([
  ['Words', true],
  ['7', true],
  ['Да', true],
  ['…', false],
  ['', false],
  ['🗺', false],
])('%j can be read: %s', (text, readable) => expect(isReadable(text)).toBe(readable))
