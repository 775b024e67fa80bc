import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { quotationView } from '@/lib/view/quotation'

function viewOf(statement: StatementLiteral) {
  const ledger = fixtureLedger({
    actors: [{ slug: 'afp', name: 'AFP', kind: 'media' }],
    sources: [{ slug: 'tass', title: 'TASS', publisherName: 'TASS', date: '2021-01-01' }],
    articles: [{ statements: [{ id: 'it', ...statement }] }],
  })
  return quotationView(ledger, find(ledger.statements, 'it'), null)
}

const original = { words: 'Их там нет', language: 'ru' }

describe('Words in quotation marks say', () => {
  it.each<[string, StatementLiteral, string | undefined]>([
    ['nothing more in English', { quote: 'Nothing' }, undefined],
    ['that they are in another language', { quote: 'Il n’y a rien', quoteLanguage: 'fr' }, 'in French'],
    ['that they are translated', { quote: 'Nothing', translatedFrom: 'uk' }, 'translated from Ukrainian'],
    ['the same where the original is known', { quote: 'They are not', original }, 'translated from Russian'],
    [
      'by whom, where that is known',
      { quote: 'They are not', original: { ...original, translator: 'afp' } },
      'translated from Russian by AFP',
    ],
    [
      'that we did it',
      { quote: 'They are not', original: { ...original, ours: true } },
      'our translation from Russian',
    ],
  ])('%s', (_, statement, mark) => expect(viewOf(statement)?.mark).toBe(mark))
})

it('The original keeps its words and language, and its source where that is another one', () => {
  expect(viewOf({ quote: 'They are not', original })?.original).toEqual({ ...original, label: 'Original in Russian' })
  expect(viewOf({ quote: 'They are not', original: { ...original, source: 'tass' } })?.original?.source).toMatchObject({
    publisher: 'TASS',
  })
})

it('A statement in our words alone has no quotation', () => expect(viewOf({ text: 'He denied it.' })).toBeUndefined())
