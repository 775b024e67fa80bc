import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { questionView } from '@/lib/view/question'

const ledger = fixtureLedger({
  topics: ['t'],
  questions: [
    {
      slug: 'who',
      title: 'Who controls Basivka?',
      related: ['other'],
      places: ['basivka'],
      actors: ['ukraine'],
      answers: ['russia', 'not-russia'],
    },
    'other',
    { slug: 'names-it', related: ['who'] },
    { slug: 'names-it-too', related: ['who', 'other'] },
    { slug: 'area', measure: 'square-kilometres' },
  ],
  articles: [
    {
      slug: 'claimed',
      date: '2025-04-06',
      statements: [
        { id: 'claim', by: 'russia', said: '2025-04-06', question: 'who', answer: 'russia' },
        {
          id: 'denial',
          by: 'ukraine',
          said: '2025-04-06',
          question: 'who',
          answer: 'not-russia',
          repliesTo: ['claim'],
        },
      ],
      events: [{ id: 'assault', when: '2025-04-05', questions: ['who'] }],
    },
    {
      slug: 'conceded',
      date: '2025-05-26',
      statements: [{ id: 'turn', by: 'ukraine', said: '2025-05-26', question: 'who', answer: 'russia' }],
    },
  ],
})
const viewOf = (slug: string) => questionView(ledger, find(ledger.documents.question, slug))
const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)

describe('A question’s page', () => {
  it('shows who gives which answer today', () => {
    const { state, sides } = viewOf('who').dispute
    expect(state).toBe('one-answer')
    expect(
      sides.map(({ letter, label, voices, givenUp }) => [
        `${letter} ${label}`,
        voices.map(({ statement }) => statement.id),
        givenUp.map(({ statement, until }) => [statement.id, until?.id]),
      ]),
    ).toEqual([
      ['A russia', ['claim', 'turn'], []],
      ['B not-russia', [], [['denial', 'turn']]],
    ])
  })

  it('shows the whole exchange, replies under what they answer', () => {
    expect(viewOf('who').exchange).toMatchObject([
      { statement: { id: 'claim' }, replies: [{ statement: { id: 'denial' }, replies: [] }] },
      { statement: { id: 'turn' }, replies: [] },
    ])
  })

  it('shows the events that bear on it', () => expect(viewOf('who').events.map(({ id }) => id)).toEqual(['assault']))

  it('shows who changed their answer', () =>
    expect(viewOf('who')).toMatchObject({ changes: [{ actor: { slug: 'ukraine' } }], additions: [] }))

  it('shows who added an answer that can be true beside the first', () => {
    const added = fixtureLedger({
      questions: [{ slug: 'q', compatible: [{ answers: ['yes', 'no'], because: 'Of two times.' }] }],
      articles: [
        {
          statements: [
            { id: 'first', said: '2021-01-01', question: 'q', answer: 'yes' },
            { id: 'second', said: '2021-01-02', question: 'q', answer: 'no' },
          ],
        },
      ],
    })
    expect(questionView(added, find(added.documents.question, 'q'))).toMatchObject({
      changes: [],
      additions: [{ before: { id: 'first' }, after: { id: 'second' } }],
      terms: [{ id: 'term-compatible' }, { id: 'term-changed' }],
    })
  })

  it('links to the questions that its editor names, and to those that name it: once each, and to itself never', () => {
    expect(slugs(viewOf('who').related.map(({ question }) => question))).toEqual(['other', 'names-it', 'names-it-too'])
    expect(slugs(viewOf('other').related.map(({ question }) => question))).toEqual(['names-it-too', 'who'])
  })

  it('links to its articles, topics, places and actors', () => {
    const view = viewOf('who')
    expect([view.articles.map(({ link }) => link), view.topics, view.places, view.actors].map(slugs)).toEqual([
      ['claimed', 'conceded'],
      ['t'],
      ['basivka'],
      ['ukraine'],
    ])
  })

  it('offers its figures as data where it is answered in figures', () => {
    expect(viewOf('area').csv).toBe('/questions/area/figures.csv')
    expect(viewOf('who')).not.toHaveProperty('csv')
  })

  it('stands under the list of questions', () => {
    expect(viewOf('who').breadcrumb.map(({ label }) => label)).toEqual(['Home', 'Questions', 'Who controls Basivka?'])
  })
})
