import { describe, expect, it } from 'vitest'
import { buildLedger } from '@/lib/ledger/build'
import { fixtureDocuments, fixtureProblems } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

describe('an id is used once:', () => {
  it.each<[string, Fixture, string, string]>([
    [
      'two statements of one article',
      { articles: [{ statements: [{ id: 'a' }, { id: 'a' }] }] },
      'content/articles/article-1.mdx statements.1.id',
      'the id “a”, which this file already has',
    ],
    [
      'two statements of two articles',
      { articles: [{ statements: [{ id: 'a' }] }, { statements: [{}, { id: 'a' }] }] },
      'content/articles/article-2.mdx statements.1.id',
      'the id “a”, which content/articles/article-1.mdx already has',
    ],
    [
      'two events',
      { articles: [{ events: [{ id: 'a' }] }, { events: [{ id: 'a' }] }] },
      'content/articles/article-2.mdx events.0.id',
      'the id “a”, which content/articles/article-1.mdx already has',
    ],
    [
      'an event and a statement, which are both anchors on a page',
      { articles: [{ events: [{ id: 'a' }] }, { statements: [{ id: 'a' }] }] },
      'content/articles/article-2.mdx statements.0.id',
      'the id “a”, which content/articles/article-1.mdx already has',
    ],
    [
      'a former address that another page has',
      { actors: ['wagner', { slug: 'pmc', formerSlugs: ['wagner'] }] },
      'content/actors/pmc.mdx formerSlugs.0',
      'the former address “wagner”, which content/actors/wagner.mdx already has',
    ],
    [
      'a former address of two pages',
      {
        actors: [
          { slug: 'a', formerSlugs: ['old'] },
          { slug: 'b', formerSlugs: ['older', 'old'] },
        ],
      },
      'content/actors/b.mdx formerSlugs.1',
      'the former address “old”, which content/actors/a.mdx already has',
    ],
    [
      'a former address that is the page’s own',
      { actors: [{ slug: 'a', formerSlugs: ['a'] }] },
      'content/actors/a.mdx formerSlugs.0',
      'the former address “a”, which this file already has',
    ],
  ])('%s', (_, fixture, place, found) => {
    const problems = fixtureProblems(fixture)
    expect(problems.map(({ file, path, found }) => [`${file} ${path?.join('.')}`, found])).toEqual([[place, found]])
    expect(problems[0]?.fix).toMatch(/^(Give it an id of its own|Take it out: an address leads to one page)\.$/)
  })

  it('also by a reader that hands over one address twice', () => {
    const documents = fixtureDocuments({ actors: ['kremlin'] })
    expect(buildLedger([...documents, ...documents])).toMatchObject({
      ok: false,
      problems: [{ found: expect.stringContaining('the address “kremlin”') }],
    })
  })
})

it.each<[string, Fixture]>([
  ['documents of two kinds', { actors: ['mali'], places: ['mali'] }],
  ['a former address and a page of another kind', { actors: [{ slug: 'a', formerSlugs: ['mali'] }], places: ['mali'] }],
  [
    'a state that speaks and its land, on Wikidata,',
    { actors: [{ slug: 'mali', wikidata: 'Q912' }], places: [{ slug: 'mali', wikidata: 'Q912' }] },
  ],
  ['a statement and a document', { actors: ['mali'], articles: [{ statements: [{ id: 'mali' }] }] }],
  [
    'answers of two questions',
    {
      questions: [
        { slug: 'a', answers: ['yes', 'no'] },
        { slug: 'b', answers: ['yes', 'no'] },
      ],
    },
  ],
])('%s may have the same id', (_, fixture) => expect(fixtureProblems(fixture)).toEqual([]))
