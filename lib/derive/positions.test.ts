import { describe, expect, it } from 'vitest'
import { isAnswer, positionsOn } from '@/lib/derive/positions'
import type { AsOf } from '@/lib/derive/visible'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral, QuestionLiteral, StatementLiteral } from '@/lib/testing/literals'

/** Of three answers, the first and the last can both be true. */
const LIST = {
  answers: ['ours', 'theirs', 'nobody'],
  compatible: [{ answers: ['ours', 'nobody'], because: 'We are nobody.' }],
} satisfies Partial<Exclude<QuestionLiteral, string>>

const ledgerOf = (articles: readonly ArticleLiteral[]) =>
  fixtureLedger({
    questions: [
      { slug: 'who-holds-it', ...LIST },
      { slug: 'situation', situation: true, ...LIST },
      { slug: 'how-much', measure: 'square-kilometres' },
      {
        slug: 'dead',
        measure: {
          unit: 'people',
          of: 'the dead',
          counts: [
            { id: 'soldiers', label: 'soldiers' },
            { id: 'all', label: 'people' },
          ],
        },
      },
    ],
    articles,
  })

/** Positions on one question, in short: who, which statement, since which. */
function positions(question: string, statements: readonly StatementLiteral[], asOf: AsOf = null) {
  const ledger = ledgerOf([{ statements: statements.map((statement) => ({ question, ...statement })) }])
  return positionsOn(ledger, find(ledger.documents.question, question), asOf).map(
    ({ actor, latest, since, statements: given, until }) => ({
      actor,
      answer: latest.answer,
      latest: latest.id,
      since: since.id,
      statements: given.map(({ id }) => id),
      ...(until && { until: until.id }),
    }),
  )
}

/** Positions in short: “theirs: b, c” is held, “ours: a (until b)” given up. */
const brief = (statements: readonly StatementLiteral[], question = 'who-holds-it') =>
  positions(question, statements).map(
    ({ answer, statements: given, until }) => `${answer}: ${given.join(', ')}${until ? ` (until ${until})` : ''}`,
  )

const gave = (id: string, answer: string, said: string): StatementLiteral => ({ id, answer, said })

describe('An answer is held until its speaker says something that excludes it', () => {
  it.each<[string, readonly StatementLiteral[], readonly string[]]>([
    ['one that was given once', [gave('a', 'ours', '2025-04-01')], ['ours: a']],
    [
      'one that was given again is one, from the first time to the last',
      [gave('a', 'ours', '2025-04-01'), gave('b', 'ours', '2025-04-02'), gave('c', 'ours', '2025-04-03')],
      ['ours: a, b, c'],
    ],
    [
      'one that another excludes is given up with that other’s first statement',
      [gave('a', 'ours', '2025-04-01'), gave('b', 'theirs', '2025-04-02'), gave('c', 'theirs', '2025-04-03')],
      ['ours: a (until b)', 'theirs: b, c'],
    ],
    [
      'one that is taken up again is a new position, beside the two given up',
      [gave('a', 'ours', '2025-04-01'), gave('b', 'theirs', '2025-04-02'), gave('c', 'ours', '2025-04-03')],
      ['ours: a (until b)', 'theirs: b (until c)', 'ours: c'],
    ],
    [
      'one that can be true beside another stays held with it',
      [gave('a', 'ours', '2025-04-01'), gave('b', 'nobody', '2025-04-02')],
      ['ours: a', 'nobody: b'],
    ],
    [
      'both of such a pair are given up by an answer that excludes both',
      [gave('a', 'ours', '2025-04-01'), gave('b', 'nobody', '2025-04-02'), gave('c', 'theirs', '2025-04-03')],
      ['ours: a (until c)', 'nobody: b (until c)', 'theirs: c'],
    ],
    [
      'one that is repeated after an addition is as old as before',
      [gave('a', 'ours', '2025-04-01'), gave('b', 'nobody', '2025-04-02'), gave('c', 'ours', '2025-04-03')],
      ['ours: a, c', 'nobody: b'],
    ],
  ])('%s', (_, statements, expected) => expect(brief(statements)).toEqual(expected))

  it('or, on a situation that can change, until they give any other answer: both were meant of their day', () => {
    const statements = [gave('a', 'ours', '2025-04-01'), gave('b', 'nobody', '2025-04-02')]
    expect(brief(statements, 'situation')).toEqual(['ours: a (until b)', 'nobody: b'])
  })
})

describe('The position of a speaker is made of their statements that answer the question', () => {
  it('whatever the order of the file', () => {
    expect(brief([gave('new', 'theirs', '2025-05-24'), gave('old', 'ours', '2025-04-06')])).toEqual([
      'ours: old (until new)',
      'theirs: new',
    ])
  })

  it('of one day, in the order of the file', () => {
    expect(brief([gave('morning', 'ours', '2025-04-06'), gave('evening', 'theirs', '2025-04-06')])).toEqual([
      'ours: morning (until evening)',
      'theirs: evening',
    ])
  })

  it('of one day in two articles, in the order of the articles', () => {
    const answered = (id: string) => [{ id, said: '2025-04-06', question: 'who-holds-it', answer: 'ours' }]
    const ledger = ledgerOf([
      { slug: 'a-later', date: '2025-04-08', statements: answered('in-later') },
      { slug: 'b-earlier', date: '2025-04-07', statements: answered('in-earlier') },
    ])
    const [position] = positionsOn(ledger, find(ledger.documents.question, 'who-holds-it'), null)
    expect([position?.since.id, position?.latest.id]).toEqual(['in-earlier', 'in-later'])
  })

  it('not a non-denial, a caveat or a remark without an answer', () => {
    const said = positions('who-holds-it', [
      { id: 'answer', said: '2025-04-01', answer: 'ours' },
      { id: 'non-denial', said: '2025-04-02', kind: 'non-denial' },
      { id: 'remark', said: '2025-04-03', kind: 'remark' },
      { id: 'caveat', said: '2025-04-04', kind: 'caveat' },
    ])
    expect(said).toMatchObject([{ actor: 'speaker', latest: 'answer', since: 'answer', statements: ['answer'] }])
  })

  it('and nobody else’s: the Kremlin’s words are not Russia’s position', () => {
    const ledger = fixtureLedger({
      actors: [{ slug: 'kremlin', partOf: ['russia'] }, 'russia'],
      questions: ['q'],
      articles: [{ statements: [{ by: 'kremlin', question: 'q', answer: 'no' }] }],
    })
    expect(positionsOn(ledger, find(ledger.documents.question, 'q'), null).map(({ actor }) => actor)).toEqual([
      'kremlin',
    ])
  })
})

it('Positions stand in the order in which they were taken, oldest first, whoever repeated theirs', () => {
  const said = positions('who-holds-it', [
    { by: 'wavering', said: '2025-04-01', answer: 'theirs' },
    { by: 'steady', said: '2025-04-02', answer: 'ours' },
    { by: 'wavering', said: '2025-04-03', answer: 'nobody' },
  ])
  expect(said.map(({ actor, answer }) => `${actor} ${answer}`)).toEqual([
    'wavering theirs',
    'steady ours',
    'wavering nobody',
  ])
})

describe('Figures', () => {
  const figure = (id: string, said: string, amount: number, where: string[] = []): StatementLiteral => ({
    id,
    said,
    value: { amount },
    where,
  })

  it('about different places are different positions of one speaker', () => {
    const said = positions('how-much', [
      figure('luhansk', '2025-04-06', 99, ['luhansk']),
      figure('donetsk', '2025-04-06', 70, ['donetsk']),
    ])
    expect(said.map(({ latest, statements }) => [latest, statements])).toEqual([
      ['luhansk', ['luhansk']],
      ['donetsk', ['donetsk']],
    ])
  })

  it('about the same places replace each other, in whatever order the places are named', () => {
    const said = positions('how-much', [
      figure('old', '2025-04-01', 90, ['kursk', 'sumy']),
      figure('new', '2025-04-06', 63, ['sumy', 'kursk']),
    ])
    expect(said.map(({ latest }) => latest)).toEqual(['new'])
  })

  it('are positions only since they were given: the next one is a new one', () => {
    const said = positions('how-much', [figure('old', '2025-04-01', 63), figure('new', '2025-04-06', 63)])
    expect(said).toMatchObject([{ latest: 'new', since: 'new', statements: ['old', 'new'] }])
  })

  it('of a time that is past do not take the place of one for a later time, whenever they are told', () => {
    const peak: StatementLiteral = { id: 'peak', said: '2025-05-20', value: { amount: 1400, at: '2024-08' } }
    expect(positions('how-much', [figure('now', '2025-04-06', 63), peak]).map(({ latest }) => latest)).toEqual(['now'])
  })

  it('for different things are different positions of one speaker', () => {
    const dead = (id: string, counts: string): StatementLiteral => ({ id, value: { amount: 1, counts } })
    const said = positions('dead', [dead('a', 'soldiers'), dead('b', 'all'), dead('c', 'soldiers')])
    expect(said.map(({ statements }) => statements)).toEqual([['b'], ['a', 'c']])
  })
})

describe('As of a day, a position rests on what was public by its end', () => {
  const statements: StatementLiteral[] = [
    { id: 'first', said: '2025-04-06', answer: 'ours' },
    { id: 'second', said: '2025-05-24', answer: 'theirs' },
  ]

  it.each([
    ['2025-04-05', []],
    ['2025-04-06', ['first']],
    ['2025-05-23', ['first']],
    ['2025-05-24', ['first, until second', 'second']],
  ])('%s: %j', (asOf, expected) => {
    expect(
      positions('who-holds-it', statements, asOf).map(
        ({ latest, until }) => latest + (until ? `, until ${until}` : ''),
      ),
    ).toEqual(expected)
  })

  it('and not on private words before they were reported', () => {
    const ledger = fixtureLedger({
      questions: ['q'],
      articles: [
        { date: '2021-09-15', statements: [{ said: '2021-09-13', private: true, question: 'q', answer: 'yes' }] },
      ],
    })
    expect(positionsOn(ledger, find(ledger.documents.question, 'q'), '2021-09-14')).toEqual([])
    expect(positionsOn(ledger, find(ledger.documents.question, 'q'), '2021-09-15')).toHaveLength(1)
  })
})

it('A question on which nobody spoke has no positions', () => expect(positions('who-holds-it', [])).toEqual([]))

describe('isAnswer()', () => {
  it.each<[string, StatementLiteral, boolean]>([
    ['an answer of the list', { question: 'who-holds-it', answer: 'ours' }, true],
    ['a figure', { question: 'how-much', value: { amount: 0 } }, true],
    ['a figure in words', { question: 'how-much', value: { words: 'some' } }, true],
    ['a non-denial', { question: 'who-holds-it', kind: 'non-denial' }, false],
    ['words on no question', {}, false],
  ])('%s: %o', (_, statement, expected) => {
    const [made] = ledgerOf([{ statements: [statement] }]).statements.values()
    expect(made && isAnswer(made)).toBe(expected)
  })
})
