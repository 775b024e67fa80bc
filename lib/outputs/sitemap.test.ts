import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sitemapEntries } from '@/lib/outputs/sitemap'
import { PAGES, type PageHead } from '@/lib/site/pages'
import { fixtureLedger, logSince } from '@/lib/testing/fixture'
import { actorView } from '@/lib/view/actor'
import { articleView } from '@/lib/view/article'
import { placeView } from '@/lib/view/place'
import { questionView } from '@/lib/view/question'
import { isThin, sourcePageView } from '@/lib/view/source'
import { topicView } from '@/lib/view/topic'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

const log = new Map([
  ...logSince([{ kind: 'actor', slug: 'kremlin' }], '2026-01-02'),
  ...logSince([{ kind: 'article', slug: 'report' }], '2026-03-01'),
])
const ledger = fixtureLedger(
  {
    topics: ['t'],
    questions: ['q'],
    actors: [
      { slug: 'peskov', partOf: ['kremlin'], formerSlugs: ['dmitri-peskov'] },
      { slug: 'kremlin' },
      { slug: 'gone', withdrawn: { on: '2026-09-01', reason: 'Somebody else.' } },
    ],
    places: ['mali'],
    sources: [{ slug: 'tass', date: '2026-01-01', corrections: [{ on: '2026-02-01', text: 'A date.' }] }],
    articles: [
      {
        slug: 'report',
        statements: [
          { by: 'peskov', question: 'q', answer: 'yes', where: ['mali'], about: ['wagner'], source: 'tass' },
        ],
        events: [{ source: 'tass' }],
      },
      {
        slug: 'corrected',
        corrections: [{ on: '2026-04-01', text: 'A name.' }],
        events: [{ who: ['keita'] }],
      },
    ],
  },
  log,
)

const LISTED = Object.values<PageHead>(PAGES).filter(({ unlisted }) => !unlisted)

const days = () => new Map(sitemapEntries(ledger).map(({ url, lastModified }) => [new URL(url).pathname, lastModified]))

describe('The sitemap', () => {
  it('lists every page that is not a document', () => {
    for (const { href } of LISTED) expect([...days().keys()]).toContain(href)
  })

  it('lists every document once, but for publications with no more than one entry', () => {
    const documents = Object.values(ledger.documents).reduce((sum, { size }) => sum + size, 0)
    const urls = sitemapEntries(ledger).map(({ url }) => url)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toHaveLength(documents - 3 + LISTED.length)
    expect(urls.filter((url) => url.includes('/sources/'))).toEqual(['https://counterclaim.example/sources/tass'])
  })

  it('leaves out the page that searches', () => expect([...days().keys()]).not.toContain('/search'))

  it('leaves out what is withdrawn, and former addresses', () => {
    expect([...days().keys()]).not.toContain('/actors/gone')
    expect([...days().keys()]).not.toContain('/actors/dmitri-peskov')
  })

  it('has whole addresses', () => {
    for (const { url } of sitemapEntries(ledger)) expect(url).toMatch(/^https:\/\/counterclaim\.example\//)
  })

  it('dates lists by the last change anywhere, not by the day of the build', () =>
    expect(days().get('/actors')).toBe('2026-09-01'))

  it.each([
    ['/articles/report', '2026-03-01'],
    ['/articles/corrected', '2026-04-01'],
    ['/topics/t', '2026-04-01'],
    ['/actors/peskov', '2026-03-01'],
    ['/actors/kremlin', '2026-03-01'],
    ['/actors/wagner', '2026-03-01'],
    ['/actors/keita', '2026-01-01'],
    ['/places/mali', '2026-03-01'],
    ['/questions/q', '2026-03-01'],
    ['/sources/tass', '2026-03-01'],
  ])('says that %s last changed on %s', (path, day) => expect(days().get(path)).toBe(day))
})

it('The day in the sitemap is the day that the page prints', () => {
  const views = [
    ...[...ledger.documents.topic.values()].map((document) => topicView(ledger, document)),
    ...[...ledger.documents.question.values()].map((document) => questionView(ledger, document)),
    ...[...ledger.documents.article.values()].map((document) => articleView(ledger, document)),
    ...[...ledger.documents.actor.values()].map((document) => actorView(ledger, document)),
    ...[...ledger.documents.place.values()].map((document) => placeView(ledger, document)),
    ...[...ledger.documents.source.values()].map((document) => sourcePageView(ledger, document)),
  ]
  for (const { kind, slug, href, modified, withdrawn } of views)
    if (!isThin(ledger, slug) || kind !== 'source')
      expect(days().get(href), href).toBe(withdrawn ? undefined : modified.edtf)
})

it('A sitemap with more addresses than search engines read of one file stops the build', () => {
  const { length } = sitemapEntries(ledger)
  expect(sitemapEntries(ledger, length)).toHaveLength(length)
  expect(() => sitemapEntries(ledger, length - 1)).toThrow(`The sitemap has ${length} addresses`)
})
