import { describe, expect, it } from 'vitest'
import { isAnswer, positionsOn } from '@/lib/derive/positions'
import type { AsOf } from '@/lib/derive/visible'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral, StatementLiteral } from '@/lib/testing/literals'

const ledgerOf = (articles: readonly ArticleLiteral[]) =>
  fixtureLedger({
    questions: [
      { slug: 'who-holds-it', answers: ['ours', 'theirs', 'nobody'] },
      { slug: 'how-much', measure: 'square-kilometres' },
    ],
    articles,
  })

/** Positions on one question, in short: who, which statement, since which. */
function positions(question: string, statements: readonly StatementLiteral[], asOf: AsOf = null) {
  const ledger = ledgerOf([{ statements: statements.map((statement) => ({ question, ...statement })) }])
  return positionsOn(ledger, question, asOf).map(({ actor, latest, since, history }) => ({
    actor,
    latest: latest.id,
    since: since.id,
    history: history.map(({ id }) => id),
  }))
}

describe('The position of a speaker is their latest statement that answers the question', () => {
  it('whatever the order of the file', () => {
    const said = positions('who-holds-it', [
      { id: 'new', said: '2025-05-24', answer: 'theirs' },
      { id: 'old', said: '2025-04-06', answer: 'ours' },
    ])
    expect(said).toEqual([{ actor: 'speaker', latest: 'new', since: 'new', history: ['old', 'new'] }])
  })

  it('of one day, the last in the file', () => {
    const said = positions('who-holds-it', [
      { id: 'morning', said: '2025-04-06', answer: 'ours' },
      { id: 'evening', said: '2025-04-06', answer: 'theirs' },
    ])
    expect(said).toMatchObject([{ latest: 'evening', history: ['morning', 'evening'] }])
  })

  it('of one day in two articles, the one in the later article', () => {
    const answered = (id: string) => [{ id, said: '2025-04-06', question: 'who-holds-it', answer: 'ours' }]
    const ledger = ledgerOf([
      { slug: 'a-later', date: '2025-04-08', statements: answered('in-later') },
      { slug: 'b-earlier', date: '2025-04-07', statements: answered('in-earlier') },
    ])
    expect(positionsOn(ledger, 'who-holds-it', null)[0]?.latest.id).toBe('in-later')
  })

  it('and is as old as the first statement, without a break, that gave the same answer', () => {
    const said = positions('who-holds-it', [
      { id: 'first', said: '2025-04-01', answer: 'ours' },
      { id: 'break', said: '2025-04-02', answer: 'theirs' },
      { id: 'again', said: '2025-04-03', answer: 'ours' },
      { id: 'still', said: '2025-04-04', answer: 'ours' },
    ])
    expect(said).toMatchObject([{ latest: 'still', since: 'again' }])
  })

  it('not a non-denial, a caveat or a remark without an answer', () => {
    const said = positions('who-holds-it', [
      { id: 'answer', said: '2025-04-01', answer: 'ours' },
      { id: 'non-denial', said: '2025-04-02', kind: 'non-denial' },
      { id: 'remark', said: '2025-04-03', kind: 'remark' },
      { id: 'caveat', said: '2025-04-04', kind: 'caveat' },
    ])
    expect(said).toEqual([{ actor: 'speaker', latest: 'answer', since: 'answer', history: ['answer'] }])
  })

  it('and nobody else’s: the Kremlin’s words are not Russia’s position', () => {
    const ledger = fixtureLedger({
      actors: [{ slug: 'kremlin', partOf: ['russia'] }, 'russia'],
      questions: ['q'],
      articles: [{ statements: [{ by: 'kremlin', question: 'q', answer: 'no' }] }],
    })
    expect(positionsOn(ledger, 'q', null).map(({ actor }) => actor)).toEqual(['kremlin'])
  })
})

it('Positions stand in the order in which they were taken, oldest first', () => {
  const said = positions('who-holds-it', [
    { by: 'wavering', said: '2025-04-01', answer: 'ours' },
    { by: 'steady', said: '2025-04-02', answer: 'theirs' },
    { by: 'wavering', said: '2025-04-03', answer: 'nobody' },
  ])
  expect(said.map(({ actor }) => actor)).toEqual(['steady', 'wavering'])
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
    expect(said.map(({ latest, history }) => [latest, history])).toEqual([
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
    expect(said).toMatchObject([{ latest: 'new', since: 'new', history: ['old', 'new'] }])
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
    ['2025-05-24', ['second']],
  ])('%s: %j', (asOf, latest) => {
    expect(positions('who-holds-it', statements, asOf).map((position) => position.latest)).toEqual(latest)
  })

  it('and not on private words before they were reported', () => {
    const ledger = fixtureLedger({
      questions: ['q'],
      articles: [
        { date: '2021-09-15', statements: [{ said: '2021-09-13', private: true, question: 'q', answer: 'yes' }] },
      ],
    })
    expect(positionsOn(ledger, 'q', '2021-09-14')).toEqual([])
    expect(positionsOn(ledger, 'q', '2021-09-15')).toHaveLength(1)
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
