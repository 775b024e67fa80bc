import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actorFeed } from '@/lib/outputs/feeds/actor'
import { find, fixtureLedger } from '@/lib/testing/fixture'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

const ledger = fixtureLedger({
  topics: ['mali', 'sumy'],
  actors: [{ slug: 'putin', name: 'Vladimir Putin', published: '2026-01-01' }],
  articles: [
    {
      slug: 'mali',
      topics: ['mali'],
      date: '2021-12-25',
      published: '2026-02-01',
      statements: [
        { id: 'denial', by: 'putin', said: '[..2021-12-25]', kind: 'denial', text: 'Wagner is not the state.' },
        { id: 'other', by: 'lavrov', said: '2021-12-25' },
      ],
    },
    {
      slug: 'sumy',
      topics: ['sumy'],
      statements: [{ id: 'strip', by: 'putin', said: '2025-04-07', kind: 'remark', text: 'A strip is needed.' }],
    },
  ],
})
const feed = () => actorFeed(ledger, find(ledger.documents.actor, 'putin'))

describe('An actor’s feed', () => {
  it('has what they said, across topics, newest first by the day on which it became public', () => {
    expect(feed().entries).toMatchObject([
      { id: 'https://counterclaim.example/articles/sumy#strip', date: '2025-04-07' },
      { id: 'https://counterclaim.example/articles/mali#denial', date: '2021-12-25' },
    ])
  })

  it('says in each title who, when as far as it is known, and what sort of statement', () => {
    expect(feed().entries.map(({ title }) => title)).toEqual([
      'Vladimir Putin, 7 April 2025: remark',
      'Vladimir Putin, by 25 December 2021: denial',
    ])
  })

  it('tells each as its page does, with its source', () => {
    expect(feed().entries.map(({ text }) => text)).toEqual([
      ['Vladimir Putin, 7 April 2025, Remark: A strip is needed. Source: Example News, 7 April 2025.'],
      ['Vladimir Putin, by 25 December 2021, Denial: Wagner is not the state. Source: Example News, 25 December 2021.'],
    ])
  })

  it('is as new as the articles that it comes from, and stands beside its page', () => {
    expect(feed()).toMatchObject({ updated: '2026-02-01', page: '/actors/putin', path: '/actors/putin/feed' })
  })
})
