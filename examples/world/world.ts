import { canal, first, second } from '@/examples/world/articles'
import type { Ledger } from '@/lib/ledger/model'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

// Made up, every word of it: an example that put words into the mouth of somebody real would be a false statement, and
// one that was made from content/ would change with every article. The ledger in maps.ts alone stands on real ground,
// since the shapes of maps are of real countries.

/** Two topics, contested and not, with everything that a page can show. Pictures are of these. */
export const WORLD_CONTENT: Fixture = {
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
      corrections: [{ on: '2026-07-02', text: 'The page said that both coasts had changed their account. One did.' }],
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
        { id: 'norland', label: 'Norland', control: { heldBy: 'norland' } },
        { id: 'sudmark', label: 'Sudmark', control: { heldBy: 'sudmark' } },
        { id: 'unknown', label: 'It is not known', control: { unknown: true } },
      ],
      places: ['marrow-point'],
      controlOf: ['marrow-point'],
    },
    {
      slug: 'whose-rock',
      title: 'Whose is the rock?',
      topics: ['marrow-point'],
      answers: [
        { id: 'norland', label: 'It is Norland’s', control: { claimedBy: 'norland' } },
        { id: 'not-norland', label: 'It is not Norland’s', control: { notClaimedBy: 'norland' } },
      ],
      controlOf: ['marrow-point'],
    },
    {
      slug: 'people-on-board',
      title: 'How many people were on board?',
      description: 'How many people were on the Aurora when she left.',
      topics: ['marrow-point'],
      measure: {
        unit: 'people',
        of: 'people on board the Aurora',
        counts: [
          { id: 'all', label: 'people' },
          { id: 'crew', label: 'of the crew' },
        ],
      },
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
      slug: 'pilots-paid',
      title: 'How many pilots were paid?',
      topics: ['teal-canal'],
      measure: { unit: 'people', of: 'pilots paid in February 2022' },
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
      situation: true,
      measure: { unit: 'square-kilometres', of: 'the shore that Sudmark holds', heldBy: 'sudmark' },
      controlOf: ['the-strait'],
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
      speaksFor: ['norland'],
    },
    {
      slug: 'ada-holm',
      name: 'Ada Holm',
      sortName: 'Holm, Ada',
      description: 'Spokeswoman of Norland’s sea ministry.',
      partOf: ['sea-ministry'],
      speaksFor: ['sea-ministry'],
      otherNames: [{ name: 'Ада Гольм', language: 'uk' }, { name: 'A. Holm' }],
      roles: [{ title: 'Spokeswoman' }, { title: 'Deputy minister', term: '2022-01/..' }],
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
      speaksFor: ['sudmark'],
    },
    {
      slug: 'ivo-brandt',
      name: 'Ivo Brandt',
      sortName: 'Brandt, Ivo',
      description: 'Spokesman of Sudmark’s coastguard.',
      partOf: ['sudmark-coastguard'],
      speaksFor: ['sudmark-coastguard'],
      roles: [{ title: 'Spokesman' }],
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
    {
      slug: 'harbour-post',
      name: 'The Harbour Post',
      kind: 'media',
      description: 'A newspaper of both coasts.',
      funding: 'paid for by both coasts',
    },
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
      coordinates: { latitude: 55.25, longitude: -12.5, uncertainty: 0.1, basis: 'the chart of 1907' },
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
      undated: true,
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
}

export const WORLD: Ledger = fixtureLedger(WORLD_CONTENT)

/** What of a ledger an example is about. @throws {Error} where the ledger has no such id */
export const questionOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.documents.question, slug)
export const topicOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.documents.topic, slug)
export const actorOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.documents.actor, slug)
export const articleOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.documents.article, slug)
export const placeOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.documents.place, slug)
export const sourceOf = (slug: string, ledger: Ledger = WORLD) => find(ledger.documents.source, slug)
