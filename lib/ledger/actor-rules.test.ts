import { describe, expect, it } from 'vitest'
import { formatProblem } from '@/lib/problems/format'
import { fixtureProblems } from '@/lib/testing/fixture'
import type { ActorLiteral, StatementLiteral } from '@/lib/testing/literals'

const actorProblems = (actor: Exclude<ActorLiteral, string>) =>
  fixtureProblems({ actors: [actor, 'russia', 'kremlin'] }).map(formatProblem)

describe('An actor may', () => {
  it.each<[string, Exclude<ActorLiteral, string>]>([
    ['speak for what it is part of', { slug: 'peskov', partOf: ['kremlin'], speaksFor: ['kremlin'] }],
    [
      'speak for what it belonged to',
      { slug: 'peskov', belonged: [{ to: 'kremlin', when: '2012/2020' }], speaksFor: ['kremlin'] },
    ],
    ['belong to something and speak for nobody', { slug: 'peskov', partOf: ['kremlin'] }],
    ['be unnamed and belong to something', { slug: 'officials', kind: 'unnamed', partOf: ['kremlin'] }],
  ])('%s', (_, actor) => expect(actorProblems(actor)).toEqual([]))
})

describe('An actor that is wrong is told in full:', () => {
  it.each<[string, Exclude<ActorLiteral, string>, string]>([
    [
      'unnamed speakers who speak for somebody',
      { slug: 'officials', kind: 'unnamed', partOf: ['kremlin'], speaksFor: ['kremlin'] },
      `content/actors/officials.mdx
  Found:    unnamed speakers that speak for “kremlin”
  To do:    Whom a source does not name speaks for nobody. Take “speaksFor” out.`,
    ],
    [
      'speaking for what it does not belong to',
      { slug: 'peskov', partOf: ['kremlin'], speaksFor: ['russia'] },
      `content/actors/peskov.mdx
  Found:    “russia”, to which it does not belong
  Allowed:  kremlin
  To do:    Name it under “partOf” (or under “belonged”, with the time) as well, or take it out.`,
    ],
    [
      'speaking for somebody and belonging to nothing',
      { slug: 'peskov', speaksFor: ['russia'] },
      `content/actors/peskov.mdx
  Found:    “russia”, to which it does not belong
  Allowed:  nothing: it belongs to nothing
  To do:    Name it under “partOf” (or under “belonged”, with the time) as well, or take it out.`,
    ],
    [
      'belonging to one thing for a time and for ever',
      { slug: 'peskov', partOf: ['kremlin'], belonged: [{ to: 'kremlin', when: '2012' }] },
      `content/actors/peskov.mdx
  Found:    “kremlin” under “partOf” and under “belonged”
  To do:    Leave it under “belonged” where it belonged to it for a time only, else under “partOf”.`,
    ],
    [
      'belonging to itself through a time that is past',
      { slug: 'peskov', belonged: [{ to: 'peskov', when: '2012' }] },
      `content/actors/peskov.mdx
  Found:    “peskov” is, through partOf, a part of itself
  To do:    Take out one link of the chain: peskov → peskov.`,
    ],
  ])('%s', (_, actor, message) => expect(actorProblems(actor)).toEqual([message]))
})

const titled = (statement: StatementLiteral) =>
  fixtureProblems({
    actors: [
      {
        slug: 'maiga',
        roles: [{ title: 'Minister' }, { title: 'Prime minister', term: '2024-11-21/2025-06' }],
      },
      'officials',
    ],
    articles: [{ date: '2026-01-01', statements: [{ by: 'maiga', ...statement }] }],
  })

describe('Somebody may speak', () => {
  it.each<[string, StatementLiteral]>([
    ['without a title', { said: '2021-01-01' }],
    ['in a title of their page without a term, at any time', { as: 'Minister', said: '2021-01-01' }],
    ['on the first day of the term', { as: 'Prime minister', said: '2024-11-21' }],
    ['on the last day of the term', { as: 'Prime minister', said: '2025-06-30' }],
    ['in a month in which the term began', { as: 'Prime minister', said: '2024-11' }],
  ])('%s', (_, statement) => expect(titled(statement)).toEqual([]))
})

describe('A title that is wrong is told in full:', () => {
  it.each<[string, StatementLiteral, string]>([
    [
      'one that the page does not list',
      { as: 'Prime minster' },
      `content/articles/article-1.mdx
  Found:    the title “Prime minster”, which “maiga” does not have
  Allowed:  Minister; Prime minister
  Nearest:  Prime minister
  To do:    Use a title of the list, or add it under “roles” in content/actors/maiga.mdx.`,
    ],
    [
      'any, where the page lists none',
      { as: 'Official', by: 'officials' },
      `content/articles/article-1.mdx
  Found:    the title “Official”, which “officials” does not have
  Allowed:  none: the page lists no title
  To do:    Use a title of the list, or add it under “roles” in content/actors/officials.mdx.`,
    ],
    [
      'one whose term had not begun',
      { as: 'Prime minister', said: '2024-11-20' },
      `content/articles/article-1.mdx
  Found:    the title “Prime minister” outside its term (2024-11-21/2025-06)
  To do:    Correct the title, the date of the statement or the term on the speaker’s page.`,
    ],
    [
      'one whose term was over',
      { as: 'Prime minister', said: '2025-07-01' },
      `content/articles/article-1.mdx
  Found:    the title “Prime minister” outside its term (2024-11-21/2025-06)
  To do:    Correct the title, the date of the statement or the term on the speaker’s page.`,
    ],
  ])('%s', (_, statement, message) => {
    expect(titled(statement).map(formatProblem)).toEqual([message])
    expect(titled(statement)).toMatchObject([{ path: ['statements', 0, 'as'] }])
  })
})
