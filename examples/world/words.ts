import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'

/** A translation with its original, a reply to an event, corrections of entries, and a statement that was withdrawn. */
export const WORDS: Ledger = fixtureLedger({
  topics: ['marrow-point'],
  actors: [
    { slug: 'ada-holm', name: 'Ada Holm', description: 'Spokeswoman of Norland’s sea ministry.' },
    { slug: 'example-wire', name: 'Example Wire', kind: 'media', description: 'A news agency.' },
  ],
  questions: ['who-fired'],
  articles: [
    {
      slug: 'holm-on-the-light',
      title: 'Ada Holm on the light',
      source: 'record',
      date: '2021-05-12',
      statements: [
        {
          id: 'holm-light',
          by: 'ada-holm',
          said: '2021-05-12',
          kind: 'denial',
          question: 'who-fired',
          answer: 'no',
          text: 'Ada Holm denied that anybody had put the light out.',
          quote: 'Nobody touched the light.',
          original: { words: 'Niemand hat das Licht angerührt.', language: 'de', translator: 'example-wire' },
          repliesTo: ['light-out'],
          corrections: [{ on: '2026-07-02', text: 'We dated these words to 11 May 2021. They are of the 12th.' }],
        },
      ],
      events: [
        {
          id: 'light-out',
          when: '2021-05-09',
          text: 'The light of Marrow Point went out.',
          corrections: [{ on: '2026-07-03', text: 'We wrote that the light was broken. It was out.' }],
        },
      ],
      body: 'See [her denial](statement:holm-light).\n\n<Statement id="diary-words" />',
    },
    {
      slug: 'diary',
      title: 'The keeper’s diary',
      date: '2021-05-12',
      withdrawn: { on: '2026-09-01', reason: 'The diary was not the keeper’s.' },
      statements: [{ id: 'diary-words', by: 'ada-holm', said: '2021-05-12' }],
    },
  ],
  sources: [{ slug: 'record', title: 'A record', publisherName: 'Strait Council', date: '2021-05-12' }],
})
