import { describe, expect, it } from 'vitest'
import { additionsOn, changesOn } from '@/lib/derive/changes'
import type { AsOf } from '@/lib/derive/visible'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

/** Changes in short: who, from which statement, to which. */
function changes(statements: readonly StatementLiteral[], asOf: AsOf = null, measure = false) {
  const ledger = fixtureLedger({
    questions: [measure ? { slug: 'q', measure: 'people' } : { slug: 'q', answers: ['yes', 'no', 'unknown'] }],
    articles: [{ statements: statements.map((statement) => ({ question: 'q', ...statement })) }],
  })
  return changesOn(ledger, find(ledger.documents.question, 'q'), asOf).map(
    ({ actor, before, after }) => `${actor}: ${before.id} → ${after.id}`,
  )
}

const says = (id: string, said: string, answer: string, by = 'putin'): StatementLiteral => ({ id, said, answer, by })

describe('A change of position is', () => {
  it('a later statement with another answer', () => {
    expect(changes([says('denied', '2018-12-20', 'no'), says('said-so', '2023-06-27', 'yes')])).toEqual([
      'putin: denied → said-so',
    ])
  })

  it('from the last statement with the earlier answer to the first with the other', () => {
    const statements = [
      says('a', '2018', 'no'),
      says('b', '2021-12', 'no'),
      says('c', '2023-06-27', 'yes'),
      says('d', '2023-07', 'yes'),
    ]
    expect(changes(statements)).toEqual(['putin: b → c'])
  })

  it('two changes, there and back', () => {
    const statements = [says('a', '2021', 'no'), says('b', '2022', 'yes'), says('c', '2023', 'no')]
    expect(changes(statements)).toEqual(['putin: a → b', 'putin: b → c'])
  })

  it('found in spite of silence and remarks between the two', () => {
    const statements: StatementLiteral[] = [
      says('a', '2021', 'no'),
      { id: 'remark', by: 'putin', said: '2022-01', kind: 'remark' },
      { id: 'non-denial', by: 'putin', said: '2022-02', kind: 'non-denial' },
      says('b', '2023', 'yes'),
    ]
    expect(changes(statements)).toEqual(['putin: a → b'])
  })

  it('a change to “unknown” too', () => {
    expect(changes([says('a', '2021', 'no'), says('b', '2022', 'unknown')])).toEqual(['putin: a → b'])
  })
})

describe('No change of position is', () => {
  it.each<[string, StatementLiteral[]]>([
    ['one answer', [says('a', '2021', 'no')]],
    ['the same answer again', [says('a', '2021', 'no'), says('b', '2022', 'no')]],
    ['another speaker’s other answer', [says('a', '2021', 'no'), says('b', '2022', 'yes', 'lavrov')]],
    ['a non-denial after a denial', [says('a', '2021', 'no'), { by: 'putin', said: '2022', kind: 'non-denial' }]],
    ['a non-denial before a denial', [{ by: 'putin', said: '2020', kind: 'non-denial' }, says('a', '2021', 'no')]],
    ['silence', [says('a', '2021', 'no'), says('b', '2025', 'yes', 'somebody-else')]],
  ])('%s', (_, statements) => expect(changes(statements)).toEqual([]))

  it('a new figure: land changes hands, numbers are counted again', () => {
    const figures: StatementLiteral[] = [
      { said: '2024', value: { amount: 1400 } },
      { said: '2025', value: { amount: 63 } },
    ]
    expect(changes(figures, null, true)).toEqual([])
  })
})

it('Where the question is about a situation that can itself change, a later answer is news and no change of position', () => {
  const statements = [says('held', '2025-04-06', 'no'), says('lost', '2025-05-26', 'yes')]
  const ledgerOf = (situation: boolean) =>
    fixtureLedger({
      questions: [{ slug: 'q', situation }],
      articles: [{ statements: statements.map((statement) => ({ question: 'q', ...statement })) }],
    })
  const count = (situation: boolean) => {
    const ledger = ledgerOf(situation)
    return changesOn(ledger, find(ledger.documents.question, 'q'), null).length
  }
  expect(count(true)).toBe(0)
  expect(count(false)).toBe(1)
})

describe('A later answer that can be true beside the earlier one', () => {
  const COMPATIBLE = { answers: ['yes', 'unknown'] as [string, string], because: 'Nobody asked.' }

  function found(answers: readonly string[], situation = false) {
    const ledger = fixtureLedger({
      questions: [{ slug: 'q', answers: ['yes', 'no', 'unknown'], compatible: [COMPATIBLE], situation }],
      articles: [{ statements: answers.map((answer, n) => ({ ...says(`${n}`, `202${n}`, answer), question: 'q' })) }],
    })
    const brief = (list: ReturnType<typeof changesOn>) => list.map(({ before, after }) => `${before.id} → ${after.id}`)
    const question = find(ledger.documents.question, 'q')
    return { changes: brief(changesOn(ledger, question, null)), additions: brief(additionsOn(ledger, question, null)) }
  }

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['is an addition and no change', ['yes', 'unknown'], [], ['0 → 1']],
    ['is added once, however often it is said', ['yes', 'unknown', 'unknown', 'yes'], [], ['0 → 1']],
    ['is no addition where it excludes the earlier one', ['yes', 'no'], ['0 → 1'], []],
    ['is no addition to what was given up', ['yes', 'no', 'unknown'], ['0 → 1', '1 → 2'], []],
    ['is a change from each answer that it excludes', ['yes', 'unknown', 'no'], ['0 → 2', '1 → 2'], ['0 → 1']],
    ['is not added to silence', ['unknown'], [], []],
  ])('%s: %j', (_, answers, changed, added) => expect(found(answers)).toEqual({ changes: changed, additions: added }))

  it('is neither on a situation that can itself change', () =>
    expect(found(['yes', 'unknown', 'no'], true)).toEqual({ changes: [], additions: [] }))
})

it('An addition is known from the day on which it is public, and is nobody else’s', () => {
  const ledger = fixtureLedger({
    questions: [{ slug: 'q', compatible: [{ answers: ['yes', 'no'], because: 'Of two times.' }] }],
    articles: [
      {
        statements: [
          says('a', '2021-01-01', 'yes'),
          says('b', '2021-01-02', 'no', 'lavrov'),
          says('c', '2021-01-03', 'no'),
        ].map((statement) => ({ ...statement, question: 'q' })),
      },
    ],
  })
  const additions = (asOf: AsOf) =>
    additionsOn(ledger, find(ledger.documents.question, 'q'), asOf).map(({ actor, after }) => `${actor} ${after.id}`)
  expect(additions('2021-01-02')).toEqual([])
  expect(additions(null)).toEqual(['putin c'])
})

it('An office does not change its position through its spokesman', () => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'peskov', partOf: ['kremlin'] }],
    questions: ['q'],
    articles: [
      {
        statements: [
          { by: 'kremlin', said: '2021-09-15', question: 'q', answer: 'no' },
          { by: 'peskov', said: '2021-10-01', question: 'q', answer: 'yes' },
        ],
      },
    ],
  })
  expect(changesOn(ledger, find(ledger.documents.question, 'q'), null)).toEqual([])
})

it('As of a day, a change is known from the day on which the other answer is public', () => {
  const statements = [says('a', '2021-09-15', 'no'), says('b', '2022-09-26', 'yes')]
  expect(changes(statements, '2022-09-25')).toEqual([])
  expect(changes(statements, '2022-09-26')).toEqual(['putin: a → b'])
})

it('Changes stand oldest first, whoever changed, however often they spoke before and after', () => {
  const statements = [
    says('a1', '2021-01', 'no', 'a'),
    says('b1', '2021-02', 'no', 'b'),
    says('a2', '2021-03', 'yes', 'a'),
    says('b2', '2021-04', 'yes', 'b'),
    says('a3', '2021-05', 'no', 'a'),
    says('b3', '2021-06', 'yes', 'b'),
  ]
  expect(changes(statements)).toEqual(['a: a1 → a2', 'b: b1 → b2', 'a: a2 → a3'])
})
