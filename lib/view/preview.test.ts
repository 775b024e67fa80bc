import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { actorView } from '@/lib/view/actor'
import { articleView } from '@/lib/view/article'
import type { LinkView } from '@/lib/view/link'
import { placeView } from '@/lib/view/place'
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
const topic = topicView(ledger, find(ledger.documents.topic, 'river'))

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
    const { previews } = questionView(ledger, find(ledger.documents.question, 'who'))
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
    const article = articleView(ledger, find(ledger.documents.article, 'two'))
    expect(article.previews.map(({ id }) => id)).toEqual(['about-actor-anna'])
  })
})

/** A ledger in which each actor is named in one place of a page alone. */
const named = fixtureLedger({
  topics: [
    {
      slug: 'river',
      questions: ['who', 'how-many'],
      body: '> Near **[a person](actor:in-text)**.\n\n<Statement id="embedded" />',
    },
    'hill',
  ],
  questions: [
    { slug: 'who', topics: ['river'], answers: ['north', 'south'] },
    { slug: 'how-many', topics: ['river'], measure: 'people' },
  ],
  actors: [
    { slug: 'state', kind: 'state' as const },
    { slug: 'ministry', partOf: ['state'], speaksFor: ['state'] },
    { slug: 'governor', partOf: ['state'] },
    ...['in-text', 'embedded', 'turned', 'silent', 'counting', 'bystander', 'witness', 'replying'].map((slug) => ({
      slug,
    })),
  ].map((actor) => ({ ...actor, name: actor.slug, description: 'Who that is.' })),
  articles: [
    {
      slug: 'one',
      topics: ['river'],
      body: 'Says [a person](actor:in-text).',
      statements: [
        { by: 'state', question: 'who', answer: 'north' },
        { by: 'ministry', question: 'who', answer: 'north' },
        { by: 'governor', said: '2021-01-02', question: 'who', answer: 'north' },
        { by: 'turned', question: 'who', answer: 'south' },
        { by: 'turned', said: '2021-02-01', question: 'who', answer: 'north' },
        { by: 'silent', question: 'who', kind: 'non-denial' },
        { by: 'counting', question: 'how-many', value: { amount: 5 } },
        { by: 'bystander', kind: 'remark', about: ['state'] },
        { by: 'replying', said: '2021-01-03', question: 'who', kind: 'remark', repliesTo: ['one-s1'] },
      ],
      events: [{ accordingTo: 'witness', questions: ['who'] }],
    },
    { topics: ['hill'], statements: [{ id: 'embedded', by: 'embedded' }] },
  ],
})

describe('A page names the preview of', () => {
  const river = topicView(named, find(named.documents.topic, 'river'))
  const who = questionView(named, find(named.documents.question, 'who'))
  const howMany = questionView(named, find(named.documents.question, 'how-many'))
  const one = articleView(named, find(named.documents.article, 'one'))
  const [north, south] = river.disputes[0]?.sides ?? []
  const [voice] = north?.voices ?? []
  const [thread] = who.exchange
  it.each<[string, string, LinkView | undefined]>([
    ['who gives an answer', 'state', voice?.statement.by],
    ['through whom it was announced', 'ministry', voice?.announcedBy?.statement.by],
    ['who belongs to them', 'governor', voice?.alsoBy[0]?.statement.by],
    ['who gave an answer and holds it no more', 'turned', south?.givenUp[0]?.statement.by],
    ['who did not deny', 'silent', river.disputes[0]?.didNotDeny[0]?.by],
    ['who gives a figure', 'counting', howMany.dispute.figures[0]?.statement.by],
    ['who changed position', 'turned', river.changes[0]?.actor],
    ['who said something before a change', 'turned', who.changes[0]?.before.by],
    ['who speaks in an exchange', 'state', thread?.statement.by],
    ['who replies in an exchange', 'replying', thread?.replies[0]?.statement.by],
    ['on whose word an event of a question is told', 'witness', who.events[0]?.accordingTo],
    ['on whose word an event of an article is told', 'witness', one.events[0]?.accordingTo],
    ['who says what is on no question', 'bystander', one.statements.find(({ question }) => !question)?.by],
    ['who stands on a line of time', 'turned', river.keyDates.flatMap((each) => ('by' in each ? each.by : [])).at(-1)],
  ])('%s', (_, actor, link) => {
    expect(link?.slug).toBe(actor)
    expect(link?.preview).toBe(`about-actor-${actor}`)
  })

  it('whom its text names, however deep, and who says what is quoted there', () => {
    expect(river.previews.map(({ name }) => name)).toEqual(expect.arrayContaining(['in-text', 'embedded']))
    expect(one.previews.map(({ name }) => name)).toContain('in-text')
  })

  it('nobody on another page: each has links of its own', () => {
    const marked = [
      placeView(ledger, find(ledger.documents.place, 'harbour')),
      actorView(named, find(named.documents.actor, 'state')),
    ]
    expect(JSON.stringify(marked)).not.toContain('"preview"')
  })
})

describe('Terms', () => {
  it('are those that the page prints', () => {
    expect(topic.terms.map(({ id }) => id)).toEqual(['term-as-of'])
    expect(questionView(ledger, find(ledger.documents.question, 'who')).terms.map(({ label }) => label)).toEqual([
      'Contested',
    ])
  })

  it('lead to the part of the method that has the rule', () =>
    expect(topic.terms.map(({ href }) => href)).toEqual(['/method#dates']))
})

it('The longest page has ten previews, of what it names most often', () => {
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
  const { previews } = questionView(many, find(many.documents.question, 'who'))
  expect(previews).toHaveLength(10)
  expect(previews.map(({ id }) => id)).toContain('about-actor-speaker-0')
})
