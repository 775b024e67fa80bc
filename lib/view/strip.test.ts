import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { stripView } from '@/lib/view/strip'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', coverage: { until: '2026-04-30', note: 'So far.' } }],
  questions: [
    { slug: 'sent', answers: ['yes', 'no', 'maybe'] },
    { slug: 'cost', measure: 'people' },
  ],
  actors: [
    { slug: 'sources', kind: 'unnamed', name: 'French sources' },
    { slug: 'prigozhin', name: 'Yevgeny Prigozhin', sortName: 'Prigozhin, Yevgeny' },
  ],
  articles: [
    {
      statements: [
        { by: 'sources', said: '[2021-09-13..2021-12-15]', question: 'sent', answer: 'yes' },
        { by: 'prigozhin', said: '[..2021-09-15]', question: 'sent', answer: 'no' },
        { by: 'prigozhin', said: '2022-09-26', question: 'sent', answer: 'yes' },
        { by: 'mali', said: '2021-09-14', question: 'sent', kind: 'non-denial' },
        { by: 'mali', said: '2024-01-01', question: 'cost', value: { amount: 5 } },
      ],
    },
  ],
})
const strip = stripView(ledger, find(ledger.documents.question, 'sent'))
const marks = strip?.lanes.flatMap(({ clusters }) => clusters.wide.flatMap((cluster) => cluster.marks)) ?? []

describe('A question drawn in time', () => {
  it('has a lane for each answer that somebody gave, with its letter', () =>
    expect(strip?.lanes.map(({ answer }) => [answer.letter, answer.label])).toEqual([
      ['A', 'yes'],
      ['B', 'no'],
    ]))

  it('has a mark for each statement, which leads to it', () =>
    expect(marks.map(({ href }) => href).toSorted()).toEqual([
      '/articles/article-1#article-1-s1',
      '/articles/article-1#article-1-s2',
      '/articles/article-1#article-1-s3',
    ]))

  it('tells days, windows of days and “by” a day apart, and who is not named', () =>
    expect(marks.map(({ shape, unnamed }) => [shape, unnamed])).toEqual([
      ['window', true],
      ['day', false],
      ['by', false],
    ]))

  it('crosses lanes where a speaker moves between answers that exclude each other', () => {
    expect(strip?.moves).toHaveLength(1)
    expect(strip?.moves[0]?.from[1]).toBe(1)
    expect(strip?.moves[0]?.to[1]).toBe(0)
  })

  it('has remarks without an answer apart', () => expect(strip?.remarks).toHaveLength(1))

  it('ends where its topic is covered to', () => expect(strip?.until.words).toBe('30 April 2026'))

  it('shows of a past day only what was public, and ends on it', () => {
    const past = stripView(ledger, find(ledger.documents.question, 'sent'), '2021-09-20')
    expect(past?.lanes.map(({ answer }) => answer.letter)).toEqual(['B'])
    expect(past?.until.words).toBe('20 September 2021')
  })

  it('is no drawing of a measure, which has a chart', () =>
    expect(stripView(ledger, find(ledger.documents.question, 'cost'))).toBeUndefined())

  it('keeps every mark within its frame', () => {
    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(100)
    }
  })
})
