import { describe, expect, it } from 'vitest'
import { daysWithPages, ledgerDays } from '@/lib/derive/days'
import { find, fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  topics: ['mali', 'sumy'],
  articles: [
    {
      topics: ['mali'],
      date: '2021-09-15',
      statements: [
        { id: 'denial', said: '2021-09-15' },
        { id: 'non-denial', said: '2021-09-14' },
        { id: 'private', said: '2021-09-13', private: true },
      ],
      events: [{ id: 'sighting', when: '2019-36' }],
    },
    { topics: ['sumy'], statements: [{ id: 'other-topic', said: '2025-04-06' }] },
  ],
})

describe('The days of a topic', () => {
  const days = ledgerDays(ledger, 'mali')

  it('are those on which something became public, oldest first', () => {
    expect(days.map(({ day }) => day)).toEqual(['2021-09-14', '2021-09-15'])
  })

  it('hold what became public on them, not what was said or happened', () => {
    expect(days.map(({ statements, events }) => [...statements, ...events].map(({ id }) => id))).toEqual([
      ['non-denial'],
      ['private', 'denial', 'sighting'],
    ])
  })

  it('are its own: another topic’s days are not among them', () => {
    expect(ledgerDays(ledger, 'sumy').map(({ day }) => day)).toEqual(['2025-04-06'])
  })

  it('hold everything in the topic once', () => {
    expect(days.flatMap(({ statements }) => statements)).toHaveLength(
      ledger.index.statementsBy.topic.get('mali')?.length ?? -1,
    )
  })
})

it('A topic without articles has no days', () => expect(ledgerDays(fixtureLedger({ topics: ['t'] }), 't')).toEqual([]))

it('A day on which nothing but a withdrawn article became public keeps its page, in the topics of that article', () => {
  const withdrawn = { on: '2026-01-02', reason: 'It was wrong.' }
  const ledger = fixtureLedger({
    topics: ['mali', 'sumy'],
    articles: [
      { topics: ['mali'], withdrawn, statements: [{ said: '2021-05-12' }], events: [{ when: '2021-05-10' }] },
      { topics: ['mali', 'sumy'], statements: [{ said: '2021-05-20' }] },
    ],
  })
  expect(daysWithPages(ledger, find(ledger.documents.topic, 'mali'))).toEqual(['2021-05-12', '2021-05-20'])
  expect(daysWithPages(ledger, find(ledger.documents.topic, 'sumy'))).toEqual(['2021-05-20'])
})
