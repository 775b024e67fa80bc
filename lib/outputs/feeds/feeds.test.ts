import { afterAll, describe, expect, it, vi } from 'vitest'
import type { ContentLog, DocumentLog } from '@/lib/ledger/logged'
import type { Ledger } from '@/lib/ledger/model'
import { toAtom } from '@/lib/outputs/feeds/atom'
import type { FeedDescription } from '@/lib/outputs/feeds/feed'
import { actorFeed, questionFeed, siteFeed, topicFeed } from '@/lib/outputs/feeds/feeds'
import { toJsonFeed } from '@/lib/outputs/feeds/json-feed'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { feedOf, feedsView } from '@/lib/view/feeds'

vi.stubEnv('SITE_URL', 'https://counterclaim.example')
afterAll(() => vi.unstubAllEnvs())

const ADDED = '2026-11-01'
const TODAY = '2026-12-01'

/** Sixty statements of five years: more than a feed has. */
const OLD: StatementLiteral[] = Array.from({ length: 60 }, (_, n) => ({
  id: `old-${n}`,
  by: 'peskov',
  said: `${2021 + (n % 5)}-0${1 + (n % 9)}-10`,
  question: 'deal',
  answer: 'no',
}))

const entry = (added: string, more: object = {}) => ({ added, facts: '000000000000', words: '000000000000', ...more })
const logWith = (entries: DocumentLog['entries'], id?: string): ContentLog =>
  new Map([
    [
      'articles/report',
      {
        ...(id && { id }),
        added: ADDED,
        print: '000000000000',
        entries: { ...Object.fromEntries(OLD.map(({ id: old = '' }) => [old, entry(ADDED)])), ...entries },
      },
    ],
  ])

function ledgerWith(statements: readonly StatementLiteral[], log: ContentLog): Ledger {
  return fixtureLedger(
    {
      topics: ['mali'],
      questions: [{ slug: 'deal', title: 'Was there a deal?', answers: ['yes', 'no'] }],
      actors: [{ slug: 'peskov', name: 'Dmitry Peskov' }, 'nobody'],
      articles: [{ slug: 'report', date: '2026-01-01', statements: [...OLD, ...statements] }],
    },
    log,
  )
}

const FEEDS: [string, (ledger: Ledger) => FeedDescription][] = [
  ['of the site', siteFeed],
  ['of its topic', (ledger) => topicFeed(ledger, find(ledger.documents.topic, 'mali'))],
  ['of its question', (ledger) => questionFeed(ledger, find(ledger.documents.question, 'deal'))],
  ['of its speaker', (ledger) => actorFeed(ledger, find(ledger.documents.actor, 'peskov'))],
]

describe.each(FEEDS)('In the feed %s', (_, feedOfLedger) => {
  const before = feedOfLedger(ledgerWith([], logWith({})))

  it.each(['1999-12-31', '2021-09-15', '2025', '[2021-09-13..2021-09-15]', '2026-01-01'])(
    'a statement of %s, added today, is exactly one entry, new and first',
    (said) => {
      const added: StatementLiteral = { id: 'new', by: 'peskov', said, question: 'deal', answer: 'yes' }
      const after = feedOfLedger(ledgerWith([added], logWith({ new: entry(TODAY) })))
      const ids = (feed: FeedDescription) => feed.entries.map(({ id }) => id)
      expect(ids(after).filter((id) => !ids(before).includes(id))).toEqual([ids(after)[0]])
      expect(after.entries[0]).toMatchObject({ id: 'tag:counterclaim.example,2026:entry/new', added: TODAY })
      expect(after.updated).toBe(TODAY)
    },
  )

  it('a statement whose answer changed is there again, under the same name', () => {
    const after = feedOfLedger(ledgerWith([], logWith({ 'old-3': entry(ADDED, { news: TODAY }) })))
    expect(after.entries[0]).toMatchObject({
      id: 'tag:counterclaim.example,2026:entry/old-3',
      added: ADDED,
      news: TODAY,
    })
  })

  it('a change of wording moves nothing', () => {
    const after = feedOfLedger(ledgerWith([], logWith({ 'old-3': entry(ADDED, { changed: TODAY }) })))
    expect(after).toEqual(before)
  })
})

it('Names in feeds outlive a rename of the page', () => {
  const named = (slug: string, id?: string) => {
    const log: ContentLog = new Map([...logWith({}, id).values()].map((known) => [`articles/${slug}`, known]))
    const ledger = fixtureLedger({ articles: [{ slug, statements: OLD.slice(0, 2) }] }, log)
    return siteFeed(ledger).entries.map(({ id: name }) => name)
  }
  expect(named('report')).toEqual(['tag:counterclaim.example,2026:article/report'])
  expect(named('renamed', 'report')).toEqual(named('report'))
})

it('A feed has forty entries, and more where one day brought more: none of that day is lost', () => {
  const all = Object.fromEntries(OLD.map(({ id = '' }, n) => [id, entry(n < 50 ? TODAY : ADDED)]))
  const feed = topicFeed(ledgerWith([], logWith(all)), find(ledgerWith([], logWith(all)).documents.topic, 'mali'))
  expect(feed.entries).toHaveLength(50)
})

it('A correction and a withdrawal are entries of their day', () => {
  const ledger = fixtureLedger({
    articles: [{ slug: 'gone', withdrawn: { on: '2026-04-01', reason: 'Somebody else.' } }],
    actors: [{ slug: 'peskov', name: 'Dmitry Peskov', corrections: [{ on: '2026-03-02', text: 'A post.' }] }],
  })
  expect(siteFeed(ledger).entries).toMatchObject([
    { id: 'tag:counterclaim.example,2026:article/gone/withdrawn', news: '2026-04-01' },
    { id: 'tag:counterclaim.example,2026:actor/peskov/correction-1', title: 'Correction: Dmitry Peskov' },
  ])
})

describe('An entry says what its page does:', () => {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'peskov', name: 'Dmitry Peskov' },
      { slug: 'officials', name: 'Unnamed officials', kind: 'unnamed' },
    ],
    questions: [{ slug: 'deal', title: 'Was there a deal?', answers: [{ id: 'no', label: 'No deal' }, 'yes'] }],
    articles: [
      {
        date: '2021-09-16',
        statements: [
          {
            id: 'denial',
            by: 'peskov',
            said: '2021-09-15',
            kind: 'denial',
            text: 'Less than <b>5 km</b> & ]]> more.',
            quote: 'Нет',
            quoteLanguage: 'ru',
            question: 'deal',
            answer: 'no',
            hedge: 'probably',
            confidence: 'low',
            caveats: [{ text: 'No recording.' }],
          },
          { id: 'reply', by: 'officials', said: '[2021-09-15..2021-09-16]', repliesTo: ['denial'] },
        ],
      },
    ],
  })
  const [reply, denial] = topicFeed(ledger, find(ledger.documents.topic, 'topic')).entries.toSorted((a, b) =>
    b.id.localeCompare(a.id),
  )

  it.each([
    ['its speaker, with a link', '<a href="https://counterclaim.example/actors/peskov">Dmitry Peskov</a>'],
    ['its day, with its own address', '/articles/article-1#denial">15 September 2021</a>'],
    ['its words as words', 'Less than &#x3C;b>5 km&#x3C;/b> &#x26; ]]> more.'],
    ['a quotation in its language', '<p lang="ru">“Нет” (in Russian)</p>'],
    ['its question and answer, with the hedge', 'Was there a deal?</a>: <strong>A. No deal</strong> (probably)'],
    ['its source', 'Source: <a href="https://counterclaim.example/sources/article-1-source">Example News</a>'],
    ['its mark', 'Weak source.'],
    ['its caveats', 'Caveat: No recording.'],
  ])('%s', (_, html) => expect(denial?.html).toContain(html))

  it('and no reply that came later, which has an entry of its own', () =>
    expect(denial?.html).not.toContain('Unnamed officials'))

  it('a date as loose as it is, and a speaker without a name as one', () => {
    expect(reply?.title).toBe('Unnamed officials, 15 or 16 September 2021: claim')
    expect(reply?.html).toContain('<em><a href="https://counterclaim.example/actors/officials">')
  })
})

describe('There is no feed of nothing', () => {
  const ledger = ledgerWith([], logWith({}))
  it('of a speaker who said nothing', () => {
    expect(feedOf(ledger, 'actor', 'nobody')).toBeUndefined()
    expect(feedOf(ledger, 'actor', 'peskov')).toEqual({ title: 'Dmitry Peskov', path: '/actors/peskov/feed' })
  })
  it('and none in the list for people', () => {
    const paths = feedsView(ledger).groups.flatMap(({ feeds }) => feeds.map(({ path }) => path))
    expect(paths).toEqual(['/feed', '/topics/mali/feed', '/questions/deal/feed', '/actors/peskov/feed'])
  })
})

describe('Both forms', () => {
  const feed = topicFeed(ledgerWith([], logWith({})), find(ledgerWith([], logWith({})).documents.topic, 'mali'))
  it('have the same entries', () => {
    const json: { items: { id: string; content_html: string }[] } = JSON.parse(toJsonFeed(feed))
    const xml = toAtom(feed)
    expect(json.items.map(({ id }) => id)).toEqual([...xml.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id))
    expect(json.items).toHaveLength(60)
  })
  it('are the same whenever they are built', () => {
    const first = [toAtom(feed), toJsonFeed(feed)]
    vi.useFakeTimers({ now: new Date('2030-01-01') })
    expect([toAtom(feed), toJsonFeed(feed)]).toEqual(first)
    vi.useRealTimers()
  })
})
