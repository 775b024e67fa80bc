import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { fileText, hashOf } from '@/lib/outputs/data/file-text'
import { publishedJsonSchema } from '@/lib/outputs/data/json-schema'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'
import { publishedSchema } from '@/lib/outputs/data/published'
import { questionData } from '@/lib/outputs/data/question-json'
import { find, fixtureLedger } from '@/lib/testing/fixture'

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
const published: Record<string, unknown> = JSON.parse(fileText(publishedLedger(ledger)))
const validate = new Ajv2020({ formats: { uri: true } }).compile(publishedJsonSchema())

const withoutFalse = (data: object): unknown =>
  JSON.parse(JSON.stringify(data, (_, value: unknown) => (value === false ? undefined : value)))

describe('The open data', () => {
  it('is what its own schema says, for zod', () =>
    expect(withoutFalse(publishedSchema.parse(published))).toEqual(published))

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

  it('exports no default that nobody wrote: no language of no quotation, no “false”', () => {
    const [offer, price] = publishedSchema.parse(published).statements
    expect([offer?.quoteLanguage, price?.quoteLanguage]).toEqual(['en', undefined])
    expect(JSON.stringify(published)).not.toContain('false')
  })

  it('has plain days beside every date, open where the date is', () => {
    const data = publishedLedger(ledger)
    expect(data.statements[0]?.saidDays).toEqual({ earliest: '2021-09-13', latest: '2021-09-15' })
    expect(data.events[0]?.whenDays).toEqual({ earliest: '2019-10-01', latest: '2019-12-31' })
    expect(data.sources[0]?.dateDays).toEqual({ earliest: '2021-01-01', latest: '2021-12-31' })
    expect(data.actors.find(({ slug }) => slug === 'putin')?.roles[0]?.termDays).toEqual({ earliest: '2012-01-01' })
  })

  it('says what is derived: the state of each question, and positions by the statements that they rest on', () => {
    const data = publishedLedger(ledger)
    expect(data.questions.map(({ slug, state }) => [slug, state])).toEqual([
      ['cost', 'one-figure'],
      ['deal', 'one-answer'],
    ])
    expect(data.positions).toContainEqual({
      question: 'deal',
      actor: 'putin',
      answer: 'yes',
      since: 'offer',
      latest: 'offer',
    })
    expect(data.changes).toEqual([])
  })

  it('names its version by day and by the hash of what it holds', () => {
    const { hash, ...rest } = published
    expect(hash).toBe(hashOf(JSON.stringify(rest)))
    expect(published).toMatchObject({ modified: '2026-05-01' })
  })

  it('has each question by itself in the same form, with all that its statements name', () => {
    const data: unknown = JSON.parse(fileText(questionData(ledger, find(ledger.documents.question, 'deal'))))
    validate(data)
    expect(validate.errors ?? []).toEqual([])
    const { questions, statements, actors, sources, positions } = publishedSchema.parse(data)
    expect(questions.map(({ slug }) => slug)).toEqual(['deal'])
    expect(statements.map(({ id }) => id)).toEqual(['offer'])
    expect(positions.map(({ latest }) => latest)).toEqual(['offer'])
    expect(actors.map(({ slug }) => slug).sort()).toEqual(['agency', 'putin'])
    expect(sources.map(({ slug }) => slug)).toEqual(['report'])
  })
})
