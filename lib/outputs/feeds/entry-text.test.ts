import { expect, it } from 'vitest'
import { entryText } from '@/lib/outputs/feeds/entry-text'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { eventView, statementView } from '@/lib/view/entry'

const ledger = fixtureLedger({
  actors: [
    { slug: 'afp', name: 'AFP', kind: 'media', funding: 'partly paid for by the French state' },
    { slug: 'peskov', name: 'Dmitry Peskov', roles: [{ title: 'Kremlin spokesman' }] },
    { slug: 'officials', name: 'Unnamed officials', kind: 'unnamed' },
    { slug: 'tass', name: 'TASS', kind: 'media' },
  ],
  questions: [
    {
      slug: 'deal',
      title: 'Was there a deal?',
      answers: [
        { id: 'yes', label: 'A deal' },
        { id: 'no', label: 'No deal' },
      ],
    },
  ],
  sources: [
    { slug: 'report', title: 'The report', publisher: 'afp', date: '2021-09-16' },
    { slug: 'other', title: 'Another report' },
  ],
  articles: [
    {
      date: '2021-09-16',
      source: 'report',
      statements: [
        { id: 'claim', by: 'officials', said: '2021-09-14', question: 'deal', answer: 'yes', text: 'It is close.' },
        {
          id: 'denial',
          by: 'peskov',
          as: 'Kremlin spokesman',
          said: '2021-09-15',
          kind: 'denial',
          via: 'tass',
          text: 'He denied it',
          quote: 'No talks',
          translatedFrom: 'ru',
          question: 'deal',
          answer: 'no',
          hedge: 'probably',
          repliesTo: ['claim'],
          confidence: 'low',
          caveats: [{ text: 'One report has it.', source: 'other' }, { text: 'No recording.' }],
        },
        { id: 'words', by: 'peskov', said: '2021-09-15', quote: 'Нет!', quoteLanguage: 'ru' },
      ],
      events: [{ id: 'visit', when: '2021-09-13', text: 'A team came.', accordingTo: 'officials' }],
    },
  ],
})
const said = (id: string) => entryText(statementView(ledger, find(ledger.statements, id)))
const SOURCE = 'Source: AFP (partly paid for by the French state), 16 September 2021.'

it('A statement in plain text has its speaker, its words, its answer, its source, its mark and its caveats', () =>
  expect(said('denial')).toBe(
    [
      'Dmitry Peskov, Kremlin spokesman, 15 September 2021, Denial, via TASS:',
      'He denied it. “No talks” (translated from Russian).',
      'On “Was there a deal?”: B. No deal (probably).',
      'Replies to Unnamed officials, 14 September 2021.',
      SOURCE,
      'Weak source.',
      'Caveat: One report has it. (Another report). Caveat: No recording.',
    ].join(' '),
  ))

it('Words alone never stand without who says them, and keep their language', () =>
  expect(said('words')).toBe(
    `Dmitry Peskov, Kremlin spokesman, 15 September 2021, Claim: “Нет!” (in Russian). ${SOURCE}`,
  ))

it('A reply that came later is not in it: that has an entry of its own', () =>
  expect(said('claim')).not.toContain('Peskov'))

it('An event says on whose word it is told', () =>
  expect(entryText(eventView(ledger, find(ledger.events, 'visit')))).toBe(
    `Event, 13 September 2021, according to Unnamed officials: A team came. ${SOURCE}`,
  ))
