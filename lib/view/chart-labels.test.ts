import { expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { chartView } from '@/lib/view/chart'

it('A figure on a chart is labelled with the limit that its speaker set', () => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'syrskyi', name: 'Oleksandr Syrskyi' }],
    questions: [{ slug: 'area', situation: true, measure: 'square-kilometres' }],
    articles: [
      {
        statements: [
          { said: '2024-08-15', amount: 1150 },
          { said: '2024-08-27', amount: 1294 },
          { said: '2025-06-22', amount: 90, hedge: 'in one district' },
        ].map(({ amount, ...rest }) => ({ by: 'syrskyi', question: 'area', value: { amount }, ...rest })),
      },
    ],
  })
  expect(chartView(ledger, find(ledger.documents.question, 'area'), null)?.points.map(({ label }) => label)).toEqual([
    'Oleksandr Syrskyi, 15 August 2024: 1,150 km²',
    'Oleksandr Syrskyi, 27 August 2024: 1,294 km²',
    'Oleksandr Syrskyi, 22 June 2025: 90 km² (in one district)',
  ])
})
