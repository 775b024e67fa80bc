import { describe, expect, it } from 'vitest'
import { find, fixtureLedger, fixtureProblems } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

describe('a reference to something that does not exist', () => {
  it('is told with the nearest id, where ids stand, and where to add one', () => {
    expect(
      fixtureProblems({ actors: ['dmitry-peskov', 'kremlin'], articles: [{ statements: [{ by: 'dmitry-peskow' }] }] }),
    ).toEqual([
      {
        file: 'content/articles/article-1.mdx',
        path: ['statements', 0, 'by'],
        found: 'no actor has the id “dmitry-peskow”',
        allowed: 'the name of a file in content/actors, without .mdx; while npm run dev runs, /desk lists them',
        nearest: 'dmitry-peskov',
        fix: 'Write dmitry-peskov, if that is meant, or add content/actors/dmitry-peskow.mdx.',
        dangling: { kind: 'actor', id: 'dmitry-peskow' },
      },
    ])
  })

  it('has no nearest id where none is near', () => {
    const [problem] = fixtureProblems({ actors: [{ slug: 'kremlin', partOf: ['government-of-mali'] }] })
    expect(problem).not.toHaveProperty('nearest')
    expect(problem?.fix).toMatch(/^Write the id of an actor that exists, or add content/)
  })

  it('is found in prose too, as a cross-link or a component', () => {
    const body = 'See [Mali](place:mali) and <Place id="mal" />.\n\n<Statement id="s" />'
    const problems = fixtureProblems({ places: ['mali'], actors: [{ slug: 'kremlin', body }] })
    expect(problems.map(({ path, found }) => [path, found])).toEqual([
      [['#body', 1], 'no place has the id “mal”'],
      [['#body', 2], 'no statement has the id “s”'],
    ])
    expect(problems[1]?.fix).toBe('Write the id of a statement that exists.')
  })

  it.each<[string, Fixture, string]>([
    [
      'an actor',
      { topics: ['mali'], actors: [{ slug: 'a', partOf: ['mali'] }] },
      'no actor has the id “mali”; it is the id of a topic',
    ],
    [
      'a place',
      { actors: ['wagner'], places: [{ slug: 'a', within: 'wagner' }] },
      'no place has the id “wagner”; it is the id of an actor',
    ],
    [
      'a statement',
      { articles: [{ slug: 'report', statements: [{ repliesTo: ['report'] }] }] },
      'no statement has the id “report”; it is the id of an article',
    ],
    [
      'a question',
      { articles: [{ statements: [{ id: 'said' }, { question: 'said' }] }] },
      'no question has the id “said”; it is the id of a statement',
    ],
  ])('that is the id of another kind says so: %s', (_, fixture, found) => {
    expect(fixtureProblems(fixture).map((problem) => problem.found)).toEqual([found])
  })

  it.each<[string, Fixture, string]>([
    ['topic', { questions: [{ slug: 'q', topics: ['x'] }] }, 'topics.0'],
    ['question', { topics: [{ slug: 't', questions: ['x'] }] }, 'questions.0'],
    ['source', { articles: [{ source: 'x' }] }, 'source'],
    ['place', { places: [{ slug: 'p', within: 'x' }] }, 'within'],
    ['actor', { sources: [{ slug: 's', agency: 'x' }] }, 'agency'],
    ['statement', { articles: [{ statements: [{ repliesTo: ['x'] }] }] }, 'statements.0.repliesTo.0'],
  ])('is found for a %s', (kind, fixture, path) => {
    const problems = fixtureProblems(fixture)
    expect(problems.map((problem) => [problem.path?.join('.'), problem.found])).toEqual([
      [path, `no ${kind} has the id “x”`],
    ])
  })
})

describe('a reference may lead', () => {
  it.each<[string, Fixture]>([
    [
      'to a statement of another article',
      { articles: [{ statements: [{ id: 'a' }] }, { statements: [{ repliesTo: ['a'] }] }] },
    ],
    ['to a statement that comes later', { articles: [{ statements: [{ repliesTo: ['b'] }, { id: 'b' }] }] }],
    ['from prose to an article', { articles: [{ slug: 'a' }], actors: [{ slug: 'kremlin', body: '[a](article:a)' }] }],
    [
      'to a page that is withdrawn, whose address says so',
      {
        actors: [
          { slug: 'a', withdrawn: { on: '2026-01-02', reason: 'Wrong.' } },
          { slug: 'b', partOf: ['a'] },
        ],
      },
    ],
  ])('%s', (_, fixture) => expect(fixtureProblems(fixture)).toEqual([]))

  it('but not to a statement of a withdrawn article', () => {
    const withdrawn = { on: '2026-01-02', reason: 'It was wrong.' }
    const problems = fixtureProblems({
      articles: [{ withdrawn, statements: [{ id: 'a' }] }, { statements: [{ repliesTo: ['a'] }] }],
    })
    expect(problems.map(({ found }) => found)).toEqual(['no statement has the id “a”'])
  })
})

it('what refers to a document is indexed by kind, from fields and prose, once each, in order of slugs', () => {
  const ledger = fixtureLedger({
    topics: [{ slug: 't', places: ['mali'] }],
    articles: [
      { slug: 'z', statements: [{ where: ['mali'] }, { where: ['mali'] }] },
      { slug: 'b', events: [{ where: ['mali'] }] },
    ],
    actors: [{ slug: 'kremlin', body: '[Mali](place:mali)' }],
  })
  expect(find(ledger.index.referrers, 'place:mali')).toEqual({
    topic: ['t'],
    question: [],
    article: ['b', 'z'],
    actor: ['kremlin'],
    place: [],
    source: [],
  })
  expect(ledger.index.referrers.get('actor:kremlin')).toBeUndefined()
})
