import { expect, it } from 'vitest'
import { questionsOfTopic } from '@/lib/derive/questions'
import { find, fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', questions: ['wagner', 'deal'] }, 'sumy'],
  questions: [
    { slug: 'cost', topics: ['mali'] },
    { slug: 'arrival', topics: ['mali'] },
    { slug: 'deal', topics: ['mali'] },
    { slug: 'wagner', topics: ['mali'] },
    { slug: 'who', topics: ['sumy'] },
  ],
})

it('The questions of a topic are its editor’s choice in their order, then the rest by slug, each once', () =>
  expect(questionsOfTopic(ledger, find(ledger.documents.topic, 'mali')).map(({ slug }) => slug)).toEqual([
    'wagner',
    'deal',
    'arrival',
    'cost',
  ]))
