import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { asOfView, daysView } from '@/lib/view/as-of'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', title: 'Mali and Russia', questions: ['deal', 'wagner'] }],
  questions: ['deal', 'wagner', 'unlisted'],
  sources: [
    { slug: 'afp', date: '2021-09-15' },
    { slug: 'asharq', date: '2021-12-25' },
  ],
  articles: [
    {
      slug: 'september',
      source: 'afp',
      date: '2021-09-15',
      statements: [
        { id: 'claim', by: 'french-sources', said: '[2021-09-13..2021-09-15]', question: 'deal', answer: 'yes' },
        { id: 'denial', by: 'peskov', said: '2021-09-15', question: 'deal', answer: 'no', repliesTo: ['claim'] },
      ],
      events: [{ id: 'sighting', when: '2019-36' }],
    },
    {
      slug: 'december',
      source: 'asharq',
      date: '2021-12-25',
      statements: [
        { id: 'of-december', said: '2021-12' },
        { id: 'december-denial', by: 'mali', said: '2021-12-24', question: 'wagner', answer: 'no' },
        {
          id: 'early-words',
          by: 'mali',
          said: '2021-09-14',
          caveats: [{ text: 'Told in December.', source: 'asharq' }],
        },
        { id: 'turn', by: 'peskov', said: '2021-12-25', question: 'deal', answer: 'yes', repliesTo: ['denial'] },
      ],
    },
  ],
})
const asOf = (day: string) => asOfView(ledger, find(ledger.documents.topic, 'mali'), day)

describe('The days to look from', () => {
  it('are those on which the ledger grew, by year, with how much became public', () => {
    expect(daysView(ledger, 'mali')).toMatchObject([
      {
        year: '2021',
        days: [
          { href: '/topics/mali/as-of/2021-09-14', entries: 1 },
          { href: '/topics/mali/as-of/2021-09-15', entries: 3 },
          { href: '/topics/mali/as-of/2021-12-24', entries: 1 },
          { href: '/topics/mali/as-of/2021-12-25', entries: 2 },
        ],
      },
    ])
  })

  it('lead to the one before and the one after, where there is one', () => {
    expect(asOf('2021-09-14')).not.toHaveProperty('earlier')
    expect(asOf('2021-09-15').earlier?.href).toBe('/topics/mali/as-of/2021-09-14')
    expect(asOf('2021-09-15').later?.href).toBe('/topics/mali/as-of/2021-12-24')
    expect(asOf('2021-12-25').earlier?.href).toBe('/topics/mali/as-of/2021-12-24')
    expect(asOf('2021-12-25')).not.toHaveProperty('later')
  })
})

describe('A topic as of 15 September 2021', () => {
  const view = asOf('2021-09-15')

  it('says so in its title and path', () => {
    expect(view.title).toBe('Mali and Russia as of 15 September 2021')
    expect(view.breadcrumb.map(({ href }) => href)).toEqual(['/', '/topics/mali', '/topics/mali/as-of/2021-09-15'])
  })

  it('shows the answers of then, and what nobody had answered', () => {
    expect(view.disputes.map(({ question, state }) => [question.slug, state])).toEqual([['deal', 'contested']])
    expect(view.disputes.map(({ question }) => question.slug)).not.toContain('wagner')
  })

  it('knows nothing that came later: no statement, no change, no reply, no source', () => {
    expect(view.timeline.map(({ id }) => id)).toEqual(['sighting', 'claim', 'denial'])
    expect(view.changes).toEqual([])
    expect(view.sources.flatMap(({ items }) => items.map(({ link }) => link.slug))).toEqual(['afp'])
    expect(JSON.stringify(view.disputes)).not.toContain('december')
    expect(view.fresh.find(({ id }) => id === 'denial')).toMatchObject({
      replies: [],
      repliesTo: [{ by: 'French Sources' }],
    })
  })

  it('shows what became public on that very day, in order of time', () => {
    expect(view.fresh.map(({ id }) => id)).toEqual(['sighting', 'claim', 'denial'])
  })

  it('marks it in place, and has first what somebody spoke on then', () => {
    const [first] = asOf('2021-12-24').disputes
    expect(first?.question.slug).toBe('wagner')
    const voices = (day: string) =>
      asOf(day).disputes.flatMap(({ sides }) =>
        sides.flatMap((side) => side.voices.map(({ statement }) => [statement.id, statement.isNew ?? false])),
      )
    expect(voices('2021-12-24')).toEqual([
      ['december-denial', true],
      ['claim', false],
      ['denial', false],
    ])
  })

  it('says of how many statements the day is not exact', () => expect(view.inexact).toBe(1))
})

describe('A topic as of 25 December 2021', () => {
  const view = asOf('2021-12-25')

  it('shows what changed by then', () => {
    expect(view.changes).toMatchObject([{ actor: { slug: 'peskov' }, before: { id: 'denial' }, after: { id: 'turn' } }])
  })

  it('shows as new only what became public on that day', () =>
    expect(view.fresh.map(({ id }) => id)).toEqual(['of-december', 'turn']))
})

describe('As of 15 September 2021, a source that appeared in December', () => {
  const view = asOf('2021-09-15')

  it('is not listed, though words of it were public: that account was not', () => {
    expect(view.timeline.concat(view.fresh).map(({ id }) => id)).not.toContain('december-denial')
    expect(view.laterSources).toBe(true)
    expect(view.sources.flatMap(({ items }) => items.map(({ link }) => link.slug))).toEqual(['afp'])
    expect(asOf('2021-12-25').sources.flatMap(({ items }) => items.map(({ link }) => link.slug))).toEqual([
      'afp',
      'asharq',
    ])
  })

  it('is named with the words as one that appeared later', () => {
    const early = asOf('2021-09-14')
    expect(early.fresh).toMatchObject([{ id: 'early-words', source: { later: true } }])
    expect(early).toMatchObject({ laterSources: true, sources: [] })
    expect(asOf('2021-12-25')).toMatchObject({ laterSources: false })
  })
})

describe('A caveat that could be written only later', () => {
  const texts = (day: string) => {
    const { fresh, timeline } = asOf(day)
    return [...fresh, ...timeline].flatMap(({ caveats }) => caveats.map(({ text }) => text))
  }

  it.each([
    ['2021-09-14', 1],
    ['2021-09-15', 1],
    ['2021-12-24', 1],
    ['2021-12-25', 0],
  ])('is left out as of %s, and counted: %i', (day, laterCaveats) => {
    expect(asOf(day).laterCaveats).toBe(laterCaveats)
    expect(texts(day)).not.toContain('Told in December.')
  })

  it('is on the page of its own day', () => {
    const caveat = [{ text: 'At once.' }, { text: 'Later.', since: '2021-10-01' }]
    const made = fixtureLedger({
      topics: [{ slug: 't', questions: ['q'] }],
      questions: ['q'],
      articles: [
        { statements: [{ said: '2021-09-15', question: 'q', answer: 'yes', caveats: caveat }] },
        { date: '2021-10-01', statements: [{ said: '2021-10-01', question: 'q', answer: 'no' }] },
      ],
    })
    const shown = (day: string) => asOfView(made, find(made.documents.topic, 't'), day)
    expect(shown('2021-09-15').fresh[0]?.caveats.map(({ text }) => text)).toEqual(['At once.'])
    expect(shown('2021-10-01').timeline[0]?.caveats.map(({ text }) => text)).toEqual(['At once.', 'Later.'])
    expect([shown('2021-09-15').laterCaveats, shown('2021-10-01').laterCaveats]).toEqual([1, 0])
  })
})

it('Notes on comparing answers are of today, and on no past day', () => {
  const made = fixtureLedger({
    topics: [{ slug: 't', questions: ['q'] }],
    questions: [{ slug: 'q', notes: ['Of 2025.'], compatible: [{ answers: ['yes', 'no'], because: 'Told in 2025.' }] }],
    articles: [
      {
        statements: [
          { by: 'a', said: '2021-09-15', question: 'q', answer: 'yes' },
          { by: 'b', said: '2021-09-15', question: 'q', answer: 'no' },
        ],
      },
    ],
  })
  const [dispute] = asOfView(made, find(made.documents.topic, 't'), '2021-09-15').disputes
  expect(dispute).toMatchObject({ state: 'differing', notes: [] })
})

it('An answer that is given up only later is held on the day itself', () => {
  const sides = (day: string) =>
    asOf(day)
      .disputes.find(({ question }) => question.slug === 'deal')
      ?.sides.map(({ letter, voices, givenUp }) => [
        letter,
        voices.map(({ statement }) => statement.by.slug),
        givenUp.map(({ statement }) => statement.by.slug),
      ])
  expect(sides('2021-12-24')).toEqual([
    ['A', ['french-sources'], []],
    ['B', ['peskov'], []],
  ])
  expect(sides('2021-12-25')).toEqual([
    ['A', ['french-sources', 'peskov'], []],
    ['B', [], ['peskov']],
  ])
})
