import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { type CompareView, compareView, type MarkView, stopsView } from '@/lib/view/compare'

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
const told = (marks: readonly MarkView[]) =>
  marks.map(({ statement, differs }) => `${statement.id}${differs ? '!' : ''}`)
const lanes = ({ questions }: CompareView, n: number) =>
  questions[n]?.lanes.map(({ answer, before, after }) => [answer?.letter, told(before), told(after)])

describe('A past day beside today', () => {
  const view = compareView(ledger, topic, '2021-09-15')

  it('has the same lanes on both, and marks who is new and who is there no more', () =>
    expect(lanes(view, 0)).toEqual([
      ['A', ['claim'], ['claim', 'turn!']],
      ['B', ['denial!'], []],
    ]))

  it('sets an earlier figure beside the one that took its place', () =>
    expect(lanes(view, 1)).toEqual([[undefined, ['count!'], ['recount!']]]))

  it('says how the question stood then and stands now', () =>
    expect(view.questions[0]).toMatchObject({
      stateBefore: 'Contested',
      stateAfter: 'One answer now; another was given before',
    }))

  it('names what was first answered later, and shows no answer to it', () =>
    expect(view.since.map(({ question }) => question.slug)).toEqual(['wagner']))

  it('of a day on which nobody had answered has no lanes at all', () => {
    const { questions, since } = compareView(ledger, topic, '2021-01-01')
    expect(questions).toEqual([])
    expect(since).toHaveLength(3)
  })
})

it('The stops of a topic say whose answer made the day, and lead to it and to it beside today', () =>
  expect(stopsView(ledger, topic)).toMatchObject([
    { label: 'AFP: yes', asOf: '/topics/mali/as-of/2021-09-14', compare: '/topics/mali/compare/2021-09-14' },
    { label: 'Dmitry Peskov: no', date: { edtf: '2021-09-15' } },
    { label: 'Dmitry Peskov: yes', date: { edtf: '2022-06-27' } },
    { label: 'AFP: yes', date: { edtf: '2022-09-26' } },
  ]))
