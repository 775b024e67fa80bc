import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { publishedJsonSchema } from '@/lib/outputs/data/json-schema'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'
import { publishedSchema } from '@/lib/outputs/data/published'
import { fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', questions: ['deal', 'cost'] }],
  questions: [
    { slug: 'deal', topics: ['mali'], facts: ['F1'] },
    { slug: 'cost', topics: ['mali'], measure: 'usd-a-month' },
  ],
  actors: [
    { slug: 'putin', roles: [{ title: 'President', term: '2012/..' }] },
    { slug: 'agency', kind: 'media' },
    { slug: 'bystander', description: 'Somebody.', withdrawn: { on: '2026-05-01', reason: 'Somebody else.' } },
  ],
  places: [
    { slug: 'bamako', coordinates: { latitude: 12.65, longitude: -8, uncertainty: 0.02, basis: 'A public list.' } },
  ],
  sources: [
    {
      slug: 'report',
      publisher: 'agency',
      url: 'https://example.org/report',
      date: '2021',
      lastSeen: '2026-11-01',
      facts: ['F2'],
      pictures: [{ shows: 'A street.', credit: 'Agency', facts: ['F3'] }],
    },
  ],
  articles: [
    {
      slug: 'mali-2021',
      topics: ['mali'],
      source: 'report',
      date: '2021-12-24',
      corrections: [{ on: '2026-01-01', text: 'The headline was another.' }],
      statements: [
        {
          id: 'offer',
          by: 'putin',
          said: '[2021-09-13..2021-09-15]',
          question: 'deal',
          answer: 'yes',
          where: ['bamako'],
          quote: 'There is a deal.',
          original: { words: 'Сделка есть.', language: 'ru', ours: true },
          corrections: [{ on: '2026-01-01', text: 'The day was another.' }],
        },
        {
          id: 'price',
          by: 'agency',
          said: '2021-12',
          public: '2021-12-24',
          question: 'cost',
          value: { amount: 10_000_000, qualifier: 'over' },
          repliesTo: ['offer', 'sighting'],
          caveats: [{ text: 'One source.', source: 'report' }],
          facts: ['F4'],
        },
      ],
      events: [{ id: 'sighting', when: '2019-36', who: ['putin'], facts: ['F5'] }],
    },
  ],
})
const published: unknown = JSON.parse(JSON.stringify(publishedLedger(ledger)))
const validate = new Ajv2020({ formats: { uri: true } }).compile(publishedJsonSchema())

describe('The open data', () => {
  it('is what its own schema says, for zod', () => expect(publishedSchema.parse(published)).toEqual(published))

  it('is what its own schema says, for any validator of JSON Schema', () => {
    validate(published)
    expect(validate.errors ?? []).toEqual([])
  })

  it.each([
    ['a statement without a speaker', { by: undefined }],
    ['a statement of a kind that there is not', { kind: 'rumour' }],
    ['a field that nobody knows', { mood: 'angry' }],
    ['a date that is a number', { said: 2021 }],
  ])('is told from %s', (_, change) => {
    const data = publishedSchema.parse(published)
    const [first, ...rest] = data.statements
    expect(validate(JSON.parse(JSON.stringify({ ...data, statements: [{ ...first, ...change }, ...rest] })))).toBe(
      false,
    )
  })

  it('says of each entry who, when, on which question and in which publication, and where it stands', () =>
    expect(publishedLedger(ledger).statements[0]).toMatchObject({
      id: 'offer',
      by: 'putin',
      said: '[2021-09-13..2021-09-15]',
      publicFrom: '2021-09-15',
      question: 'deal',
      answer: 'yes',
      source: 'report',
      article: 'mali-2021',
      page: 'http://localhost:3000/articles/mali-2021#offer',
    }))

  it('keeps apart where a source was published and where its page here is', () =>
    expect(publishedLedger(ledger).sources[0]).toMatchObject({
      url: 'https://example.org/report',
      page: 'http://localhost:3000/sources/report',
    }))

  it('has original words and corrections with the statement, those of the page with the page, and replies to events', () => {
    const { statements, articles } = publishedLedger(ledger)
    expect(statements[0]).toMatchObject({
      original: { words: 'Сделка есть.', language: 'ru', ours: true },
      corrections: [{ on: '2026-01-01', text: 'The day was another.' }],
    })
    expect(articles[0]?.corrections).toEqual([{ on: '2026-01-01', text: 'The headline was another.' }])
    expect(statements[1]?.repliesTo).toEqual(['offer', 'sighting'])
  })

  it('holds no text of a page that was withdrawn', () => {
    const { actors, withdrawn } = publishedLedger(ledger)
    expect(actors.map(({ slug }) => slug)).not.toContain('bystander')
    expect(withdrawn).toEqual([
      {
        kind: 'actor',
        slug: 'bystander',
        page: 'http://localhost:3000/actors/bystander',
        on: '2026-05-01',
        reason: 'Somebody else.',
      },
    ])
    expect(JSON.stringify(published)).not.toContain('Somebody.')
  })

  it('keeps the desk’s own notes at the desk', () => {
    const keys = new Set<string>()
    JSON.stringify(published, (key, value) => {
      keys.add(key)
      return value
    })
    expect([...keys].filter((key) => /^(facts|lastSeen|file|body|draft)$/.test(key))).toEqual([])
  })
})
