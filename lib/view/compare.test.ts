import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { type CompareView, compareView, questionStopsView, stopsView } from '@/lib/view/compare'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', title: 'Mali and Russia', questions: ['deal', 'wagner', 'number'] }],
  actors: [
    { slug: 'afp', name: 'AFP' },
    { slug: 'peskov', name: 'Dmitry Peskov' },
  ],
  questions: [
    { slug: 'deal', topics: ['mali'] },
    { slug: 'wagner', topics: ['mali'] },
    { slug: 'number', measure: 'people', topics: ['mali'] },
  ],
  articles: [
    {
      topics: ['mali'],
      statements: [
        { id: 'claim', by: 'afp', said: '2021-09-14', question: 'deal', answer: 'yes' },
        { id: 'denial', by: 'peskov', said: '2021-09-15', question: 'deal', answer: 'no' },
        { id: 'turn', by: 'peskov', said: '2022-06-27', question: 'deal', answer: 'yes' },
        { id: 'later', by: 'afp', said: '2022-09-26', question: 'wagner', answer: 'yes' },
        { id: 'count', by: 'afp', said: '2021-09-15', question: 'number', value: { amount: 900 } },
        { id: 'recount', by: 'afp', said: '2022-09-15', question: 'number', value: { amount: 1000 } },
      ],
    },
  ],
})
const topic = find(ledger.documents.topic, 'mali')
const told = ({ questions }: CompareView, n: number) =>
  questions[n]?.lanes.map(({ answer, marks }) => [
    answer?.letter,
    ...marks.map(({ statement, on }) => `${statement.id} ${on ?? 'neither'}`),
  ])

describe('A past day beside today', () => {
  const view = compareView(ledger, topic, '2021-09-15')

  it('has the same lanes on both, and says who is new and who is there no more', () =>
    expect(told(view, 0)).toEqual([
      ['A', 'claim both', 'turn since'],
      ['B', 'denial before'],
    ]))

  it('sets an earlier figure beside the one that took its place', () =>
    expect(told(view, 2)).toEqual([[undefined, 'count before', 'recount since']]))

  it('has what was first answered later, and of no day what came between', () => {
    expect(told(view, 1)).toEqual([['A', 'later since']])
    expect(told(compareView(ledger, topic, '2021-01-01'), 0)).toEqual([
      ['A', 'claim since', 'turn since'],
      ['B', 'denial neither'],
    ])
  })

  it('says of each mark and each state from which day on it was so', () => {
    expect(view.questions[0]?.lanes[1]?.marks).toMatchObject([{ from: '2021-09-15', to: '2022-06-27' }])
    expect(view.questions[0]?.states).toEqual([
      { from: '2021-09-14', label: 'One answer found' },
      { from: '2021-09-15', label: 'Contested' },
      { from: '2022-06-27', label: 'One answer now; another was given before' },
    ])
  })

  it('says how the question stood then and stands now', () =>
    expect(view.questions[0]).toMatchObject({
      stateBefore: 'Contested',
      stateAfter: 'One answer now; another was given before',
    }))

  it('says of a day on which nobody had answered that no answer was found', () =>
    expect(compareView(ledger, topic, '2021-01-01').questions[0]).toMatchObject({ stateBefore: 'No answer found' }))
})

it('The stops of a topic say whose answer made the day, and lead to it and to it beside today', () =>
  expect(stopsView(ledger, topic)).toMatchObject([
    { label: 'AFP: yes', asOf: '/topics/mali/as-of/2021-09-14', compare: '/topics/mali/compare/2021-09-14' },
    { label: 'Dmitry Peskov: no', date: { edtf: '2021-09-15' } },
    { label: 'Dmitry Peskov: yes', date: { edtf: '2022-06-27' } },
    { label: 'AFP: yes', date: { edtf: '2022-09-26' } },
  ]))

it('The stops of one question have everybody whose answer made the day', () =>
  expect(
    questionStopsView(ledger, topic, 'deal').map(({ asOf, given }) => [
      asOf,
      ...given.map(({ by, choice }) => `${by.label}: ${choice.letter}`),
    ]),
  ).toEqual([
    ['/topics/mali/as-of/2021-09-14', 'AFP: A'],
    ['/topics/mali/as-of/2021-09-15', 'Dmitry Peskov: B'],
    ['/topics/mali/as-of/2022-06-27', 'Dmitry Peskov: A'],
  ]))
