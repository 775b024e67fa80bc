import { describe, expect, it } from 'vitest'
import { lastModified, siteModified } from '@/lib/derive/modified'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral, Fixture } from '@/lib/testing/literals'

const published = '2026-01-10'

describe('The day when what a page says last changed is', () => {
  const of = (article: ArticleLiteral) => {
    const ledger = fixtureLedger({ articles: [{ slug: 'a', published, ...article }] })
    return lastModified(find(ledger.articles, 'a'))
  }

  it.each<[string, ArticleLiteral, string]>([
    ['the day of its publication', {}, '2026-01-10'],
    ['the day of its last correction', { corrections: [{ on: '2026-02-01', text: 'A.' }, { on: '2026-03-01', text: 'B.' }] }, '2026-03-01'],
    ['the day of its withdrawal', { withdrawn: { on: '2026-04-01', reason: 'Wrong.' } }, '2026-04-01'],
    ['not the day of its last check, which changes nothing', { checked: '2026-11-22' }, '2026-01-10'],
    ['not the day that it is about', { date: '2026-06-01' }, '2026-01-10'],
  ])('%s', (_, article, day) => expect(of(article)).toBe(day))
})

it('An article that feeds a page changes it too', () => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'peskov', published }],
    articles: [
      { slug: 'new', published: '2026-05-01' },
      { slug: 'corrected', published: '2026-01-01', corrections: [{ on: '2026-06-01', text: 'A date.' }] },
    ],
  })
  const peskov = find(ledger.actors, 'peskov')
  const articles = [find(ledger.articles, 'new'), find(ledger.articles, 'corrected')]
  expect(lastModified(peskov)).toBe('2026-01-10')
  expect(lastModified(peskov, articles.slice(0, 1))).toBe('2026-05-01')
  expect(lastModified(peskov, articles)).toBe('2026-06-01')
})

describe('The day of the whole site is that of the latest change of any document, a', () => {
  const old = { published: '2026-01-01' }
  const changed = { slug: 'changed', published: '2026-07-01' }

  it.each<[string, Fixture]>([
    ['topic', { topics: [changed] }],
    ['question', { questions: [changed] }],
    ['article', { articles: [changed] }],
    ['actor', { actors: [changed] }],
    ['place', { places: [changed] }],
    ['source', { sources: [changed] }],
  ])('%s', (_, fixture) => expect(siteModified(fixtureLedger({ actors: [{ slug: 'old', ...old }], ...fixture }))).toBe('2026-07-01'))

  it('correction included', () => {
    const corrections = [{ on: '2026-08-01', text: 'A name.' }]
    expect(siteModified(fixtureLedger({ actors: [{ slug: 'a', corrections }], articles: [changed] }))).toBe('2026-08-01')
  })
})
