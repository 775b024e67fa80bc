import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Figures } from '@/components/ledger/DisputeSummary'
import { disputeOn } from '@/lib/derive/dispute'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { disputeView } from '@/lib/view/dispute'

it.each<[readonly string[], boolean]>([
  [['sumy', 'sumy'], false],
  [['sumy', 'kursk'], true],
])('Figures of %j name their places: %s', (places, named) => {
  const ledger = fixtureLedger({
    topics: ['t'],
    actors: places.map((_, n) => ({ slug: `speaker-${n}` })),
    places: [
      { slug: 'sumy', name: 'Sumy' },
      { slug: 'kursk', name: 'Kursk' },
    ],
    questions: [{ slug: 'held', measure: { of: 'Land held', unit: 'square-kilometres' } }],
    articles: [
      {
        statements: places.map((place, n) => ({
          by: `speaker-${n}`,
          question: 'held',
          kind: 'figure',
          value: { amount: n + 1 },
          where: [place],
        })),
      },
    ],
  })
  const { figures } = disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, 'held'), null))
  expect(renderToStaticMarkup(<Figures figures={figures} />).includes('(Sumy)')).toBe(named)
})
