import { describe, expect, it } from 'vitest'
import { buildLedger } from '@/lib/ledger/build'
import type { RawDocument } from '@/lib/ledger/model'
import { completeDocuments, find, fixtureDocuments, fixtureLedger, fixtureProblems } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

const withdrawn = { on: '2026-01-02', reason: 'It was wrong.' }

const FIXTURE: Fixture = {
  topics: ['sumy-kursk', 'mali-russia'],
  questions: [
    { slug: 'who', topics: ['mali-russia'] },
    { slug: 'how-many', topics: ['mali-russia', 'sumy-kursk'], measure: 'people' },
  ],
  actors: [
    {
      slug: 'peskov',
      name: 'Dmitry Peskov',
      sortName: 'Peskov, Dmitry',
      partOf: ['kremlin'],
      body: '[Mali](place:mali)',
    },
    { slug: 'kremlin', name: 'The Kremlin' },
    'maiga',
  ],
  places: [{ slug: 'bamako', within: 'mali' }, 'mali'],
  articles: [
    {
      slug: 'b',
      date: '2021-12-25',
      statements: [
        { id: 'b1', said: '2021-12-24' },
        { id: 'b2', said: '2021-12-24', by: 'maiga', question: 'who', answer: 'no' },
      ],
      events: [{ id: 'e3', when: '2018' }],
    },
    {
      slug: 'a',
      date: '2021-12-25',
      statements: [
        { id: 'a1', said: '2021-12-24' },
        { id: 'a2', said: '2021' },
      ],
      events: [{ id: 'e1', when: '2019-36' }],
    },
    {
      slug: 'c',
      date: '2021-09-15',
      statements: [{ id: 'c1', said: '2021-09-15', by: 'peskov', where: ['bamako'] }],
      events: [{ id: 'e2', when: '2019' }],
    },
  ],
}

describe('the ledger is in order:', () => {
  const ledger = fixtureLedger(FIXTURE)
  it.each([
    ['topics by slug', ledger.documents.topic, ['mali-russia', 'sumy-kursk']],
    ['questions by slug', ledger.documents.question, ['how-many', 'who']],
    ['articles by date, then by slug', ledger.documents.article, ['c', 'a', 'b']],
    ['actors by the name that lists sort by', ledger.documents.actor, ['maiga', 'peskov', 'speaker', 'kremlin']],
    ['places by name', ledger.documents.place, ['bamako', 'mali']],
    ['sources by date, then by slug', ledger.documents.source, ['c-source', 'a-source', 'b-source']],
    [
      'statements by when they were said, then by article and place in the file',
      ledger.statements,
      ['a2', 'c1', 'a1', 'b1', 'b2'],
    ],
    ['events by when they happened', ledger.events, ['e3', 'e2', 'e1']],
  ])('%s', (_, map, keys) => expect([...map.keys()]).toEqual(keys))
})

describe('the same documents give the same ledger, in whatever order they come:', () => {
  const documents = completeDocuments(FIXTURE)
  it.each([
    ['backwards', documents.toReversed()],
    ['rotated', [...documents.slice(5), ...documents.slice(0, 5)]],
    ...[1, 2, 3, 4].map((seed): [string, RawDocument[]] => [`shuffled (${seed})`, shuffle(documents, seed)]),
  ])('%s', (_, shuffled) => {
    expect(shuffled).not.toEqual(documents)
    expect(printed(shuffled)).toBe(printed(documents))
  })

  it('and the same problems', () => {
    const broken = fixtureDocuments({
      actors: [{ slug: 'x', partOf: ['y', 'z'] }],
      places: [{ slug: 'w', within: 'v', name: '' }],
      articles: [
        { slug: 'a', statements: [{ id: 'same' }] },
        { slug: 'b', statements: [{ id: 'same' }] },
      ],
    })
    for (const seed of [1, 2, 3]) expect(printed(shuffle(broken, seed))).toBe(printed(broken))
    expect(buildLedger(broken)).toMatchObject({ ok: false })
  })

  it('and leaves its input as it was', () => {
    const before = JSON.stringify(documents)
    buildLedger(documents)
    expect(JSON.stringify(documents)).toBe(before)
  })
})

describe('a withdrawn article', () => {
  const ledger = fixtureLedger({
    articles: [
      {
        slug: 'gone',
        withdrawn,
        statements: [{ id: 'gone-1', by: 'peskov' }],
        events: [{ id: 'gone-2', who: ['peskov'] }],
      },
      { slug: 'kept', statements: [{ id: 'kept-1', by: 'peskov' }] },
    ],
  })

  it('stays, so that its address can say why', () => {
    expect(find(ledger.documents.article, 'gone').fields.withdrawn).toEqual(withdrawn)
  })

  it('takes its statements and events out of the ledger', () => {
    expect([...ledger.statements.keys()]).toEqual(['kept-1'])
    expect([...ledger.events.keys()]).toEqual([])
  })

  it('takes them out of every index', () => {
    expect(ledger.index.statementsBy.actor.get('peskov')?.map(({ id }) => id)).toEqual(['kept-1'])
    expect(ledger.index.statementsBy.article.get('gone')).toBeUndefined()
    expect(ledger.index.eventsBy.actor.get('peskov')).toBeUndefined()
  })

  it('keeps its ids taken, for they are for ever', () => {
    const again = fixtureProblems({
      articles: [{ withdrawn, statements: [{ id: 'a' }] }, { statements: [{ id: 'a' }] }],
    })
    expect(again.map(({ found }) => found)).toEqual(['the id “a”, which content/articles/article-1.mdx already has'])
  })
})

describe('a mistake is told once:', () => {
  it('a document with a mistake leaves no dangling references to it', () => {
    expect(
      fixtureProblems({
        actors: [
          { slug: 'kremlin', name: '' },
          { slug: 'peskov', partOf: ['kremlin'] },
        ],
      }),
    ).toHaveLength(1)
  })

  it('an article with a mistake leaves no dangling references to its statements', () => {
    const articles = [{ title: '', statements: [{ id: 'a' }] }, { statements: [{ repliesTo: ['a'] }] }]
    expect(fixtureProblems({ articles })).toHaveLength(1)
  })

  it('a question with a mistake leaves its answers unchecked', () => {
    const articles = [{ statements: [{ question: 'q', answer: 'maybe' }] }]
    expect(fixtureProblems({ questions: [{ slug: 'q', title: '' }], articles })).toHaveLength(1)
  })

  it('and all mistakes at once, by file', () => {
    const problems = fixtureProblems({
      actors: [
        { slug: 'b', name: '' },
        { slug: 'a', partOf: ['x'] },
      ],
      places: [{ slug: 'c', within: 'c' }],
    })
    expect(problems.map(({ file }) => file)).toEqual([
      'content/actors/a.mdx',
      'content/actors/b.mdx',
      'content/places/c.mdx',
    ])
  })
})

/** Everything in a result, in its order: maps as lists of pairs. */
const printed = (documents: readonly RawDocument[]) =>
  JSON.stringify(buildLedger(documents), (_, value: unknown) => (value instanceof Map ? [...value] : value), 1)

/** The same permutation for the same seed. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const keyed = items.map((item, n) => ({ item, key: Math.sin(seed * 1000 + n) }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}
