import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { actorsView, articlesView, homeView } from '@/lib/view/lists'

const ledger = fixtureLedger({
  topics: [
    { slug: 'mali', questions: ['deal'], answer: ['First.', 'Second.'] },
    { slug: 'sumy', questions: ['who'], corrections: [{ on: '2026-05-01', text: 'A name.' }] },
  ],
  questions: [
    { slug: 'a-rest', topics: ['mali'] },
    { slug: 'deal', topics: ['mali'] },
    { slug: 'who', topics: ['sumy', 'mali'] },
  ],
  actors: [
    { slug: 'reuters', kind: 'media', name: 'Reuters' },
    { slug: 'putin', name: 'Vladimir Putin', sortName: 'Putin, Vladimir' },
    {
      slug: 'kovalenko',
      name: 'Andriy Kovalenko',
      sortName: 'Kovalenko, Andriy',
      corrections: [{ on: '2026-06-01', text: 'A post.' }],
    },
    { slug: 'bystander', withdrawn: { on: '2026-05-01', reason: 'Somebody else.' } },
  ],
  sources: [
    { slug: 'unused', date: '2020-01-01' },
    { slug: 'later', date: '2025-04-07' },
  ],
  articles: [
    {
      slug: 'mali-2021',
      topics: ['mali'],
      statements: [{ id: 'denial', by: 'putin', said: '2021-09-15', question: 'deal', answer: 'no' }],
      events: [{ id: 'sighting', when: '2019-36' }],
    },
    {
      slug: 'sumy-2025',
      topics: ['sumy'],
      source: 'later',
      date: '2025-04-06',
      statements: [
        { id: 'claim', by: 'putin', said: '2025-04-06', question: 'who', answer: 'yes' },
        { id: 'post', by: 'kovalenko', said: '2025-04-06', question: 'who', answer: 'no' },
      ],
    },
  ],
})
const slugs = (items: readonly { readonly link: { readonly slug: string } }[]) => items.map(({ link }) => link.slug)

describe('The home page', () => {
  const home = homeView(ledger)

  it('shows each topic with the first paragraph of its answer', () => {
    expect(home.topics.map(({ link, answer }) => [link.slug, answer])).toEqual([
      ['mali', 'First.'],
      ['sumy', 'Nobody agrees.'],
    ])
  })

  it('counts what each topic holds', () => {
    expect(home.topics.map(({ counts }) => counts)).toEqual([
      { questions: 3, statements: 1, speakers: 1 },
      { questions: 1, statements: 2, speakers: 2 },
    ])
  })

  it('opens each topic’s foremost questions', () => {
    expect(home.topics.map(({ disputes }) => disputes.map(({ question, state }) => [question.slug, state]))).toEqual([
      [['deal', 'one-answer']],
      [['who', 'contested']],
    ])
  })

  it('names the actors of both topics', () =>
    expect(home.overview.groups.flat().map(({ actor }) => actor.slug)).toContain('putin'))

  it('shows the newest of the ledger first', () =>
    expect(home.latest[0]).toMatchObject({ date: { edtf: '2025-04-06' } }))

  it('is as new as the latest change of any page', () => expect(home.modified.edtf).toBe('2026-06-01'))
})

it('The list of articles stands newest first, each with its day and topics', () => {
  const { items: articles, rest } = articlesView(ledger)
  expect(slugs(articles)).toEqual(['sumy-2025', 'mali-2021'])
  expect(articles[0]).toMatchObject({ date: { words: '6 April 2025' }, topics: [{ slug: 'sumy' }] })
  expect(rest).toBeUndefined()
})

describe('The list of actors', () => {
  const groups = actorsView(ledger).items

  it('stands by kind, in the order of the schema, without empty kinds', () => {
    expect(groups.map(({ kind, title }) => [kind, title])).toEqual([
      ['Person', 'People'],
      ['News organisation', 'News organisations'],
    ])
  })

  it('sorts names as an index does', () =>
    expect(slugs(groups[0]?.actors ?? [])).toEqual(['bystander', 'kovalenko', 'putin']))

  it('says how much each said, and in which topics', () => {
    const putin = groups[0]?.actors.find(({ link }) => link.slug === 'putin')
    expect(putin).toMatchObject({ statements: 2, topics: [0, 1] })
    expect(groups[1]?.actors).toMatchObject([{ statements: 0, topics: [] }])
  })
})

it.each([
  ['Dmitry Peskov', 'DP'],
  ['Agence France-Presse', 'AP'],
  ['DeepState', 'D'],
  ['General Staff of the Armed Forces of Ukraine', 'GU'],
  ['A source in Ukraine’s General Staff (unnamed)', 'AS'],
  ['Éric Õun', 'ÉÕ'],
  ['vxz.us', 'V'],
])('The initials of %s are %s', (name, initials) => {
  const [group] = actorsView(fixtureLedger({ actors: [{ slug: 'somebody', name }] })).items
  expect(group?.actors[0]?.initials).toBe(initials)
})

describe('A list with a limit', () => {
  it.each([
    ['below it', 3, ['sumy-2025', 'mali-2021'], undefined],
    ['at it', 2, ['sumy-2025', 'mali-2021'], undefined],
    ['above it', 1, ['sumy-2025'], 'The newest 1 of 2 articles are here.'],
  ])('of articles, %s', (_, most, shown, says) => {
    const { items, rest } = articlesView(ledger, most)
    expect(slugs(items)).toEqual(shown)
    expect(rest?.shown).toBe(says)
  })

  it.each([
    ['below it', 5, ['bystander', 'kovalenko', 'putin', 'reuters'], undefined],
    ['at it', 4, ['bystander', 'kovalenko', 'putin', 'reuters'], undefined],
    ['above it', 2, ['kovalenko', 'putin'], 'Those with the most statements: 2 of 4 actors are here.'],
  ])('of actors, %s', (_, most, shown, says) => {
    const { items, rest } = actorsView(ledger, most)
    expect(slugs(items.flatMap(({ actors }) => actors))).toEqual(shown)
    expect(rest?.shown).toBe(says)
  })

  it.each([
    ['below it', 3, ['mali', 'sumy'], []],
    ['at it', 2, ['mali', 'sumy'], []],
    ['above it', 1, ['mali'], ['mali', 'sumy']],
  ])('of topics on the home page, %s', (_, most, inFull, byName) => {
    const { topics, allTopics } = homeView(ledger, most)
    expect(slugs(topics)).toEqual(inFull)
    expect(allTopics.map(({ slug }) => slug)).toEqual(byName)
  })
})
