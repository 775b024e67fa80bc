import { describe, expect, it } from 'vitest'
import { keyDates, namedStops } from '@/lib/derive/key-dates'
import { entryId, timelineOf } from '@/lib/derive/timeline'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { EventLiteral, StatementLiteral } from '@/lib/testing/literals'

const FIVE = ['a', 'b', 'c', 'd', 'e']

/** Ids of the key dates of a topic with the questions `lead` (five answers) and `second` (two), in their order. */
function chosen(statements: readonly StatementLiteral[], events: readonly EventLiteral[] = []): string[] {
  const ledger = fixtureLedger({
    topics: ['t'],
    questions: [{ slug: 'lead', answers: FIVE }, 'second', 'other'],
    articles: [{ statements, events }],
  })
  const entries = timelineOf([...ledger.statements.values()], [...ledger.events.values()], null)
  return keyDates(ledger, entries, ['lead', 'second']).map(entryId)
}

const says = (id: string, said: string, answer: string, rest: StatementLiteral = {}): StatementLiteral => ({
  id,
  by: id,
  said,
  question: 'lead',
  answer,
  ...rest,
})
const day = (n: number) => `2025-01-${String(n).padStart(2, '0')}`

describe('The key dates of a topic', () => {
  it('are the first of each answer, in the order of time', () =>
    expect(chosen([says('first', day(1), 'a'), says('again', day(2), 'a'), says('against', day(3), 'b')])).toEqual([
      'first',
      'against',
    ]))

  it('have each change of position before any first answer', () =>
    expect(
      chosen([says('moscow', day(1), 'a', { by: 'moscow' }), says('turn', day(9), 'b', { by: 'moscow' })]),
    ).toEqual(['moscow', 'turn']))

  it('have all answers to a question or none, so that none stands without those against it', () => {
    const lead = FIVE.map((answer, n) => says(answer, day(n + 1), answer))
    const second = ['yes', 'no'].map((answer, n) => says(answer, day(n + 10), answer, { question: 'second' }))
    expect(chosen([...lead, ...second])).toEqual(FIVE)
    expect(chosen([...lead.slice(0, 4), ...second])).toEqual([...FIVE.slice(0, 4), 'yes', 'no'])
  })

  it('leave out what rests on a weak source, said or done', () =>
    expect(
      chosen([says('weak', day(1), 'a', { confidence: 'low' })], [{ id: 'rumour', when: day(2), confidence: 'low' }]),
    ).toEqual([]))

  it('have what bears on most questions, then on any, then the newest', () => {
    const events = Array.from({ length: 8 }, (_, n): EventLiteral => ({ id: `plain-${n}`, when: day(n + 10) }))
    expect(
      chosen(
        [],
        [
          { id: 'both', when: day(1), questions: ['lead', 'second'] },
          { id: 'one', when: day(2), questions: ['second'] },
          { id: 'another', when: day(3), questions: ['other'] },
          ...events,
        ],
      ),
    ).toEqual(['both', 'one', 'another', 'plain-5', 'plain-6', 'plain-7'])
  })
})

describe('The named stops of a topic', () => {
  const stops = (...statements: readonly StatementLiteral[]) => {
    const ledger = fixtureLedger({
      topics: ['t'],
      questions: [{ slug: 'lead', answers: FIVE }, 'second', { slug: 'figures', measure: 'people' }],
      articles: [{ statements }],
    })
    return namedStops(ledger, [...ledger.statements.values()], ['lead', 'figures', 'second']).map(
      ({ id, publicFrom }) => `${publicFrom} ${id}`,
    )
  }

  it('are the days on which a first answer became public, oldest first', () =>
    expect(stops(says('against', day(3), 'b'), says('first', day(1), 'a'), says('again', day(2), 'a'))).toEqual([
      '2025-01-01 first',
      '2025-01-03 against',
    ]))

  it('stand on the day when the words became public, not when they were said', () =>
    expect(stops(says('told-later', day(1), 'a', { public: day(9) }))).toEqual(['2025-01-09 told-later']))

  it('name a day after a change of position before anything else, then after the first of the questions', () => {
    expect(
      stops(
        says('before', day(1), 'a', { by: 'moscow' }),
        says('turn', day(2), 'b', { by: 'moscow' }),
        says('third', day(2), 'c'),
      ),
    ).toEqual(['2025-01-01 before', '2025-01-02 turn'])
    expect(stops(says('other', day(1), 'yes', { question: 'second' }), says('lead', day(1), 'a'))).toEqual([
      '2025-01-01 lead',
    ])
  })

  it('have no figure, and nothing that rests on a weak source', () =>
    expect(
      stops(says('weak', day(1), 'a', { confidence: 'low' }), {
        id: 'figure',
        by: 'kyiv',
        said: day(2),
        question: 'figures',
        value: { amount: 5 },
      }),
    ).toEqual([]))
})
