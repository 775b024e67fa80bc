import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { topicFeed } from '@/lib/outputs/feeds/topic'
import { find, fixtureLedger } from '@/lib/testing/fixture'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', title: 'Mali and Russia', published: '2026-01-01' }, 'sumy'],
  questions: [{ slug: 'deal', title: 'Was a deal close?', topics: ['mali'] }],
  articles: [
    {
      slug: 'september',
      title: 'September',
      topics: ['mali'],
      published: '2026-01-01',
      date: '2021-09-15',
      corrections: [{ on: '2026-02-01', text: 'A date.' }],
      statements: [
        { said: '2021-09-14', text: 'The ministry did not deny it.', kind: 'non-denial', question: 'deal' },
        { said: '2021-09-15', quote: 'There are no negotiations', question: 'deal', answer: 'no' },
      ],
      events: [{ when: '2019-36', text: 'A team was seen.' }],
    },
    { topics: ['sumy'], statements: [{ said: '2025-04-06', text: 'Another topic.' }] },
  ],
})
const feedOf = (slug: string) => topicFeed(ledger, find(ledger.documents.topic, slug))

describe('A topic’s feed', () => {
  it('has an entry for each day on which its ledger grew and for each correction, newest first', () => {
    expect(feedOf('mali').entries.map(({ id, date }) => [id, date])).toEqual([
      ['https://counterclaim.example/articles/september#correction-1', '2026-02-01'],
      ['https://counterclaim.example/topics/mali/as-of/2021-09-15', '2021-09-15'],
      ['https://counterclaim.example/topics/mali/as-of/2021-09-14', '2021-09-14'],
    ])
  })

  it('says what was said and what happened, and which answers changed with it', () => {
    const [, fifteenth, fourteenth] = feedOf('mali').entries
    expect(fifteenth?.text).toEqual([
      'Event, late 2019: A team was seen. Source: Example News, 15 September 2021.',
      'Speaker, 15 September 2021, Claim: “There are no negotiations”. On “Was a deal close?”: B. no. Source: Example News, 15 September 2021.',
      'Answers changed: Was a deal close? (One answer found).',
    ])
    expect(fourteenth?.text).toEqual([
      'Speaker, 14 September 2021, Did not deny: The ministry did not deny it. On “Was a deal close?” Source: Example News, 15 September 2021.',
    ])
  })

  it('is of its topic alone', () => expect(JSON.stringify(feedOf('mali'))).not.toContain('Another topic'))

  it('is as new as its topic, and stands beside its page', () => {
    expect(feedOf('mali')).toMatchObject({
      updated: '2026-02-01',
      page: '/topics/mali',
      path: '/topics/mali/feed',
      title: 'Mali and Russia',
    })
  })
})
