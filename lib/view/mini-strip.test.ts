import { expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { miniStripView } from '@/lib/view/mini-strip'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', coverage: { until: '2026-04-30', note: 'So far.' } }],
  questions: [
    { slug: 'sent', topics: ['mali'], answers: ['yes', 'no', 'maybe'] },
    { slug: 'asked-once', topics: ['mali'] },
    { slug: 'cost', topics: ['mali'], measure: 'people' },
  ],
  actors: [{ slug: 'sources', kind: 'unnamed' }],
  articles: [
    {
      statements: [
        { by: 'sources', said: '2021-09-13', question: 'sent', answer: 'yes' },
        { by: 'mali', said: '[2021-09-14..2023-01-01]', question: 'sent', answer: 'no' },
        { by: 'mali', said: '2021-09-14', question: 'asked-once', answer: 'no' },
        { by: 'mali', said: '2024-01-01', question: 'cost', value: { amount: 5 } },
        { by: 'sources', said: '2024-01-01', question: 'cost', value: { amount: 6 } },
      ],
    },
  ],
})
const mini = (slug: string) => miniStripView(ledger, find(ledger.documents.question, slug))

it('The small drawing has a lane for each answer given, dots for days and bars for windows, and names its ends', () => {
  const strip = mini('sent')
  expect(strip?.lanes.map(({ look }) => look)).toEqual(['a', 'b'])
  expect(strip?.lanes.map(({ named, unnamed }) => [named.length, unnamed.length])).toEqual([
    [0, 1],
    [1, 0],
  ])
  const [[from, to] = [0, 0]] = strip?.lanes[1]?.named ?? []
  expect(to).toBeGreaterThan(from)
  expect([strip?.from.words, strip?.to.words]).toEqual(['Sep 2021', 'Apr 2026'])
})

it.each(['asked-once', 'cost'])('There is none of “%s”', (slug) => expect(mini(slug)).toBeUndefined())
