import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'

/** Three topics with one speaker between them. */
export const THREE: Ledger = fixtureLedger({
  topics: ['first-topic', 'second-topic', 'third-topic'],
  actors: [{ slug: 'norland', name: 'Norland', kind: 'state' }],
  articles: ['first-topic', 'second-topic', 'third-topic'].map((topic) => ({
    slug: `on-the-${topic}`,
    topics: [topic],
    statements: [{ by: 'norland' }],
  })),
})

/** One topic, one question, one of everything else, and nobody has said a word. */
export const SILENCE: Ledger = fixtureLedger({
  topics: [{ slug: 'silence', questions: ['unasked'] }],
  questions: [{ slug: 'unasked', topics: ['silence'] }],
  actors: ['nobody'],
  places: ['nowhere'],
  sources: ['unread'],
})
