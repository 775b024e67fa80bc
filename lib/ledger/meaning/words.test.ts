import { expect, it } from 'vitest'
import { fixtureProblems } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const original = { words: 'Их там нет', language: 'ru' }

it.each<[string, StatementLiteral, readonly string[]]>([
  ['beside its translation', { quote: 'They are not there', original }, []],
  ['of nothing', { text: 'He said so.', original }, ['“original” without “quote”']],
  [
    'in the language of the quotation',
    { quote: 'Их там нет', quoteLanguage: 'ru', original },
    ['an original in the language of the quotation itself, “ru”'],
  ],
  [
    'beside “translatedFrom”',
    { quote: 'They are not there', translatedFrom: 'ru', original },
    ['“original” beside “translatedFrom”'],
  ],
  [
    'with marks of its own',
    { quote: 'They are not there', original: { ...original, words: '«Их там нет»' } },
    ['a quotation with its own marks'],
  ],
  [
    'in another alphabet than its language has',
    { quote: 'They are not there', original: { ...original, language: 'fr' } },
    ['Cyrillic letters in a quotation whose language is “fr”'],
  ],
  [
    'translated by somebody and by us',
    { quote: 'They are not there', original: { ...original, ours: true, translator: 'speaker' } },
    ['a translation by “speaker” that is “ours” as well'],
  ],
])('An original %s', (_, statement, found) => {
  const problems = fixtureProblems({ articles: [{ statements: [statement] }] })
  expect(problems.map((problem) => problem.found)).toEqual(found)
})
