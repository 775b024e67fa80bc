import type { Ledger } from '@/lib/ledger/model'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral, StatementLiteral } from '@/lib/testing/literals'

// Made up, every word of it: an example that put words into the mouth of somebody real would be a false statement, and
// one that was made from content/ would change with every article. The last ledger alone stands on real ground, since
// the shapes of maps are of real countries.

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

const first: ArticleLiteral = {
  slug: 'ferry-hit-off-marrow-point',
  title: 'A ferry is hit off Marrow Point, and each coast names the other',
  description: 'What both coasts said on the day on which the ferry Aurora was hit, and who did not say anything.',
  topics: ['marrow-point'],
  source: 'harbour-post-2021-03-04',
  date: '2021-03-04',
  body: `The *Aurora* was on her way to [Marrow Point](place:marrow-point) when something hit her below the bridge. [Ada Holm](actor:ada-holm) spoke first.

<Note>

The report gives no hour for the hit.

</Note>

## What was said

<Statement id="holm-engine" />

Two questions were left open:

1. who fired, if anybody did;
2. how many people were on board.

The <Term means="the water that both coasts claim">grey water</Term> is not on any chart.`,
  statements: [
    {
      id: 'holm-engine',
      by: 'ada-holm',
      said: '2021-03-04',
      kind: 'claim',
      question: 'who-fired',
      answer: 'nobody',
      text: 'Ada Holm said that nobody had fired and that the engine had failed.',
      quote: 'There was no shot. There was an engine, and there was water in it.',
      quoteLanguage: 'en',
      translatedFrom: 'uk',
      where: ['marrow-point'],
    },
    {
      id: 'brandt-norland',
      by: 'ivo-brandt',
      said: '2021-03-04',
      kind: 'denial',
      question: 'who-fired',
      answer: 'norland',
      text: 'Ivo Brandt denied that the coastguard had been there, and said that a patrol boat of Norland had fired.',
      answers: ['holm-engine'],
      about: ['norland'],
      confidence: 'medium',
      caveats: [
        { text: 'He gave no name of the patrol boat.' },
        { text: 'A later report puts the boat in harbour that day.', source: 'tidewatch-2021-06' },
      ],
    },
    {
      id: 'council-silent',
      by: 'strait-council',
      said: '[2021-03-04..2021-03-06]',
      kind: 'non-denial',
      question: 'who-fired',
      text: 'The Strait Council was asked who had fired, and neither said it nor denied it.',
      source: 'harbour-post-2021-06-20',
    },
    {
      id: 'officials-crew',
      by: 'norland-officials',
      via: 'example-wire',
      said: '2021-03',
      private: true,
      kind: 'figure',
      question: 'people-on-board',
      value: { amount: 40, qualifier: 'about' },
      text: 'Officials in Norland put the number of people on board at about 40.',
      source: 'harbour-post-2021-06-20',
      confidence: 'unconfirmed',
      caveats: [{ text: 'The officials were not named.' }],
    },
    {
      id: 'company-crew',
      by: 'canal-company',
      said: '2021-03-05',
      question: 'people-on-board',
      value: { amount: 61 },
      text: 'The Teal Canal Company put the number of people on board at 61.',
      source: 'harbour-post-2021-06-20',
    },
  ],
  events: [
    {
      id: 'ferry-leaves',
      when: '2021-03-04',
      text: 'The ferry Aurora left for Marrow Point.',
      who: ['canal-company'],
      where: ['marrow-point'],
      questions: ['who-fired', 'people-on-board'],
    },
    {
      id: 'ferry-hit',
      when: '2021-03-04~',
      text: 'Something hit the ferry below the bridge.',
      accordingTo: 'ivo-brandt',
      questions: ['who-fired'],
      confidence: 'low',
      caveats: [{ text: 'Only one side says that there was a hit.' }],
    },
  ],
  corrections: [{ on: '2021-04-01', text: 'The report gave the wrong day for the departure. It was 4 March.' }],
}

const second: ArticleLiteral = {
  slug: 'norland-changes-its-account',
  title: 'Norland changes its account',
  description: 'Three months on, Norland’s spokeswoman gives another answer.',
  topics: ['marrow-point'],
  source: 'harbour-post-2021-06-20',
  date: '2021-06-20',
  body: 'The same spokeswoman, another answer. [Norland](actor:norland) gave no reason.',
  statements: [
    {
      id: 'holm-sudmark',
      by: 'ada-holm',
      said: '2021-06-18',
      kind: 'claim',
      question: 'who-fired',
      answer: 'sudmark',
      text: 'Ada Holm said that a boat of Sudmark’s coastguard had fired on the ferry.',
      answers: ['brandt-norland'],
    },
    {
      id: 'coastguard-norland',
      by: 'sudmark-coastguard',
      said: '2021-06-19',
      kind: 'denial',
      question: 'who-fired',
      answer: 'norland',
      quote: 'Es gab an diesem Tag kein Boot von uns auf See.',
      quoteLanguage: 'de',
      answers: ['holm-sudmark'],
    },
    {
      id: 'tidewatch-crew',
      by: 'tidewatch',
      said: '2021-06',
      question: 'people-on-board',
      value: { amount: 54, qualifier: 'at-least' },
      text: 'Tidewatch put the number of people on board at 54 or more.',
      source: 'tidewatch-2021-06',
    },
    {
      id: 'company-crew-again',
      by: 'canal-company',
      said: '2021-06-19',
      question: 'people-on-board',
      value: { amount: 58 },
      text: 'The Teal Canal Company now put the number at 58.',
    },
    {
      id: 'holm-holds',
      by: 'ada-holm',
      said: '2021-06-18',
      question: 'who-holds',
      answer: 'norland',
      text: 'Ada Holm said that Norland held the lighthouse.',
      where: ['marrow-point'],
    },
    {
      id: 'brandt-holds',
      by: 'ivo-brandt',
      said: '2021-06-19',
      question: 'who-holds',
      answer: 'sudmark',
      text: 'Ivo Brandt said that Sudmark had held the lighthouse since spring.',
      where: ['marrow-point'],
      answers: ['holm-holds'],
    },
    {
      id: 'post-background',
      by: 'harbour-post',
      said: '2021-06-20',
      kind: 'background',
      text: 'The Harbour Post wrote that the light had last been repaired in 1974.',
    },
  ],
  events: [
    {
      id: 'light-out',
      when: '2021-05-01/2021-05-09',
      text: 'The light of Marrow Point was out.',
      where: ['marrow-point'],
      questions: ['who-holds'],
      source: 'tidewatch-2021-06',
    },
  ],
}

const canal: ArticleLiteral = {
  slug: 'canal-stays-open',
  title: 'The canal stays open',
  description: 'What the company said about the canal and its fees.',
  topics: ['teal-canal'],
  source: 'council-2022',
  date: '2022-02-11',
  body: 'Nobody in the sources said that the canal had been shut.',
  statements: [
    {
      id: 'company-open',
      by: 'canal-company',
      said: '2022-02-10',
      question: 'canal-shut',
      answer: 'open',
      text: 'The Teal Canal Company said that the canal had never been shut.',
    },
    {
      id: 'holm-fee',
      by: 'ada-holm',
      said: '2022-02-09',
      question: 'monthly-fee',
      value: { amount: 1_200_000 },
      text: 'Ada Holm put the fee at 1.2 million dollars a month.',
    },
    {
      id: 'owners-fee',
      by: 'shipowners',
      said: '2022-02-11',
      question: 'monthly-fee',
      value: { words: 'thousands, not millions' },
      text: 'The shipowners spoke of thousands, not millions.',
      answers: ['holm-fee'],
    },
    {
      id: 'ministry-pilots',
      by: 'sea-ministry',
      said: '2022-01-10',
      question: 'pilots-sent',
      answer: 'advisers',
      text: 'Norland’s sea ministry said that it had sent advisers.',
    },
    {
      id: 'owners-pilots',
      by: 'shipowners',
      said: '2022-01-12',
      question: 'pilots-sent',
      answer: 'pilots',
      text: 'The shipowners said that pilots of Norland were on the canal.',
    },
    {
      id: 'tidewatch-shore',
      by: 'tidewatch',
      said: '2022-02',
      question: 'shore-held',
      value: { amount: 12.5, qualifier: 'nearly' },
      text: 'Tidewatch put the shore that is held at nearly 12.5 km².',
    },
  ],
  events: [{ id: 'fee-raised', when: '2022-01', text: 'The fee for the passage was raised.', who: ['canal-company'] }],
}

const everyKind: ArticleLiteral = {
  slug: 'every-kind-of-statement',
  title: 'Every kind of statement',
  source: 'record',
  date: '2022-02-12',
  statements: [
    { id: 'kind-claim', by: 'strait-council', said: '2022-02-12', kind: 'claim', text: 'The council said a thing.' },
    { id: 'kind-denial', by: 'ivo-brandt', said: '2022-02-12', kind: 'denial', text: 'Ivo Brandt denied the thing.' },
    {
      id: 'kind-non-denial',
      by: 'ada-holm',
      said: '2022-02-12',
      kind: 'non-denial',
      text: 'Ada Holm did not deny the thing.',
    },
    {
      id: 'kind-figure',
      by: 'tidewatch',
      said: '2022-02-12',
      kind: 'figure',
      text: 'Tidewatch put the shore that is held at 12 km².',
    },
    { id: 'kind-remark', by: 'ivo-brandt', said: '2022-02-12', kind: 'remark', quote: 'We are sailors, not poets.' },
    {
      id: 'kind-background',
      by: 'example-wire',
      said: '2022-02-12',
      kind: 'background',
      text: 'Example Wire wrote how the canal was dug.',
    },
    {
      id: 'kind-caveat',
      by: 'tidewatch',
      said: '2022-02-12',
      kind: 'caveat',
      text: 'Tidewatch noted that its boats had not been there.',
    },
  ],
}

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
        ...(n > 0 && { answers: [`pilot-${n}`] }),
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

/** Two topics, contested and not, with everything that a page can show. Pictures are of these. */
export const WORLD: Ledger = fixtureLedger({
  topics: [
    {
      slug: 'marrow-point',
      title: 'Marrow Point',
      headline: 'Who fired on the ferry, and who holds the lighthouse?',
      description: 'Two coasts give two accounts of a ferry and of a lighthouse.',
      answer: [
        'Norland says that a boat of Sudmark fired on the ferry Aurora. Sudmark says that Norland’s own patrol boat did.',
        'Norland’s spokeswoman first said that nobody had fired. The Strait Council was asked, and did not deny either account.',
        'Each coast says that it holds the lighthouse.',
      ],
      questions: ['who-fired', 'who-holds', 'people-on-board', 'buoys-lit'],
      places: ['marrow-point', 'the-strait'],
      coverage: { until: '2022-03-01', note: 'Two reports and an analysis. Court papers were not looked at.' },
      corrections: [{ on: '2021-07-02', text: 'The page said that both coasts had changed their account. One did.' }],
      body: `Marrow Point is a rock with a light on it. [Norland](actor:norland) and [Sudmark](actor:sudmark) both claim it.

## How it began

- The light was built by one coast.
- It was paid for by the other.

| Year | Keeper |
|---|:-:|
| 1907 | Norland |
| 1974 | Sudmark |

> Nobody keeps a light for nothing.

See [the account of the first day](article:ferry-hit-off-marrow-point).`,
    },
    {
      slug: 'teal-canal',
      title: 'The Teal Canal',
      headline: 'What does the passage cost?',
      description: 'Who says what about the canal and its fees.',
      answer: ['Norland names a fee of more than a million dollars a month. The shipowners speak of thousands.'],
      questions: ['monthly-fee', 'canal-shut', 'pilots-sent', 'shore-held'],
      places: ['the-strait'],
      coverage: { until: '2022-03-01', note: 'One record of the council.' },
    },
  ],
  questions: [
    {
      slug: 'who-fired',
      title: 'Who fired on the ferry Aurora?',
      description: 'Whether anybody fired on the Aurora on 4 March 2021, and who.',
      topics: ['marrow-point'],
      answers: [
        { id: 'norland', label: 'A patrol boat of Norland' },
        { id: 'sudmark', label: 'A boat of Sudmark’s coastguard' },
        { id: 'nobody', label: 'Nobody: the engine failed' },
      ],
      places: ['marrow-point'],
      actors: ['canal-company'],
      related: ['people-on-board'],
      notes: ['The answers are of different days.'],
      body: 'The two accounts exclude each other. [Sudmark’s coastguard](actor:sudmark-coastguard) answered last.',
    },
    {
      slug: 'who-holds',
      title: 'Who holds the lighthouse?',
      description: 'Who held the lighthouse of Marrow Point in June 2021.',
      topics: ['marrow-point'],
      situation: true,
      answers: [
        { id: 'norland', label: 'Norland' },
        { id: 'sudmark', label: 'Sudmark' },
      ],
      places: ['marrow-point'],
    },
    {
      slug: 'people-on-board',
      title: 'How many people were on board?',
      description: 'How many people were on the Aurora when she left.',
      topics: ['marrow-point'],
      measure: { unit: 'people', of: 'people on board the Aurora' },
      notes: ['The company counts its crew, the others do not say.'],
    },
    {
      slug: 'pilots-sent',
      title: 'Did Norland send pilots to the canal?',
      topics: ['teal-canal'],
      answers: [
        { id: 'pilots', label: 'Pilots' },
        { id: 'advisers', label: 'Advisers' },
        { id: 'nobody', label: 'Nobody' },
      ],
      compatible: [{ answers: ['pilots', 'advisers'], because: 'An adviser can have a pilot’s papers.' }],
    },
    { slug: 'buoys-lit', title: 'Were the buoys lit?', topics: ['marrow-point'] },
    {
      slug: 'monthly-fee',
      title: 'What is the fee for a month?',
      topics: ['teal-canal'],
      measure: { unit: 'usd-a-month', of: 'the fee for the passage' },
    },
    {
      slug: 'canal-shut',
      title: 'Was the canal shut?',
      topics: ['teal-canal'],
      answers: [
        { id: 'shut', label: 'It was shut' },
        { id: 'open', label: 'It stayed open' },
      ],
    },
    {
      slug: 'shore-held',
      title: 'How much of the shore is held?',
      topics: ['teal-canal'],
      measure: { unit: 'square-kilometres', of: 'the shore that Sudmark holds' },
    },
  ],
  articles: [
    first,
    second,
    canal,
    {
      slug: 'taken-back',
      title: 'The keeper’s diary',
      topics: ['marrow-point'],
      date: '2021-08-01',
      withdrawn: { on: '2021-09-01', reason: 'The diary was not the keeper’s.' },
    },
  ],
  actors: [
    { slug: 'norland', name: 'Norland', kind: 'state', description: 'The coast to the north.' },
    {
      slug: 'sea-ministry',
      name: 'Norland’s sea ministry',
      kind: 'state-body',
      description: 'Norland’s ministry for ships and harbours.',
      partOf: ['norland'],
    },
    {
      slug: 'ada-holm',
      name: 'Ada Holm',
      sortName: 'Holm, Ada',
      description: 'Spokeswoman of Norland’s sea ministry.',
      partOf: ['sea-ministry'],
      otherNames: [{ name: 'Ада Гольм', language: 'uk' }, { name: 'A. Holm' }],
      roles: [
        { title: 'Spokeswoman', when: '2019-36/2021' },
        { title: 'Deputy minister', when: '2022~' },
      ],
      sameAs: ['https://example.org/ada-holm'],
      body: 'She has spoken for the ministry in every report that we hold.',
    },
    { slug: 'sudmark', name: 'Sudmark', kind: 'state', description: 'The coast to the south.' },
    {
      slug: 'sudmark-coastguard',
      name: 'Sudmark’s coastguard',
      kind: 'state-body',
      description: 'Boats and watch-towers of Sudmark.',
      partOf: ['sudmark'],
    },
    {
      slug: 'ivo-brandt',
      name: 'Ivo Brandt',
      sortName: 'Brandt, Ivo',
      description: 'Spokesman of Sudmark’s coastguard.',
      partOf: ['sudmark-coastguard'],
    },
    {
      slug: 'tidewatch',
      name: 'Tidewatch',
      kind: 'monitor',
      description: 'Counts ships from the shore and from pictures.',
    },
    {
      slug: 'norland-officials',
      name: 'Officials in Norland',
      kind: 'unnamed',
      description: 'Speakers in Norland whom a source does not name.',
      partOf: ['norland'],
    },
    { slug: 'harbour-post', name: 'The Harbour Post', kind: 'media', description: 'A newspaper of both coasts.' },
    { slug: 'example-wire', name: 'Example Wire', kind: 'media', description: 'A news agency.' },
    {
      slug: 'canal-company',
      name: 'Teal Canal Company',
      kind: 'company',
      description: 'Runs the canal and the ferry Aurora.',
    },
    {
      slug: 'strait-council',
      name: 'Strait Council',
      kind: 'international-organisation',
      description: 'A council of the states around the strait.',
      members: ['Norland', 'Sudmark', 'Two others'],
    },
    { slug: 'shipowners', name: 'The shipowners', kind: 'unnamed', description: 'Owners of ships on the canal.' },
    { slug: 'silent-envoy', name: 'The silent envoy', description: 'Has said nothing.' },
  ],
  places: [
    { slug: 'the-strait', name: 'The strait', kind: 'area', description: 'The water between the two coasts.' },
    {
      slug: 'marrow-point',
      name: 'Marrow Point',
      kind: 'area',
      description: 'A rock with a lighthouse.',
      within: 'the-strait',
      otherNames: [{ name: 'Маяк', language: 'uk' }],
      coordinates: { latitude: 55.25, longitude: -12.5, within: 0.1, basis: 'the chart of 1907' },
      controlClaims: [
        { by: 'norland', text: 'Norland says that the rock is its own.', when: '1907' },
        { by: 'sudmark', text: 'Sudmark says that it holds the light.', when: '2021-03~' },
      ],
    },
  ],
  sources: [
    {
      slug: 'harbour-post-2021-03-04',
      title: 'Ferry hit, say both, and each means the other',
      description: 'A report of the day.',
      publisher: 'harbour-post',
      agency: 'example-wire',
      agencyBasis: 'The same text stands on the agency’s own page.',
      byline: 'From our own correspondent',
      date: '2021-03-04',
      dateBasis: 'Printed under the headline.',
      language: 'de',
      url: 'https://example.org/harbour-post/2021/03/04/ferry-hit-say-both-and-each-means-the-other',
      archived: 'https://example.org/archive/20210304',
      pictures: [
        { shows: 'A ferry at a quay.', credit: 'Example Wire', date: '2020-08', note: 'The quay is not named.' },
      ],
      caveats: [
        { text: 'The report gives two departure times.' },
        { text: 'Its number of passengers was taken back.', source: 'tidewatch-2021-06' },
      ],
      body: 'The first report of the matter that we hold.',
    },
    {
      slug: 'harbour-post-2021-06-20',
      title: 'Another account',
      publisher: 'harbour-post',
      date: '2021-06-20',
      language: 'en',
      urlNote: 'The address is not known; we hold a printed copy.',
    },
    {
      slug: 'tidewatch-2021-06',
      title: 'Counting the Aurora',
      kind: 'analysis',
      publisher: 'tidewatch',
      date: '2021-06',
      language: 'en',
    },
    {
      slug: 'council-2022',
      title: 'Record of the council',
      kind: 'official-record',
      publisherName: 'Strait Council',
      date: '2022-02-12',
      language: 'en',
    },
  ],
})

/** Names, sentences and lists that are longer than anybody would wish. */
export const LONG: Ledger = fixtureLedger({
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
})

/** One statement of every kind. */
export const KINDS: Ledger = fixtureLedger({
  articles: [everyKind],
  actors: [
    { slug: 'ada-holm', name: 'Ada Holm' },
    { slug: 'ivo-brandt', name: 'Ivo Brandt' },
    { slug: 'tidewatch', name: 'Tidewatch', kind: 'monitor' },
    { slug: 'example-wire', name: 'Example Wire', kind: 'media' },
  ],
  sources: [{ slug: 'record', title: 'A record', publisherName: 'Strait Council', date: '2022-02-12' }],
})

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

const point = (latitude: number, longitude: number, within: number) => ({
  coordinates: { latitude, longitude, within, basis: 'an example' },
})
const claim = (by: string, when?: string) => ({ by, text: `It is claimed by ${by}.`, ...(when && { when }) })

/** Places where maps have shapes: points, areas of which no more is known, claims, and what no map can show. */
export const MAPPED: Ledger = fixtureLedger({
  topics: [
    {
      slug: 'sumy-kursk',
      title: 'A topic with maps',
      questions: ['on-the-map'],
      places: ['sumy-region', 'kursk-region', 'sumy', 'held-village', 'near-village', 'lost-village', 'far-city'],
    },
  ],
  questions: [{ slug: 'on-the-map', topics: ['sumy-kursk'], places: ['held-village'] }],
  actors: [
    { slug: 'first-claimant', name: 'First claimant', kind: 'state' },
    { slug: 'second-claimant', name: 'Second claimant', kind: 'state' },
  ],
  places: [
    { slug: 'ukraine', name: 'Ukraine', kind: 'country' },
    { slug: 'russia', name: 'Russia', kind: 'country' },
    { slug: 'sumy-region', name: 'Sumy region', kind: 'region', within: 'ukraine' },
    { slug: 'kursk-region', name: 'Kursk region', kind: 'region', within: 'russia' },
    {
      slug: 'crimea',
      name: 'Crimea',
      kind: 'region',
      within: 'ukraine',
      controlClaims: [claim('first-claimant'), claim('second-claimant', '2014-03-18')],
    },
    { slug: 'sumy', name: 'Sumy', kind: 'city', within: 'sumy-region', ...point(50.91, 34.8, 0.02) },
    {
      slug: 'held-village',
      name: 'A claimed village',
      kind: 'village',
      within: 'sumy-region',
      ...point(51.2, 35.2, 0.02),
      controlClaims: [claim('first-claimant', '2025-04-06')],
    },
    {
      slug: 'near-village',
      name: 'Somewhere here',
      kind: 'village',
      within: 'kursk-region',
      ...point(51.3, 35.1, 0.15),
    },
    { slug: 'lost-village', name: 'A village without a point', kind: 'village', within: 'sumy-region' },
    { slug: 'far-city', name: 'A city far away', kind: 'city', ...point(12.6, -8, 0.1) },
    { slug: 'mali', name: 'Mali', kind: 'country' },
  ],
})

/** What of a ledger an example is about. @throws {Error} where the ledger has no such id */
export const questionOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.questions, slug)
export const topicOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.topics, slug)
export const actorOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.actors, slug)
export const articleOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.articles, slug)
export const placeOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.places, slug)
export const sourceOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.sources, slug)
