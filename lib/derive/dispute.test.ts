import { describe, expect, it } from 'vitest'
import { type DisputeState, disputeOn } from '@/lib/derive/dispute'
import { relationOf } from '@/lib/derive/relation'
import type { AsOf } from '@/lib/derive/visible'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const ledgerWith = (slug: string, statements: readonly StatementLiteral[]) =>
  fixtureLedger({
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
      { slug: 'how-much', situation: true, measure: 'square-kilometres' },
    ],
    articles: [{ statements: statements.map((statement) => ({ question: slug, ...statement })) }],
  })

function dispute(slug: string, statements: readonly StatementLiteral[], asOf: AsOf = null) {
  const ledger = ledgerWith(slug, statements)
  return disputeOn(ledger, find(ledger.documents.question, slug), asOf)
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
    ['one answer where one speaker answered', [says('moscow', 'russia')], 'one-answer'],
    ['one answer where all give one answer', [says('moscow', 'russia'), says('deepstate', 'russia')], 'one-answer'],
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
      'one answer where one who said otherwise came round',
      [says('moscow', 'russia'), says('kyiv', 'ukraine'), says('kyiv', 'russia', '2025-05-26')],
      'one-answer',
    ],
    [
      'one answer where one speaker gave two answers in turn',
      [says('kyiv', 'ukraine'), says('kyiv', 'russia', '2025-05-26')],
      'one-answer',
    ],
    [
      'one answer where the other side only did not deny it',
      [says('moscow', 'russia'), { by: 'kyiv', kind: 'non-denial' }],
      'one-answer',
    ],
  ])('%s', (_, statements, state) => expect(dispute('who', statements).state).toBe(state))
})

describe('A question with a list of answers is contested only by answers that are held now', () => {
  it.each<Case>([
    [
      'one answer where the one who contradicted gave up the answer',
      [says('moscow', 'russia'), says('kyiv', 'ukraine'), says('kyiv', 'russia', '2025-05-26')],
      'one-answer',
    ],
    [
      'differing where what is left can both be true',
      [says('moscow', 'russia'), says('kyiv', 'ukraine'), says('kyiv', 'not-ukraine', '2025-05-26')],
      'differing',
    ],
    [
      'contested again where the answer is taken up again',
      [
        says('moscow', 'russia'),
        says('kyiv', 'ukraine'),
        says('kyiv', 'russia', '2025-05-26'),
        says('kyiv', 'ukraine', '2025-06-01'),
      ],
      'contested',
    ],
    [
      'differing where one speaker adds an answer that can be true beside the first',
      [says('kyiv', 'ukraine'), says('kyiv', 'unknown', '2025-05-26')],
      'differing',
    ],
  ])('%s', (_, statements, state) => expect(dispute('who', statements).state).toBe(state))

  it('and no speaker ever holds two answers that exclude each other', () => {
    const answers = ['russia', 'ukraine', 'not-ukraine', 'unknown'] as const
    const all = answers.flatMap((a) => answers.flatMap((b) => answers.map((c) => [a, b, c])))
    for (const given of all) {
      const statements = given.map((answer, n) => says('kyiv', answer, `2025-04-0${n + 1}`))
      const { question, positions, state } = dispute('who', statements)
      const held = positions.map(({ latest }) => latest.answer ?? '')
      const clashes = held.filter((a) => held.some((b) => relationOf(question, a, b) === 'excluding'))
      expect([given.join(), clashes]).toEqual([given.join(), []])
      expect(held).toContain(given[2])
      expect(state).not.toBe('contested')
    }
  })
})

describe('A question with a measure', () => {
  const thousand = { amount: 1000 }

  it.each<Case>([
    ['is unanswered where nobody gave a figure', [{ by: 'mali', kind: 'non-denial' }], 'unanswered'],
    ['has one figure where one speaker gave one', [counts('paris', thousand)], 'one-figure'],
    [
      'has figures that agree where all give the same',
      [counts('paris', thousand), counts('afp', thousand)],
      'figures-agree',
    ],
    ['has figures that differ', [counts('paris', thousand), counts('afp', { amount: 500 })], 'figures-differ'],
    [
      'has figures that differ by their qualifier: nearly 1,000 is less than 1,000',
      [counts('paris', thousand), counts('afp', { amount: 1000, qualifier: 'nearly' })],
      'figures-differ',
    ],
    [
      'has figures that agree where one can be the other',
      [counts('paris', thousand), counts('afp', { amount: 900, qualifier: 'at-least' })],
      'figures-agree',
    ],
    [
      'has figures that differ in words of which numbers can be made',
      [counts('paris', { qualifier: 'hundreds' }), counts('afp', { qualifier: 'thousands' })],
      'figures-differ',
    ],
    [
      'has figures that cannot be compared in words of which none can be made',
      [counts('paris', { words: 'many' }), counts('afp', { words: 'very many' })],
      'figures-unlike',
    ],
    [
      'has unlike figures where they are about different places',
      [counts('paris', thousand, ['bamako']), counts('afp', { amount: 500 }, ['timbuktu'])],
      'figures-unlike',
    ],
    [
      'has figures that differ where the same places are named in another order',
      [counts('paris', thousand, ['bamako', 'timbuktu']), counts('afp', { amount: 500 }, ['timbuktu', 'bamako'])],
      'figures-differ',
    ],
    [
      'has one speaker’s figure where one gives two for two places',
      [counts('paris', thousand, ['bamako']), counts('paris', { amount: 500 }, ['timbuktu'])],
      'one-figure',
    ],
    [
      'has figures that differ where one pair of three does, and the third is of another place',
      [counts('paris', thousand), counts('afp', { amount: 500 }), counts('bamako', thousand, ['timbuktu'])],
      'figures-differ',
    ],
    [
      'has unlike figures where two agree and the third is of another place',
      [counts('paris', thousand), counts('afp', thousand), counts('bamako', thousand, ['timbuktu'])],
      'figures-unlike',
    ],
    [
      'has figures that differ though years lie between: the count is of one event',
      [counts('paris', thousand), { ...counts('afp', { amount: 500 }), said: '2025-01-01' }],
      'figures-differ',
    ],
  ])('%s', (_, statements, state) => expect(dispute('how-many', statements).state).toBe(state))

  it('says in what its figures are unlike', () => {
    const on = (by: string, said: string, where: string[] = []) => ({
      ...counts(by, { amount: said.length }, where),
      said,
    })
    const unlike = (...statements: StatementLiteral[]) => [...dispute('how-much', statements).unlike]
    expect(unlike(on('paris', '2025-04-06'), on('afp', '2025-04-07'))).toEqual(['time'])
    expect(unlike(on('paris', '2025-04-06'), on('afp', '2025-04-07', ['sumy']))).toEqual(['place', 'time'])
    expect(unlike(on('paris', '2025-04-06'), on('afp', '2025-04-06'))).toEqual([])
    expect(dispute('how-many', [says('paris', 'russia')].slice(1)).unlike.size).toBe(0)
  })

  it('about what can change has unlike figures where they are of different days', () => {
    const said = [
      { ...counts('paris', { amount: 63 }), said: '2025-04-06' },
      { ...counts('afp', { amount: 70 }), said: '2025-04-07' },
    ]
    expect(dispute('how-much', said).state).toBe('figures-unlike')
    expect(dispute('how-many', said).state).toBe('figures-differ')
  })
})

describe('The sides of a dispute', () => {
  const brief = (statements: readonly StatementLiteral[]) =>
    dispute('who', statements).sides.map(({ answer, positions, givenUp }) => [
      `${answer.letter} ${answer.id}`,
      positions.map(({ actor }) => actor),
      givenUp.map(({ actor }) => actor),
    ])

  it('are the answers that somebody gives, in the order of the question’s list, with those who give them', () => {
    expect(
      brief([
        says('deepstate', 'unknown'),
        says('kyiv', 'ukraine'),
        says('officials', 'ukraine'),
        says('moscow', 'russia'),
      ]),
    ).toEqual([
      ['A russia', ['moscow'], []],
      ['B ukraine', ['kyiv', 'officials'], []],
      ['D unknown', ['deepstate'], []],
    ])
  })

  it('keep an answer that is held no more, with who gave it up', () => {
    expect(brief([says('kyiv', 'ukraine'), says('kyiv', 'russia', '2025-05-26')])).toEqual([
      ['A russia', ['kyiv'], []],
      ['B ukraine', [], ['kyiv']],
    ])
  })

  it('do not tell somebody’s answer as given up who has taken it up again', () => {
    const there = [says('kyiv', 'ukraine', '2025-04-01'), says('kyiv', 'russia', '2025-04-02')]
    expect(brief([...there, says('kyiv', 'ukraine', '2025-04-03')])).toEqual([
      ['A russia', [], ['kyiv']],
      ['B ukraine', ['kyiv'], []],
    ])
  })

  it('hold a speaker twice who added an answer that can be true beside the first', () => {
    expect(brief([says('kyiv', 'ukraine'), says('kyiv', 'unknown', '2025-05-26')])).toEqual([
      ['B ukraine', ['kyiv'], []],
      ['D unknown', ['kyiv'], []],
    ])
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
  const { unanswering, positions } = dispute('who', [
    says('moscow', 'russia'),
    { by: 'kyiv', id: 'no-denial', kind: 'non-denial' },
  ])
  expect(unanswering.map(({ id }) => id)).toEqual(['no-denial'])
  expect(positions.map(({ actor }) => actor)).toEqual(['moscow'])
})

it('A dispute over one place keeps only the statements about it', () => {
  const at = (statement: StatementLiteral, place: string) => ({ ...statement, where: [place] })
  const ledger = ledgerWith('who', [
    at(says('moscow', 'russia'), 'basivka'),
    at(says('kyiv', 'ukraine'), 'zhuravka'),
    at({ by: 'kyiv', kind: 'non-denial' }, 'zhuravka'),
  ])
  const { state, positions, unanswering } = disputeOn(
    ledger,
    find(ledger.documents.question, 'who'),
    null,
    ({ where }) => where.includes('basivka'),
  )
  expect([state, positions.length, unanswering.length]).toEqual(['one-answer', 1, 0])
})

describe('As of a day, a dispute is what was public by its end', () => {
  const statements = [
    says('moscow', 'russia', '2025-04-06'),
    says('kyiv', 'ukraine', '2025-04-07'),
    says('kyiv', 'russia', '2025-05-26'),
    { by: 'kyiv', kind: 'remark', said: '2025-05-27' } as const,
  ]

  it.each<[string, DisputeState, unanswering: number]>([
    ['2025-04-05', 'unanswered', 0],
    ['2025-04-06', 'one-answer', 0],
    ['2025-04-07', 'contested', 0],
    ['2025-05-26', 'one-answer', 0],
    ['2025-05-27', 'one-answer', 1],
  ])('%s: %s', (asOf, state, unanswering) => {
    expect(dispute('who', statements, asOf)).toMatchObject({ state, unanswering: { length: unanswering } })
  })
})
