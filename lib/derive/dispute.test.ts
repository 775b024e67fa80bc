import { describe, expect, it } from 'vitest'
import { type DisputeState, disputeOn } from '@/lib/derive/dispute'
import type { AsOf } from '@/lib/derive/visible'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

function dispute(slug: string, statements: readonly StatementLiteral[], asOf: AsOf = null) {
  const ledger = fixtureLedger({
    actors: [{ slug: 'reuters', kind: 'media' }],
    questions: [
      {
        slug: 'who',
        answers: ['russia', 'ukraine', 'not-ukraine', 'unknown'],
        compatible: [
          { answers: ['russia', 'not-ukraine'], because: 'Who holds it is not Ukraine.' },
          { answers: ['unknown', 'ukraine'], because: 'For the sake of a pair against the order of the list.' },
        ],
      },
      { slug: 'how-many', measure: 'people' },
    ],
    articles: [{ statements: statements.map((statement) => ({ question: slug, ...statement })) }],
  })
  return disputeOn(ledger, find(ledger.questions, slug), asOf)
}

const says = (by: string, answer: string, said = '2025-04-06'): StatementLiteral => ({ by, answer, said })
const counts = (by: string, value: NonNullable<StatementLiteral['value']>, where: string[] = []): StatementLiteral => ({
  by,
  value,
  where,
})

type Case = readonly [rule: string, statements: readonly StatementLiteral[], state: DisputeState]

describe('A question with a list of answers is', () => {
  it.each<Case>([
    ['unanswered where nobody spoke', [], 'unanswered'],
    ['unanswered where the only one asked did not deny it', [{ by: 'mali', kind: 'non-denial' }], 'unanswered'],
    ['unanswered where all that was said is a caveat', [{ by: 'reuters', kind: 'caveat' }], 'unanswered'],
    ['uncontested where one speaker answered', [says('moscow', 'russia')], 'uncontested'],
    ['uncontested where all give one answer', [says('moscow', 'russia'), says('deepstate', 'russia')], 'uncontested'],
    [
      'contested where two answers cannot both be true',
      [says('moscow', 'russia'), says('kyiv', 'ukraine')],
      'contested',
    ],
    [
      'contested where a third speaker says that it is not known',
      [says('moscow', 'russia'), says('deepstate', 'unknown')],
      'contested',
    ],
    [
      'differing where the editor noted why both can be true',
      [says('moscow', 'russia'), says('kyiv', 'not-ukraine')],
      'differing',
    ],
    [
      'differing though the note names the two against their order',
      [says('kyiv', 'ukraine'), says('deepstate', 'unknown')],
      'differing',
    ],
    [
      'differing whichever of the two was said first',
      [says('kyiv', 'not-ukraine'), says('moscow', 'russia')],
      'differing',
    ],
    [
      'contested where one pair of three answers clashes',
      [says('moscow', 'russia'), says('kyiv', 'not-ukraine'), says('deepstate', 'unknown')],
      'contested',
    ],
    [
      'contested by a newsroom that speaks in its own voice',
      [says('moscow', 'russia'), says('reuters', 'ukraine')],
      'contested',
    ],
    [
      'uncontested where one who said otherwise came round',
      [says('moscow', 'russia'), says('kyiv', 'ukraine'), says('kyiv', 'russia', '2025-05-26')],
      'uncontested',
    ],
    [
      'uncontested where one speaker gave two answers in turn',
      [says('kyiv', 'ukraine'), says('kyiv', 'russia', '2025-05-26')],
      'uncontested',
    ],
    [
      'uncontested where the other side only did not deny it',
      [says('moscow', 'russia'), { by: 'kyiv', kind: 'non-denial' }],
      'uncontested',
    ],
  ])('%s', (_, statements, state) => expect(dispute('who', statements).state).toBe(state))
})

describe('A question with a measure', () => {
  const thousand = { amount: 1000 }

  it.each<Case>([
    ['is unanswered where nobody gave a figure', [{ by: 'mali', kind: 'non-denial' }], 'unanswered'],
    ['is uncontested where one speaker gave one', [counts('paris', thousand)], 'uncontested'],
    ['is uncontested where all give the same', [counts('paris', thousand), counts('afp', thousand)], 'uncontested'],
    ['has figures that differ', [counts('paris', thousand), counts('afp', { amount: 500 })], 'figures-differ'],
    [
      'has figures that differ by their qualifier',
      [counts('paris', thousand), counts('afp', { amount: 1000, qualifier: 'nearly' })],
      'figures-differ',
    ],
    [
      'has figures that differ in words',
      [counts('paris', { words: 'hundreds' }), counts('afp', { words: 'thousands' })],
      'figures-differ',
    ],
    [
      'is uncontested where the figures are about different places',
      [counts('paris', thousand, ['bamako']), counts('afp', { amount: 500 }, ['timbuktu'])],
      'uncontested',
    ],
    [
      'has figures that differ where the same places are named in another order',
      [counts('paris', thousand, ['bamako', 'timbuktu']), counts('afp', { amount: 500 }, ['timbuktu', 'bamako'])],
      'figures-differ',
    ],
    [
      'is uncontested where one speaker gives two figures for two places',
      [counts('paris', thousand, ['bamako']), counts('paris', { amount: 500 }, ['timbuktu'])],
      'uncontested',
    ],
  ])('%s', (_, statements, state) => expect(dispute('how-many', statements).state).toBe(state))
})

describe('The sides of a dispute', () => {
  it('are the answers that somebody gives, in the order of the question’s list, with those who give them', () => {
    const { sides } = dispute('who', [
      says('deepstate', 'unknown'),
      says('kyiv', 'ukraine'),
      says('officials', 'ukraine'),
      says('moscow', 'russia'),
    ])
    expect(sides.map(({ answer, positions }) => [answer, positions.map(({ actor }) => actor)])).toEqual([
      ['russia', ['moscow']],
      ['ukraine', ['kyiv', 'officials']],
      ['unknown', ['deepstate']],
    ])
  })

  it('hold nobody twice: who changed their answer stands with the later one', () => {
    const { sides } = dispute('who', [says('kyiv', 'ukraine'), says('kyiv', 'unknown', '2025-05-26')])
    expect(sides.map(({ answer }) => answer)).toEqual(['unknown'])
  })

  it('are none for a measure, whose figures are the positions', () => {
    const { sides, positions } = dispute('how-many', [
      counts('paris', { amount: 1000 }),
      counts('afp', { amount: 500 }),
    ])
    expect(sides).toEqual([])
    expect(positions.map(({ latest }) => latest.value?.amount)).toEqual([1000, 500])
  })
})

it('A non-denial gives no answer, and stands besides the answers', () => {
  const { besides, positions } = dispute('who', [
    says('moscow', 'russia'),
    { by: 'kyiv', id: 'no-denial', kind: 'non-denial' },
  ])
  expect(besides.map(({ id }) => id)).toEqual(['no-denial'])
  expect(positions.map(({ actor }) => actor)).toEqual(['moscow'])
})

describe('As of a day, a dispute is what was public by its end', () => {
  const statements = [
    says('moscow', 'russia', '2025-04-06'),
    says('kyiv', 'ukraine', '2025-04-07'),
    says('kyiv', 'russia', '2025-05-26'),
    { by: 'kyiv', kind: 'remark', said: '2025-05-27' } as const,
  ]

  it.each<[string, DisputeState, besides: number]>([
    ['2025-04-05', 'unanswered', 0],
    ['2025-04-06', 'uncontested', 0],
    ['2025-04-07', 'contested', 0],
    ['2025-05-26', 'uncontested', 0],
    ['2025-05-27', 'uncontested', 1],
  ])('%s: %s', (asOf, state, besides) => {
    expect(dispute('who', statements, asOf)).toMatchObject({ state, besides: { length: besides } })
  })
})
