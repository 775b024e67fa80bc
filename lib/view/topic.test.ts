import { describe, expect, it } from 'vitest'
import { find, fixtureLedger, logSince } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'
import { topicView } from '@/lib/view/topic'

const FIXTURE: Fixture = {
  topics: [
    {
      slug: 'mali',
      title: 'Mali and Russia',
      headline: 'Who came to Mali?',
      answer: ['First.', 'Second.'],
      questions: ['deal', 'wagner'],
      places: ['timbuktu', 'bamako'],
      body: '## How it began\n\nSee [Peskov](actor:peskov).',
    },
    { slug: 'sumy', title: 'Sumy and Kursk', questions: ['who'] },
  ],
  questions: [
    { slug: 'wagner', topics: ['mali'] },
    { slug: 'deal', topics: ['mali'] },
    { slug: 'unlisted', topics: ['mali'] },
    { slug: 'who', topics: ['sumy'] },
  ],
  actors: [
    { slug: 'peskov', partOf: ['kremlin'] },
    { slug: 'kremlin', kind: 'state-body', partOf: ['russia'] },
    { slug: 'putin', partOf: ['kremlin'] },
    { slug: 'defence-ministry', kind: 'state-body', partOf: ['russia'] },
    { slug: 'russia', kind: 'state' },
    'mali-government',
    'bystander',
  ],
  sources: [{ slug: 'wire', publisherName: 'AFP', date: '2021-09-16' }],
  articles: [
    {
      slug: 'mali-2021',
      topics: ['mali'],
      date: '2021-09-15',
      statements: [
        { id: 'close', by: 'mali-government', said: '2021-09-14', question: 'deal', answer: 'yes' },
        { id: 'denial', by: 'peskov', said: '2021-09-15', question: 'deal', answer: 'no' },
        { id: 'off-page', by: 'putin', said: '2021-09-15', question: 'unlisted', answer: 'no' },
        { id: 'aside', by: 'putin', said: '2021-09-15', source: 'wire' },
      ],
      events: [{ id: 'sighting', when: '2019-36' }],
    },
    {
      slug: 'mali-2022',
      topics: ['mali'],
      statements: [{ id: 'turn', by: 'peskov', said: '2022-01-01', question: 'deal', answer: 'yes' }],
    },
    {
      slug: 'sumy-2025',
      topics: ['sumy'],
      statements: [
        { id: 'claim', by: 'defence-ministry', said: '2025-04-06', question: 'who', answer: 'yes' },
        { id: 'strip', by: 'putin', said: '2025-04-07' },
      ],
    },
  ],
}

const ledger = fixtureLedger(FIXTURE, logSince([{ kind: 'article', slug: 'mali-2021' }], '2026-02-01'))
const view = topicView(ledger, find(ledger.documents.topic, 'mali'))
const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)

describe('A topic’s page', () => {
  it('begins with the answer', () => {
    expect(view).toMatchObject({
      title: 'Mali and Russia',
      headline: 'Who came to Mali?',
      answer: ['First.', 'Second.'],
    })
  })

  it('opens the questions that its editor chose, in that order', () => {
    expect(view.disputes.map(({ question, state }) => [question.slug, state])).toEqual([
      ['deal', 'one-answer'],
      ['wagner', 'unanswered'],
    ])
  })

  it('shows who changed their position', () =>
    expect(view.changes).toMatchObject([{ actor: { slug: 'peskov' }, after: { id: 'turn' } }]))

  it('has a line of time of what moved the story, in order', () => {
    expect(view.timeline.map(({ id }) => id)).toEqual(['sighting', 'close', 'denial', 'turn'])
  })

  it('names its actors in the order of their index, and nobody else', () => {
    expect(view.actors.map(({ link }) => link.slug)).toEqual(['mali-government', 'peskov', 'putin'])
  })

  it('names its places in its editor’s order and its articles by date', () => {
    expect(slugs(view.places)).toEqual(['timbuktu', 'bamako'])
    expect(slugs(view.articles)).toEqual(['mali-2021', 'mali-2022'])
  })

  it('names its sources by publisher, in the order of the alphabet; of one publisher, oldest first', () => {
    expect(view.sources.map(({ publisher, items }) => [publisher, items.map(({ link }) => link.slug)])).toEqual([
      ['AFP', ['wire']],
      ['Example News', ['mali-2021-source', 'mali-2022-source']],
    ])
  })

  it('leads to the other topics', () => expect(slugs(view.others)).toEqual(['sumy']))

  it('offers every day on which its ledger grew', () => {
    expect(view.days.flatMap(({ days }) => days.map(({ href }) => href))).toEqual([
      '/topics/mali/as-of/2021-09-14',
      '/topics/mali/as-of/2021-09-15',
      '/topics/mali/as-of/2022-01-01',
    ])
  })

  it('changes with its articles', () => expect(view.modified.edtf).toBe('2026-02-01'))

  it('has its background, with links looked up', () => {
    expect(view.background.headings.map(({ text }) => text)).toEqual(['How it began'])
    expect(JSON.stringify(view.background.nodes)).toContain('/actors/peskov')
  })
})

describe('Of the actors that it shares with another topic, a topic’s page shows', () => {
  const shared = (slug: string) => view.shared.find(({ link }) => link.slug === slug)

  it('Putin, with what he said there', () => {
    expect(shared('putin')).toMatchObject({
      other: { slug: 'sumy' },
      through: [],
      statements: 1,
      latest: { id: 'strip' },
    })
  })

  it('Russia, through the Kremlin’s Peskov here and the defence ministry there, with what was said for it there', () => {
    expect(shared('russia')).toMatchObject({
      kindLabel: 'State',
      statements: 2,
      latest: { id: 'strip', href: '/articles/sumy-2025#strip' },
    })
    expect(slugs(shared('russia')?.through ?? [])).toEqual(['defence-ministry', 'putin'])
  })

  it('nobody who is in one of the two only', () => {
    for (const slug of ['peskov', 'defence-ministry', 'mali-government', 'bystander'])
      expect(shared(slug)).toBeUndefined()
  })

  it('the same actors on the other topic’s page, with what was said here', () => {
    const other = topicView(ledger, find(ledger.documents.topic, 'sumy'))
    expect(other.shared.map(({ link }) => link.slug)).toEqual(view.shared.map(({ link }) => link.slug))
    expect(other.shared.find(({ link }) => link.slug === 'russia')?.latest).toMatchObject({
      id: 'turn',
      href: '/articles/mali-2022#turn',
    })
  })
})

it('A topic alone shares nothing', () => {
  const alone = fixtureLedger({ topics: ['t'], articles: [{ statements: [{}] }] })
  expect(topicView(alone, find(alone.documents.topic, 't'))).toMatchObject({ shared: [], others: [] })
})

it('A withdrawn article stays in the list of its topic, with the reason in place of its summary', () => {
  const withdrawn = { on: '2026-04-01', reason: 'The report was a forgery.' }
  const taken = fixtureLedger({
    topics: ['t'],
    articles: [{ slug: 'x', topics: ['t'], description: 'What it said.', withdrawn }],
  })
  expect(topicView(taken, find(taken.documents.topic, 't')).articles).toMatchObject([
    { slug: 'x', description: 'Withdrawn on 1 April 2026. The report was a forgery.' },
  ])
})
