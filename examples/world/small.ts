import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

/** Three topics with one speaker, one question, one place and no figure between them. */
export const THREE_CONTENT: Fixture = {
  topics: ['first-topic', 'second-topic', 'third-topic'],
  actors: [{ slug: 'norland', name: 'Norland', kind: 'state' }],
  articles: ['first-topic', 'second-topic', 'third-topic'].map((topic, n) => ({
    slug: `on-the-${topic}`,
    topics: [topic],
    statements: [
      {
        by: 'norland',
        said: `2021-01-0${n + 1}`,
        question: 'question',
        answer: 'yes',
        text: `Norland said something on the ${topic.replace('-', ' ')}.`,
        where: ['marrow-point'],
      },
    ],
  })),
  places: ['marrow-point'],
}

export const THREE: Ledger = fixtureLedger(THREE_CONTENT)

/** One topic, one question, one of everything else, and nobody has said a word. */
export const SILENCE: Ledger = fixtureLedger({
  topics: [{ slug: 'silence', questions: ['unasked'] }],
  questions: [{ slug: 'unasked', topics: ['silence'] }],
  actors: ['nobody'],
  places: ['nowhere'],
  sources: ['unread'],
})
