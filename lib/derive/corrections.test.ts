import { expect, it } from 'vitest'
import { correctionsOf } from '@/lib/derive/corrections'
import { allDocuments } from '@/lib/ledger/documents'
import { fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', corrections: [{ on: '2026-03-05', text: 'A place.' }] }],
  articles: [
    {
      slug: 'report',
      topics: ['mali'],
      corrections: [
        { on: '2026-03-01', text: 'A date.' },
        { on: '2026-03-05', text: 'A name.' },
      ],
    },
  ],
  actors: [{ slug: 'somebody', withdrawn: { on: '2026-04-01', reason: 'A mistake.' } }],
})

it('Corrections and withdrawals are newest first, and those of one day by kind and slug', () =>
  expect(correctionsOf(allDocuments(ledger)).map(({ on, document }) => [on, document.kind])).toEqual([
    ['2026-04-01', 'actor'],
    ['2026-03-05', 'article'],
    ['2026-03-05', 'topic'],
    ['2026-03-01', 'article'],
  ]))

it('A correction has the name that its place in the file gives it, so that a later one changes none', () =>
  expect(correctionsOf(allDocuments(ledger)).map(({ id, what, text }) => [id, what, text])).toEqual([
    ['withdrawn', 'withdrawal', 'A mistake.'],
    ['correction-2', 'correction', 'A name.'],
    ['correction-1', 'correction', 'A place.'],
    ['correction-1', 'correction', 'A date.'],
  ]))

it('Corrections of entries stand among those of their page, each counted by itself, so that no name changes', () => {
  const { documents } = fixtureLedger({
    articles: [
      {
        corrections: [{ on: '2026-01-01', text: 'Page.' }],
        statements: [{ id: 'said', corrections: [{ on: '2026-01-01', text: 'Words.' }] }],
        events: [{ id: 'event', corrections: [{ on: '2026-01-01', text: 'Event.' }] }],
      },
    ],
  })
  expect(correctionsOf([...documents.article.values()]).map(({ id, entry, text }) => [id, entry, text])).toEqual([
    ['correction-1', undefined, 'Page.'],
    ['correction-1-of-said', 'said', 'Words.'],
    ['correction-1-of-event', 'event', 'Event.'],
  ])
})
