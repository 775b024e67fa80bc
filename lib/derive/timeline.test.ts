import { describe, expect, it } from 'vitest'
import { entryId, timelineOf } from '@/lib/derive/timeline'
import type { AsOf } from '@/lib/derive/visible'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral, EventLiteral, StatementLiteral } from '@/lib/testing/literals'

function timeline(articles: readonly ArticleLiteral[], asOf: AsOf = null) {
  const ledger = fixtureLedger({ articles })
  return timelineOf([...ledger.statements.values()], [...ledger.events.values()], asOf)
}

const ids = (articles: readonly ArticleLiteral[], asOf: AsOf = null) => timeline(articles, asOf).map(entryId)

/** Dates as they must follow one another, with every precision and shape of the profile. */
const IN_ORDER = [
  '2014',
  '2019',
  '2019-36',
  '2021-01-01',
  '2021',
  '2021-09-01',
  '2021-09',
  '[2021-09-13..2021-09-15]',
  '2021-09-14',
  '[..2021-09-15]',
  '2021-09-15',
  '2021-09-15/2021-09-20',
  '[2021-09-15..]',
  '[..2021-12]',
  '2024-08-06/2025-04-26',
  '2024-08-06/..',
  '2025-04~',
  '2025-04-06?',
]

describe('A timeline runs in the order in which things were said or happened', () => {
  const reversed = IN_ORDER.toReversed()

  it('for statements of every precision', () => {
    const statements: StatementLiteral[] = reversed.map((said) => ({ said }))
    expect(timeline([{ date: '2025-12-31', statements }]).map(({ date }) => date.edtf)).toEqual(IN_ORDER)
  })

  it('for events of every precision', () => {
    const events: EventLiteral[] = reversed.map((when) => ({ when }))
    expect(timeline([{ date: '2025-12-31', events }]).map(({ date }) => date.edtf)).toEqual(IN_ORDER)
  })

  it('for both together, and loses none', () => {
    const statements = reversed.map((said) => ({ said }))
    const events = reversed.map((when) => ({ when }))
    const merged = timeline([{ date: '2025-12-31', statements, events }])
    expect(merged.map(({ date }) => date.edtf)).toEqual(IN_ORDER.flatMap((date) => [date, date]))
    expect(merged.map(({ type }) => type)).toEqual(IN_ORDER.flatMap(() => ['event', 'statement']))
  })
})

describe('Of one day', () => {
  const said = '2025-04-06'

  it('events come first, then statements', () => {
    const article: ArticleLiteral = { statements: [{ id: 'statement', said }], events: [{ id: 'event', when: said }] }
    expect(ids([article])).toEqual(['event', 'statement'])
  })

  it('each stands in the order of its report, and reports in the order of their dates', () => {
    const statements = (...names: string[]) => names.map((id) => ({ id, said }))
    const articles: ArticleLiteral[] = [
      { slug: 'a-later', date: '2025-04-08', statements: statements('later-1', 'later-2') },
      { slug: 'b-earlier', date: '2025-04-07', statements: statements('earlier-1', 'earlier-2') },
    ]
    expect(ids(articles)).toEqual(['earlier-1', 'earlier-2', 'later-1', 'later-2'])
  })

  it('what is exact and what is “about” that day stay in the order of the report', () => {
    const statements: StatementLiteral[] = [
      { id: 'about', said: '2025-04-06~' },
      { id: 'exact', said: '2025-04-06' },
    ]
    expect(ids([{ statements }])).toEqual(['about', 'exact'])
  })
})

it('As of a day, it keeps the order of the first clock and what was public on the second', () => {
  const article: ArticleLiteral = {
    date: '2021-09-15',
    statements: [{ id: 'denial', said: '2021-09-14' }],
    events: [{ id: 'sighting', when: '2019-36' }],
  }
  expect(ids([article], '2021-09-13')).toEqual([])
  expect(ids([article], '2021-09-14')).toEqual(['denial'])
  expect(ids([article], '2021-09-15')).toEqual(['sighting', 'denial'])
})

it('Of nothing, it is empty', () => expect(timelineOf(undefined, undefined, null)).toEqual([]))
