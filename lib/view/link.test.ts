import { expect, it } from 'vitest'
import { KINDS } from '@/lib/schema/fields'
import { fixtureLedger } from '@/lib/testing/fixture'
import { linksTo, linkTo } from '@/lib/view/link'

const ledger = fixtureLedger({
  topics: [{ slug: 'x', title: 'A topic', description: 'About a topic.' }],
  questions: [{ slug: 'x', title: 'A question?', description: 'About a question.' }],
  articles: [{ slug: 'x', title: 'An article', description: 'About an article.' }],
  actors: [{ slug: 'x', name: 'An actor', description: 'About an actor.' }],
  places: [{ slug: 'x', name: 'A place', description: 'About a place.' }],
  sources: [{ slug: 'x', title: 'A source', description: 'About a source.' }],
})

it.each([
  ['topic', '/topics/x', 'A topic', 'About a topic.'],
  ['question', '/questions/x', 'A question?', 'About a question.'],
  ['article', '/articles/x', 'An article', 'About an article.'],
  ['actor', '/actors/x', 'An actor', 'About an actor.'],
  ['place', '/places/x', 'A place', 'About a place.'],
  ['source', '/sources/x', 'A source', 'About a source.'],
] as const)('A link to a %s has its address, name and description', (kind, href, label, description) => {
  expect(linkTo(ledger, kind, 'x')).toEqual({ kind, slug: 'x', href, label, description })
})

it('A link to a page that was taken back says so, in place of what the page said', () => {
  const withdrawn = { on: '2026-04-01', reason: 'Somebody else.' }
  const taken = fixtureLedger({ articles: [{ slug: 'x', description: 'About an article.', withdrawn }] })
  expect(linkTo(taken, 'article', 'x').description).toBe('Withdrawn on 1 April 2026. Somebody else.')
})

it.each(KINDS)('A link to a %s that does not exist is an error, not a dead link', (kind) => {
  expect(() => linkTo(ledger, kind, 'nobody')).toThrow(`The ledger has no ${kind} “nobody”`)
})

it('Links keep the order that they are asked for in', () => {
  const two = fixtureLedger({ actors: ['a', 'b'] })
  expect(linksTo(two, 'actor', ['b', 'a']).map(({ slug }) => slug)).toEqual(['b', 'a'])
})
