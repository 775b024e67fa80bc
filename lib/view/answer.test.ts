import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { answerOf, answerView } from '@/lib/view/answer'

it.each([
  ['A', 'a'],
  ['B', 'b'],
  ['C', 'c'],
  ['D', 'd'],
  ['E', 'a'],
  ['H', 'd'],
  ['Z', 'b'],
])('The answer %s looks like %s, wherever it stands in its list', (letter, look) => {
  expect(answerView({ id: 'yes', letter, label: 'Yes', retired: false })).toEqual({
    id: 'yes',
    letter,
    label: 'Yes',
    look,
  })
})

describe('What a statement answers is', () => {
  const of = (statement: StatementLiteral) => {
    const ledger = fixtureLedger({
      questions: [
        {
          slug: 'q',
          answers: [
            { id: 'new', label: 'Yes, since then', letter: 'C' },
            { id: 'yes', label: 'Yes', letter: 'A' },
          ],
        },
        { slug: 'area', measure: 'square-kilometres' },
      ],
      articles: [{ statements: [{ id: 'it', ...statement }] }],
    })
    return answerOf(ledger, find(ledger.statements, 'it'))
  }

  it('an answer of the list, with the letter of its question’s file', () =>
    expect(of({ question: 'q', answer: 'new' })).toEqual({
      words: 'Yes, since then',
      choice: { id: 'new', letter: 'C', label: 'Yes, since then', look: 'c' },
    }))

  it('a figure in words, without a letter', () =>
    expect(of({ question: 'area', value: { amount: 63 } })).toEqual({ words: '63 km²' }))

  it.each<[string, StatementLiteral]>([
    ['where it is a non-denial', { question: 'q', kind: 'non-denial' }],
    ['where it is on no question', {}],
  ])('nothing %s', (_, statement) => expect(of(statement)).toBeUndefined())
})
