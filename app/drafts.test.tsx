import { describe, expect, it, vi } from 'vitest'
import { renderSite } from '@/app/_testing/render-site'
import { buildLedger } from '@/lib/ledger/build'
import { completeDocuments } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

vi.mock('@/lib/site/browser-modules', () => ({ browserModule: async (name: string) => `/assets/${name}.js` }))

// Every text and every name of a draft has the word “Zebra” in it, and nothing that is published has.

const PUBLISHED: Fixture = {
  topics: [{ slug: 'mali', questions: ['who', 'how-many'] }],
  questions: [
    { slug: 'who', answers: ['yes', 'no'] },
    { slug: 'how-many', measure: 'people' },
  ],
  actors: ['ann', 'ben'],
  places: ['bamako'],
  sources: ['paper'],
  articles: [
    {
      slug: 'report',
      source: 'paper',
      date: '2021-01-02',
      statements: [
        { id: 'one', by: 'ann', question: 'who', answer: 'yes' },
        { id: 'two', by: 'ben', question: 'how-many', value: { amount: 3 }, where: ['bamako'] },
      ],
      events: [{ id: 'happened', who: ['ann'], where: ['bamako'] }],
    },
  ],
}

const DRAFTS: Fixture = {
  topics: [{ slug: 'zebra-topic', draft: true, questions: ['zebra-question'] }],
  questions: [{ slug: 'zebra-question', draft: true, topics: ['mali', 'zebra-topic'], related: ['who'] }],
  actors: [{ slug: 'zebra-actor', draft: true, partOf: ['ann'], formerSlugs: ['zebra-once'] }],
  places: [{ slug: 'zebra-place', draft: true, within: 'bamako' }],
  sources: [{ slug: 'zebra-source', draft: true, publisher: 'zebra-actor', date: '2022-05-05' }],
  articles: [
    {
      slug: 'zebra-article',
      draft: true,
      topics: ['mali'],
      source: 'zebra-source',
      date: '2022-05-05',
      corrections: [{ on: '2026-01-02', text: 'A correction of the zebra.' }],
      statements: [
        {
          id: 'zebra-denial',
          by: 'ann',
          said: '2022-05-05',
          question: 'who',
          answer: 'no',
          text: 'Ann denied the zebra.',
          repliesTo: ['one'],
          corrections: [{ on: '2026-01-02', text: 'A correction of the zebra’s words.' }],
        },
        { id: 'zebra-figure', by: 'zebra-actor', question: 'how-many', value: { amount: 9 }, where: ['bamako'] },
      ],
      events: [{ id: 'zebra-event', when: '2022-05-05', text: 'A zebra came.', who: ['ann'], questions: ['who'] }],
      body: 'See [Ann](actor:ann), [what was denied](statement:zebra-denial) and [the zebra](actor:zebra-actor).\n\n<Statement id="zebra-denial" />',
    },
  ],
}

const together: Fixture = {
  topics: [...(PUBLISHED.topics ?? []), ...(DRAFTS.topics ?? [])],
  questions: [...(PUBLISHED.questions ?? []), ...(DRAFTS.questions ?? [])],
  actors: [...(PUBLISHED.actors ?? []), ...(DRAFTS.actors ?? [])],
  places: [...(PUBLISHED.places ?? []), ...(DRAFTS.places ?? [])],
  sources: [...(PUBLISHED.sources ?? []), ...(DRAFTS.sources ?? [])],
  articles: [...(PUBLISHED.articles ?? []), ...(DRAFTS.articles ?? [])],
}

const documents = completeDocuments(together)
const isDraft = ({ slug }: { slug: string }) => slug.startsWith('zebra')
const built = (raw: typeof documents, preview = false) => {
  const result = buildLedger(raw, { preview })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

const isZebra = (text: string) => /zebra/i.test(text)

describe('A draft', () => {
  it('of any kind leaves the ledger exactly as it was without it: counts, indexes, order', () => {
    const { ledger, drafts, preview } = built(documents)
    expect(ledger).toEqual(built(documents.filter((document) => !isDraft(document))).ledger)
    expect({ drafts, preview }).toEqual({ drafts: 6, preview: undefined })
  })

  it('is in nothing that a build makes: no page, list, feed, data, card, Markdown, sitemap or llms.txt', async () => {
    const { ledger } = built(documents)
    const made = await renderSite({ ledger })
    const files = [
      '/sitemap.ts',
      '/llms.txt',
      '/feed.xml',
      '/data/ledger.json',
      '/data/statements.csv',
      '/articles/report',
    ]
    for (const address of [...files, '/topics/mali/feed.json', '/actors/ann/feed.xml', '/topics/mali/card.png'])
      expect(made.get(address), address).toBeTruthy()
    expect([...made].filter(([address, text]) => isZebra(address + text)).map(([address]) => address)).toEqual([])
  })

  it('is shown while somebody writes at its own address alone, with a banner and without a word to search engines', async () => {
    const { ledger, preview } = built(documents, true)
    if (!preview) throw new Error('There is no preview.')
    const made = await renderSite({ ledger, preview }, (address) => address.endsWith('card.png'))
    const zebras = [...made].filter(([address, text]) => isZebra(address + text))
    expect(zebras.map(([address]) => address).toSorted()).toEqual([
      '/actors/zebra-actor',
      '/actors/zebra-once',
      '/articles/zebra-article',
      '/places/zebra-place',
      '/questions/zebra-question',
      '/sources/zebra-source',
      '/topics/zebra-topic',
      '/topics/zebra-topic/changes',
    ])
    for (const [address, text] of zebras.filter(([each]) => each !== '/actors/zebra-once')) {
      expect(text, address).toContain('Draft: not published.')
      expect(text, address).not.toContain('ld+json')
    }
    const article = made.get('/articles/zebra-article') ?? ''
    for (const words of ['id="zebra-denial"', 'Ann denied the zebra.', 'A zebra came.', 'href="/actors/zebra-actor"'])
      expect(article).toContain(words)
  })
})
