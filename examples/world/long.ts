import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral, Fixture, StatementLiteral } from '@/lib/testing/literals'

const LONG_NAME =
  'The Joint Standing Commission of the Two Straits for Pilotage, Buoys, Lights and the Recovery of Vessels'
const LONG_WORD = 'Lighthousekeeperswidowsandorphanspensionfundadministration'

const speakers = [
  'Anna Berg',
  'Bo Carlsen',
  'Clara Dahl',
  'Dag Eriksen',
  'Else Falk',
  'Finn Gran',
  'Gro Hauge',
  'Hans Iversen',
  'Ida Juhl',
  'Jon Krag',
  'Kari Lunde',
  'Lars Moen',
].map((name) => ({ slug: name.toLowerCase().replace(' ', '-'), name }))

const many: ArticleLiteral = {
  slug: 'twelve-pilots-speak',
  title: 'Twelve pilots speak',
  topics: ['long-and-many'],
  statements: [
    ...speakers.map(
      ({ slug, name }, n): StatementLiteral => ({
        id: `pilot-${n + 1}`,
        by: slug,
        said: `2023-01-${String(n + 10)}`,
        question: 'long-question',
        answer: ['north', 'south', 'both', 'neither', 'hidden'][n % 5],
        text: `${name} gave an answer.`,
        ...(n > 0 && { repliesTo: [`pilot-${n}`] }),
      }),
    ),
    {
      id: 'long-words',
      by: 'commission',
      said: '2023-01-22',
      question: 'long-question',
      answer: 'hidden',
      text: `${LONG_NAME} said in a statement of eleven pages, of which this is the shortest sentence, that the ${LONG_WORD} had been told of the matter in good time, in writing, twice, and in both languages of the strait, and that nothing further would be said of it before the next session.`,
      quote: `We said it then, we say it now, and we shall say it again at the next session and at the session after that: the ${LONG_WORD} was told.`,
      confidence: 'low',
      caveats: [
        { text: 'The statement is undated; the day is that of its copy in the archive.' },
        { text: 'Page seven is missing.' },
        { text: 'Two versions exist, which differ in one word.', source: 'the-archive' },
        { text: 'The commission had no chairman on that day.' },
      ],
    },
  ],
}

/** Names, sentences and lists that are longer than anybody would wish. */
export const LONG_CONTENT: Fixture = {
  topics: [
    {
      slug: 'long-and-many',
      title: 'A topic of which there is more than fits, with a name that goes on after others have ended',
      headline: 'How long can a line be before somebody asks whether it had to be?',
      questions: ['long-question'],
      coverage: { until: '2023-02-01', note: 'Everything.' },
    },
  ],
  questions: [
    {
      slug: 'long-question',
      title:
        'Which of the two shores, if it was one of them and not both, was told of the pilots’ pensions before the session, and by whom?',
      topics: ['long-and-many'],
      answers: [
        { id: 'north', label: 'The northern shore, in writing, and by the harbour master himself' },
        { id: 'south', label: 'The southern shore' },
        { id: 'both', label: 'Both' },
        { id: 'neither', label: 'Neither' },
        { id: 'hidden', label: `It was told to the ${LONG_WORD}` },
      ],
    },
  ],
  articles: [many],
  actors: [
    { slug: 'commission', name: LONG_NAME, kind: 'international-organisation', description: 'A commission.' },
    ...speakers.map(({ slug, name }) => ({ slug, name, description: `${name} is a pilot of the strait.` })),
  ],
}

export const LONG: Ledger = fixtureLedger(LONG_CONTENT)
