import { describe, expect, it } from 'vitest'
import { buildLedger } from '@/lib/ledger/build'
import { searchEntries, searchNames } from '@/lib/outputs/search/records'
import { completeDocuments, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

const FIXTURE: Fixture = {
  topics: [{ slug: 'strait', title: 'The strait', questions: ['who'] }],
  questions: [{ slug: 'who', title: 'Who fired?', topics: ['strait'], answers: ['norland', 'nobody'] }],
  actors: [{ slug: 'holm', name: 'Ada Holm', otherNames: [{ name: 'Ада Гольм', language: 'uk' }] }],
  places: [{ slug: 'point', name: 'Marrow Point', kind: 'village' }],
  articles: [
    {
      slug: 'report',
      title: 'A report',
      date: '2021-03-04',
      topics: ['strait'],
      statements: [
        {
          id: 'said',
          by: 'holm',
          said: '2021-03-04',
          kind: 'denial',
          question: 'who',
          answer: 'nobody',
          hedge: 'probably',
          text: 'Ada Holm denied it.',
          where: ['point'],
        },
        {
          id: 'quoted',
          by: 'holm',
          said: '2021-03-04',
          text: undefined,
          quote: 'Nous ne savons rien',
          quoteLanguage: 'fr',
        },
      ],
      events: [{ id: 'happened', when: '2021-03-03', text: 'A ferry was hit.' }],
    },
  ],
}

describe('The search finds', () => {
  const ledger = fixtureLedger(FIXTURE)
  const { entries } = searchEntries(ledger)

  it('a name by each of its spellings, and says what it is', () =>
    expect(searchNames(ledger)).toContainEqual({
      kind: 'actor',
      href: '/actors/holm',
      title: 'Ada Holm',
      note: 'Person',
      names: [['Ада Гольм', 'uk']],
    }))

  it('a statement with its speaker, its day, and its answer with letter and hedge', () =>
    expect(entries).toContainEqual({
      kind: 'statement',
      href: '/articles/report#said',
      title: 'Ada Holm denied it.',
      by: 'Ada Holm',
      note: 'Denial, 4 March 2021',
      answer: { letter: 'B', look: 'b', label: 'nobody (probably)' },
      words: 'Who fired? Marrow Point',
    }))

  it('a quotation, with its language', () =>
    expect(entries).toContainEqual(expect.objectContaining({ title: '“Nous ne savons rien”', language: 'fr' })))

  it.each([
    ['an event', { kind: 'event', title: 'A ferry was hit.', note: '3 March 2021' }],
    ['an article', { kind: 'article', title: 'A report', note: '4 March 2021' }],
    ['a past day', { kind: 'day', href: '/topics/strait/as-of/2021-03-04', title: 'The strait as of 4 March 2021' }],
    ['a publication', { kind: 'source', href: '/sources/report-source' }],
  ])('%s', (_, record) => expect(entries).toContainEqual(expect.objectContaining(record)))

  it('has a description for each name, in their order', () =>
    expect(searchEntries(ledger).about).toHaveLength(searchNames(ledger).length))
})

describe('The search never finds', () => {
  const everything = (fixture: Fixture) => {
    const result = buildLedger(completeDocuments(fixture))
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return JSON.stringify([searchNames(result.ledger), searchEntries(result.ledger)])
  }
  const zebra = (more: object): Fixture => ({
    ...FIXTURE,
    actors: [...(FIXTURE.actors ?? []), { slug: 'zebra-actor', name: 'Zebra', ...more }],
    places: [...(FIXTURE.places ?? []), { slug: 'zebra-place', name: 'Zebra', ...more }],
    questions: [
      ...(FIXTURE.questions ?? []),
      { slug: 'zebra-question', title: 'Zebra?', topics: ['strait'], answers: ['yes', 'no'], ...more },
    ],
    articles: [
      ...(FIXTURE.articles ?? []),
      {
        slug: 'zebra-article',
        title: 'Zebra',
        date: '2021-03-05',
        topics: ['strait'],
        source: 'report-source',
        statements: [{ id: 'zebra-said', by: 'holm', said: '2021-03-05', text: 'Zebra.' }],
        ...more,
      },
    ],
  })

  it('what is not there, and does what is: else the next two would prove nothing', () =>
    expect(everything(zebra({}))).toMatch(/zebra/i))

  it('a draft', () => expect(everything(zebra({ draft: true }))).not.toMatch(/zebra/i))

  it('what was withdrawn', () =>
    expect(everything(zebra({ withdrawn: { on: '2026-01-01', reason: 'It was wrong.' } }))).not.toMatch(/zebra/i))
})
