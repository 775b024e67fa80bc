import { expect, it } from 'vitest'
import { positionsOn } from '@/lib/derive/positions'
import { voicesOf } from '@/lib/derive/voices'
import { find, fixtureLedger } from '@/lib/testing/fixture'

/** Voices in short, in the order in which a page shows them. */
function voices(...speakers: readonly (readonly [by: string, said: string])[]) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'us', kind: 'state' },
      { slug: 'general', partOf: ['us'] },
      { slug: 'treasury', kind: 'state-body', partOf: ['us'] },
    ],
    questions: ['q'],
    articles: [{ statements: speakers.map(([by, said]) => ({ by, said, question: 'q', answer: 'yes' })) }],
  })
  return voicesOf(ledger, positionsOn(ledger, find(ledger.documents.question, 'q'), null)).map(({ position, alsoBy }) =>
    [position, ...alsoBy].map(({ actor }) => actor).join(' '),
  )
}

it('Who first gave an answer comes first, also where they said it again last', () =>
  expect(voices(['deepstate', '2025-04-06'], ['soldiers', '2025-04-07'], ['deepstate', '2025-04-08'])).toEqual([
    'deepstate',
    'soldiers',
  ]))

it('A state counts from the first word of those who belong to it, and these stand in the order of time', () =>
  expect(voices(['general', '2022-01'], ['lavrov', '2022-05'], ['us', '2023-05'], ['treasury', '2023-07'])).toEqual([
    'us general treasury',
    'lavrov',
  ]))
