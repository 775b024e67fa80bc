import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { sourcePageView } from '@/lib/view/source'

const ledger = fixtureLedger({
  topics: [{ slug: 't', body: 'See [the report](source:report).' }],
  questions: [{ slug: 'q', body: 'See [the report](source:report).' }],
  actors: [
    { slug: 'asharq', name: 'Asharq Al-Awsat' },
    { slug: 'reuters', name: 'Reuters' },
  ],
  sources: [
    {
      slug: 'report',
      publisher: 'asharq',
      publisherName: undefined,
      agency: 'reuters',
      agencyBasis: 'The same text elsewhere.',
      date: '2025-04-06',
      dateBasis: 'Worked out.',
      urlNote: 'Not known.',
      pictures: [
        { shows: 'Firefighters.', credit: 'AP', date: '2025-03-25', note: 'Of the picture or the attack.' },
        { shows: 'A map.', credit: 'AP' },
      ],
      caveats: [{ text: 'A loose word.', source: 'other' }],
    },
    {
      slug: 'plain',
      publisherName: 'Devdiscourse',
      url: 'https://example.org/a',
      archived: 'https://example.net/a',
      byline: 'A. B.',
    },
    'other',
  ],
  articles: [
    {
      slug: 'account',
      topics: ['t'],
      source: 'report',
      statements: [{ id: 'own', said: '2025-04-06' }],
      events: [{ id: 'event', when: '2025-04-05' }],
    },
    {
      slug: 'later',
      topics: ['t'],
      date: '2025-05-26',
      statements: [{ id: 'from-it', said: '2025-04-06', source: 'report' }],
    },
  ],
})
const viewOf = (slug: string) => sourcePageView(ledger, find(ledger.documents.source, slug))
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('A source’s page', () => {
  it('shows what rests on its word, from whatever article', () => {
    expect(ids(viewOf('report').statements)).toEqual(['own', 'from-it'])
    expect(ids(viewOf('report').events)).toEqual(['event'])
  })

  it('leads to our account of it, as that leads to it', () => {
    expect(viewOf('report').articles.map(({ href }) => href)).toEqual(['/articles/account'])
  })

  it('says which topics, questions and articles cite it', () => {
    expect(viewOf('report').citedIn.map(({ href }) => href)).toEqual([
      '/topics/t',
      '/questions/q',
      '/articles/account',
      '/articles/later',
    ])
    expect(viewOf('plain').citedIn).toEqual([])
  })

  it('names publisher and agency, and how the agency and the date are known', () => {
    expect(viewOf('report')).toMatchObject({
      publisher: { href: '/actors/asharq' },
      agency: { href: '/actors/reuters' },
      agencyBasis: 'The same text elsewhere.',
      date: { words: '6 April 2025' },
      dateBasis: 'Worked out.',
    })
  })

  it('of a publisher without a page has the name alone', () => {
    expect(viewOf('plain').publisherName).toBe('Devdiscourse')
    expect(viewOf('plain')).not.toHaveProperty('publisher')
  })

  it('has its address and copy, or a note where there is none', () => {
    expect(viewOf('plain')).toMatchObject({
      url: 'https://example.org/a',
      archived: 'https://example.net/a',
      byline: 'A. B.',
    })
    expect(viewOf('report')).not.toHaveProperty('url')
    expect(viewOf('report').urlNote).toBe('Not known.')
  })

  it('describes its pictures, with date and note where they have them', () => {
    expect(viewOf('report').pictures).toEqual([
      {
        shows: 'Firefighters.',
        credit: 'AP',
        date: expect.objectContaining({ words: '25 March 2025' }),
        note: 'Of the picture or the attack.',
      },
      { shows: 'A map.', credit: 'AP' },
    ])
  })

  it('says what is wrong with it, and what that rests on', () => {
    expect(viewOf('report').caveats).toMatchObject([{ text: 'A loose word.', source: { href: '/sources/other' } }])
  })
})
