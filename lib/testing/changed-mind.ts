import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'

/** A small ledger with all that the open data has: a change of position, a dispute, a figure, a reply, an event. */
export const changedMind = (): Ledger =>
  fixtureLedger({
    topics: [{ slug: 'mali', questions: ['deal', 'cost'] }],
    questions: [
      { slug: 'deal', title: 'Was there a deal?', topics: ['mali'] },
      { slug: 'cost', topics: ['mali'], measure: 'usd-a-month' },
    ],
    actors: [
      { slug: 'russia', kind: 'state' },
      { slug: 'putin', name: 'Vladimir Putin', kind: 'person', partOf: ['russia'], wikidata: 'Q7747' },
      { slug: 'maiga', name: 'Abdoulaye “le colonel” Maïga, "again"', kind: 'person' },
      { slug: 'officials', name: 'French sources', kind: 'unnamed' },
    ],
    places: [{ slug: 'bamako', name: 'Bamako' }],
    sources: [{ slug: 'report', title: 'The report', date: '2021-09-23', url: 'https://example.org/report' }],
    articles: [
      {
        slug: 'mali-2021',
        topics: ['mali'],
        source: 'report',
        date: '2021-09-23',
        statements: [
          { id: 'first', by: 'maiga', said: '2021-09-13', question: 'deal', answer: 'yes' },
          { id: 'yes', by: 'putin', said: '2021-09-15', question: 'deal', answer: 'yes', hedge: 'probably' },
          {
            id: 'no',
            by: 'maiga',
            said: '[2021-09-20..2021-09-22]',
            kind: 'denial',
            question: 'deal',
            answer: 'no',
            quote: '=HYPERLINK("x")',
            repliesTo: ['yes', 'landing'],
          },
          {
            id: 'price',
            by: 'officials',
            said: '2021-09',
            question: 'cost',
            value: { amount: 10_000_000, qualifier: 'over' },
          },
        ],
        events: [{ id: 'landing', when: '2021-09', where: ['bamako'] }],
      },
    ],
  })
