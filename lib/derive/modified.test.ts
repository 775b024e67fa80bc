import { describe, expect, it } from 'vitest'
import { articlesBehind, lastModified, siteModified } from '@/lib/derive/modified'
import type { Document } from '@/lib/ledger/documents'
import type { ContentLog } from '@/lib/ledger/logged'
import { KINDS } from '@/lib/schema/fields'
import { find, fixtureLedger, logSince } from '@/lib/testing/fixture'
import type { ArticleLiteral, Fixture } from '@/lib/testing/literals'

const published = '2026-01-10'

describe('The day when what a page says last changed is', () => {
  const of = (article: ArticleLiteral) => {
    const log = logSince([{ kind: 'article', slug: 'a' }], published)
    const ledger = fixtureLedger({ articles: [{ slug: 'a', ...article }] }, log)
    return lastModified(ledger, find(ledger.documents.article, 'a'))
  }

  it.each<[string, ArticleLiteral, string]>([
    ['the day of its publication', {}, '2026-01-10'],
    [
      'the day of its last correction',
      {
        corrections: [
          { on: '2026-02-01', text: 'A.' },
          { on: '2026-03-01', text: 'B.' },
        ],
      },
      '2026-03-01',
    ],
    ['the day of its withdrawal', { withdrawn: { on: '2026-04-01', reason: 'Wrong.' } }, '2026-04-01'],
    ['not the day of its last check, which changes nothing', { checked: '2026-11-22' }, '2026-01-10'],
    ['not the day that it is about', { date: '2026-06-01' }, '2026-01-10'],
  ])('%s', (_, article, day) => expect(of(article)).toBe(day))
})

describe('A page changes with what stands on it:', () => {
  const log: ContentLog = new Map([
    [
      'articles/report',
      {
        added: '2026-02-01',
        print: '0',
        entries: {
          said: { added: '2026-02-01', changed: '2026-05-01', facts: '0', words: '0' },
          other: { added: '2026-06-01', facts: '0', words: '0' },
        },
      },
    ],
    ['actors/peskov', { added: '2026-01-10', changed: '2026-03-01', print: '0', entries: {} }],
  ])
  const ledger = fixtureLedger(
    {
      topics: ['topic'],
      questions: ['q'],
      actors: ['peskov', 'afp', 'kremlin'],
      articles: [
        {
          slug: 'report',
          statements: [
            { id: 'said', by: 'peskov', question: 'q', answer: 'no' },
            { id: 'other', by: 'afp', corrections: [{ on: '2026-07-01', text: 'A date.' }] },
          ],
        },
      ],
    },
    log,
  )

  it.each<[string, Document, string]>([
    [
      'with the statements of its speaker, and with no other of their article',
      find(ledger.documents.actor, 'peskov'),
      '2026-05-01',
    ],
    ['with a correction of one', find(ledger.documents.actor, 'afp'), '2026-07-01'],
    ['with those on its question', find(ledger.documents.question, 'q'), '2026-05-01'],
    ['with all of its topic', find(ledger.documents.topic, 'topic'), '2026-07-01'],
    ['with all of its own', find(ledger.documents.article, 'report'), '2026-07-01'],
    ['and not where nothing stands on it', find(ledger.documents.actor, 'kremlin'), '2026-01-01'],
  ])('%s', (_, document, day) => expect(lastModified(ledger, document)).toBe(day))
})

describe('The articles behind a page, with which it changes, are', () => {
  const ledger = fixtureLedger({
    topics: ['t', 'other'],
    questions: ['q'],
    actors: [{ slug: 'peskov', partOf: ['kremlin'] }, 'kremlin', 'wagner', 'nobody'],
    sources: [{ slug: 'tass', date: '2021-12-31' }],
    articles: [
      {
        slug: 'says',
        topics: ['t'],
        date: '2021-01-01',
        statements: [{ by: 'peskov', question: 'q', answer: 'no', where: ['mali'], source: 'tass' }],
      },
      {
        slug: 'happens',
        topics: ['t'],
        date: '2021-01-02',
        events: [{ who: ['peskov'], questions: ['q'], where: ['mali'], source: 'tass' }],
      },
      { slug: 'about', topics: ['other'], date: '2021-01-03', statements: [{ by: 'afp', about: ['wagner'] }] },
      { slug: 'account', topics: ['other'], date: '2021-01-04', source: 'tass' },
    ],
  })

  it.each([
    ['topic', 't', ['says', 'happens']],
    ['question', 'q', ['says', 'happens']],
    ['place', 'mali', ['says', 'happens']],
    ['source', 'tass', ['account', 'says', 'happens']],
    ['actor', 'peskov', ['says', 'happens']],
    ['actor', 'kremlin', ['says']],
    ['actor', 'wagner', ['about']],
    ['actor', 'nobody', []],
    ['article', 'says', []],
  ] as const)('for the %s %s: %j', (kind, slug, articles) => {
    expect(articlesBehind(ledger, kind, slug).map((article) => article.slug)).toEqual(articles)
  })
})

describe('The day of the whole site is that of the latest change of any document, a', () => {
  const changed = { slug: 'changed' }
  const log = logSince(
    KINDS.map((kind) => ({ kind, slug: 'changed' })),
    '2026-07-01',
  )

  it.each<[string, Fixture]>([
    ['topic', { topics: [changed] }],
    ['question', { questions: [changed] }],
    ['article', { articles: [changed] }],
    ['actor', { actors: [changed] }],
    ['place', { places: [changed] }],
    ['source', { sources: [changed] }],
  ])('%s', (_, fixture) => expect(siteModified(fixtureLedger({ actors: ['old'], ...fixture }, log))).toBe('2026-07-01'))

  it('correction included', () => {
    const corrections = [{ on: '2026-08-01', text: 'A name.' }]
    expect(siteModified(fixtureLedger({ actors: [{ slug: 'a', corrections }], articles: [changed] }, log))).toBe(
      '2026-08-01',
    )
  })
})
