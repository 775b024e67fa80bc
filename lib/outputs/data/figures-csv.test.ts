import { parse } from 'csv-parse/sync'
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
  const rows: Record<string, string>[] = parse(figuresCsv(ledger, find(ledger.documents.question, 'area')), {
    columns: true,
  })
  expect(rows).toMatchObject([
    {
      said: '2024',
      said_latest: '2024-12-31',
      public_from: '2024-12-31',
      speaker: 'kyiv',
      amount: '',
      amount_in_words: 'a lot',
      unit: 'square-kilometres',
      confidence: 'medium',
      address: 'https://counterclaim.example/articles/report#kyiv',
    },
    {
      said: '2025-04-06~',
      speaker: 'deepstate',
      qualifier: 'about',
      amount: '63',
      places: 'kursk sumy',
      source: 'reuters',
    },
  ])
})
