import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { figuresCsv } from '@/lib/outputs/data/figures-csv'
import { find, fixtureLedger } from '@/lib/testing/fixture'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

it('Figures as data: each with both clocks, speaker, places, source and address, oldest first; no other statement', () => {
  const ledger = fixtureLedger({
    questions: [{ slug: 'area', measure: 'square-kilometres' }],
    articles: [
      {
        slug: 'report',
        source: 'reuters',
        date: '2025-04-06',
        statements: [
          {
            id: 'deepstate',
            by: 'deepstate',
            said: '2025-04-06~',
            question: 'area',
            value: { amount: 63, qualifier: 'about' },
            where: ['kursk', 'sumy'],
          },
          { id: 'kyiv', by: 'kyiv', said: '2024', question: 'area', value: { words: 'a lot' }, confidence: 'medium' },
          { id: 'silence', by: 'moscow', said: '2025-04-06', question: 'area', kind: 'non-denial' },
        ],
      },
    ],
  })
  expect(figuresCsv(ledger, find(ledger.documents.question, 'area')).split('\r\n')).toEqual([
    'said,public,speaker,qualifier,amount,amount_to,words,unit,places,source,confidence,address',
    '2024,2024-12-31,kyiv,,,,a lot,square-kilometres,,reuters,medium,https://counterclaim.example/articles/report#kyiv',
    '2025-04-06~,2025-04-06,deepstate,about,63,,,square-kilometres,kursk sumy,reuters,,https://counterclaim.example/articles/report#deepstate',
    '',
  ])
})
