import { describe, expect, it } from 'vitest'
import { find, fixtureLedger, fixtureProblems, fixtureWarnings } from '@/lib/testing/fixture'
import type { ArticleLiteral, Fixture } from '@/lib/testing/literals'

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
      'no statement or event has the id “report”; it is the id of an article',
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
    ['statement or event', { articles: [{ statements: [{ repliesTo: ['x'] }] }] }, 'statements.0.repliesTo.0'],
    ['statement', { actors: [{ slug: 'k', body: '[x](statement:x)' }] }, '#body.0'],
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
    ['to an event', { articles: [{ statements: [{ repliesTo: ['e'] }], events: [{ id: 'e' }] }] }],
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
})

describe('a reference to what was withdrawn with its article', () => {
  const withdrawn = { on: '2026-01-02', reason: 'It was wrong.' }
  const gone: ArticleLiteral = {
    slug: 'gone',
    withdrawn,
    statements: [{ id: 'a' }, { id: 'b', repliesTo: ['a'] }],
    body: '<Statement id="a" />',
  }
  const found = '“a” was withdrawn on 2 January 2026 with article “gone”'

  it.each<[string, Fixture, readonly string[]]>([
    ['within the article itself says nothing', { articles: [gone] }, []],
    ['by a reply warns', { articles: [gone, { statements: [{ repliesTo: ['a'] }] }] }, [found]],
    ['in a text warns', { articles: [gone], actors: [{ slug: 'k', body: '<Statement id="a" />' }] }, [found]],
    ['in a link warns', { articles: [gone], actors: [{ slug: 'k', body: 'See [it](statement:a).' }] }, [found]],
    [
      'by an article that was withdrawn too says nothing',
      { articles: [gone, { withdrawn, statements: [{ repliesTo: ['a'] }] }] },
      [],
    ],
  ])('%s', (_, fixture, warnings) => {
    expect(fixtureProblems(fixture)).toEqual([])
    expect(fixtureWarnings(fixture).map((warning) => warning.found)).toEqual(warnings)
  })
})

describe('a published page cannot lead to a draft:', () => {
  const draft: ArticleLiteral = { slug: 'unready', draft: true, statements: [{ id: 'a' }] }

  it.each<[string, Fixture, string, string]>([
    [
      'an actor',
      { actors: [{ slug: 'ann', draft: true }], articles: [{ statements: [{ by: 'ann' }] }] },
      '“ann” is a draft',
      'Publish it (take “draft” out of content/actors/ann.mdx), or take the reference out.',
    ],
    [
      'a statement that it replies to',
      { articles: [draft, { statements: [{ repliesTo: ['a'] }] }] },
      '“a” is of “unready”, which is a draft',
      'Publish it (take “draft” out of content/articles/unready.mdx), or take the reference out.',
    ],
    [
      'a statement in a text',
      { articles: [draft], actors: [{ slug: 'k', body: '[x](statement:a)' }] },
      '“a” is of “unready”, which is a draft',
      'Publish it (take “draft” out of content/articles/unready.mdx), or take the reference out.',
    ],
  ])('%s', (_, fixture, found, fix) => expect(fixtureProblems(fixture)).toMatchObject([{ found, fix }]))

  it.each<[string, Fixture]>([
    ['a draft may lead to one', { actors: [{ slug: 'k', draft: true, body: '[x](statement:a)' }], articles: [draft] }],
    ['and to what is published', { actors: ['ann'], articles: [{ draft: true, statements: [{ by: 'ann' }] }] }],
  ])('%s', (_, fixture) => expect(fixtureProblems(fixture)).toEqual([]))
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

it('A link to a statement is one to the article that carries it, but not on that article’s own page', () => {
  const { index } = fixtureLedger({
    actors: [{ slug: 'kremlin', body: '[what was said](statement:said)' }],
    articles: [{ slug: 'report', statements: [{ id: 'said' }], body: '[this](statement:said)' }],
  })
  expect(index.referrers.get('article:report')).toMatchObject({ actor: ['kremlin'], article: [] })
})
