import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { articleView } from '@/lib/view/article'
import { questionView } from '@/lib/view/question'
import { topicView } from '@/lib/view/topic'

const ledger = fixtureLedger({
  topics: [
    { slug: 'river', body: 'Near [the town](place:harbour), says [a person](actor:anna).' },
    { slug: 'hill', questions: ['elsewhere'] },
  ],
  questions: [
    { slug: 'who', topics: ['river'], answers: ['north', 'south'] },
    { slug: 'elsewhere', topics: ['hill'] },
  ],
  actors: [
    { slug: 'anna', name: 'Anna', kind: 'person', description: 'Mayor of the town.' },
    { slug: 'boris', name: 'Boris', kind: 'person', description: 'Boris' },
  ],
  places: [
    { slug: 'coast', name: 'Coast', kind: 'region' },
    { slug: 'harbour', name: 'Harbour', kind: 'town', within: 'coast', description: 'Town on the river.' },
  ],
  articles: [
    {
      slug: 'one',
      topics: ['river'],
      statements: [
        { by: 'anna', question: 'who', answer: 'north' },
        { by: 'anna', question: 'who', answer: 'north', said: '2021-02-01' },
        { by: 'boris', question: 'who', answer: 'south' },
      ],
    },
    { slug: 'two', topics: ['hill'], statements: [{ by: 'anna', question: 'elsewhere', answer: 'yes' }] },
  ],
})
const topic = topicView(ledger, find(ledger.topics, 'river'))

describe('A preview', () => {
  it('says who an actor is, and how much they said in the topic', () => {
    expect(topic.previews).toContainEqual({
      id: 'about-actor-anna',
      name: 'Anna',
      kindLabel: 'Person',
      description: 'Mayor of the town.',
      count: '2 statements in this topic',
    })
  })

  it('counts in the whole ledger on pages that are of no one topic', () => {
    const { previews } = questionView(ledger, find(ledger.questions, 'who'))
    expect(previews.map(({ count }) => count)).toEqual(['3 statements in this ledger'])
  })

  it('says of a place what it is, what it lies in, and nothing of statements', () => {
    expect(topic.previews).toContainEqual({
      id: 'about-place-harbour',
      name: 'Harbour',
      kindLabel: 'Town, Coast',
      description: 'Town on the river.',
    })
  })

  it('is not made for somebody of whom there is no more to say than the name', () => {
    expect(topic.previews.map(({ name }) => name)).not.toContain('Boris')
  })

  it('comes once a thing, however many links lead to it', () => {
    expect(new Set(topic.previews.map(({ id }) => id)).size).toBe(topic.previews.length)
  })
})

describe('Links', () => {
  const by = (view: ReturnType<typeof topicView>, label: string) =>
    view.disputes
      .flatMap(({ sides }) => sides.flatMap(({ voices }) => voices.map(({ statement }) => statement.by)))
      .find((link) => link.label === label)

  it('in a dispute name the preview of their page', () => expect(by(topic, 'Anna')?.preview).toBe('about-actor-anna'))

  it('to what has none name none', () => expect(by(topic, 'Boris')?.preview).toBeUndefined())

  it('in lists name none: the list is about them', () => {
    expect(topic.actors.map(({ link }) => link.preview)).not.toContain('about-place-harbour')
    expect(topic.places.every(({ preview }) => preview === undefined)).toBe(true)
  })

  it('of another page are not marked: views are made anew for each', () => {
    const article = articleView(ledger, find(ledger.articles, 'two'))
    expect(article.previews.map(({ id }) => id)).toEqual(['about-actor-anna'])
  })
})

describe('Terms', () => {
  it('are those that the page prints', () => {
    expect(topic.terms.map(({ id }) => id)).toEqual(['term-as-of'])
    expect(questionView(ledger, find(ledger.questions, 'who')).terms.map(({ label }) => label)).toEqual(['Contested'])
  })

  it('lead to the part of the method that has the rule', () =>
    expect(topic.terms.map(({ href }) => href)).toEqual(['/method#dates']))
})

it('The longest page has two dozen previews, of what it names most often', () => {
  const many = fixtureLedger({
    questions: [{ slug: 'who', answers: ['north', 'south'] }],
    articles: [
      {
        statements: Array.from({ length: 61 }, (_, n) => ({
          by: `speaker-${n % 30}`,
          question: 'who',
          answer: 'north',
        })),
      },
    ],
  })
  const { previews } = questionView(many, find(many.questions, 'who'))
  expect(previews).toHaveLength(24)
  expect(previews.map(({ id }) => id)).toContain('about-actor-speaker-0')
})
