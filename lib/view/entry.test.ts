import { describe, expect, it } from 'vitest'
import { STATEMENT_KINDS } from '@/lib/schema/article'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { EventLiteral, Fixture, SourceLiteral, StatementLiteral } from '@/lib/testing/literals'
import { caveatsOn, eventView, statementView } from '@/lib/view/entry'
import { sourceView } from '@/lib/view/source-line'

const FIXTURE = {
  actors: [
    { slug: 'peskov', name: 'Dmitry Peskov' },
    { slug: 'french-sources', name: 'French sources (unnamed)', kind: 'unnamed' },
  ],
  questions: [
    {
      slug: 'deal',
      answers: [
        { id: 'close', label: 'A deal was close' },
        { id: 'no-talks', label: 'There were no official talks' },
      ],
    },
    { slug: 'area', measure: 'square-kilometres' },
  ],
} satisfies Fixture

const ledgerOf = (...statements: readonly StatementLiteral[]) =>
  fixtureLedger({ ...FIXTURE, articles: [{ slug: 'report', statements }] })

/** The view of the first statement; the rest are for it to refer to. */
function viewOf(statement: StatementLiteral, ...others: readonly StatementLiteral[]) {
  const ledger = ledgerOf({ id: 'it', by: 'peskov', ...statement }, ...others)
  return statementView(ledger, find(ledger.statements, 'it'))
}

describe('A statement on a page has', () => {
  it('its permanent address: the anchor on the page of its article', () =>
    expect(viewOf({}).href).toBe('/articles/report#it'))

  it('its speaker with a link', () =>
    expect(viewOf({}).by).toMatchObject({ href: '/actors/peskov', label: 'Dmitry Peskov' }))

  it('its date as it is known', () => {
    expect(viewOf({ said: '[2021-09-13..2021-09-15]' }).date.words).toBe('between 13 and 15 September 2021')
  })

  it.each(Object.entries(STATEMENT_KINDS))('for a %s the plain words of its kind', (kind, { label, verb }) => {
    expect(viewOf({ kind: kind as keyof typeof STATEMENT_KINDS })).toMatchObject({ kindLabel: label, verb })
  })

  it('the mark of speakers whom a source does not name, and only theirs', () => {
    expect(viewOf({ by: 'french-sources' }).unnamed).toBe(true)
    expect(viewOf({ by: 'peskov' }).unnamed).toBe(false)
  })

  it('who passed it on', () => expect(viewOf({ via: 'afp' }).via).toMatchObject({ href: '/actors/afp' }))

  it('the label of its answer, and the question', () => {
    expect(viewOf({ question: 'deal', answer: 'no-talks' })).toMatchObject({
      question: { href: '/questions/deal' },
      answer: 'There were no official talks',
    })
  })

  it('its figure in words', () => {
    expect(viewOf({ question: 'area', value: { amount: 63, qualifier: 'about' } }).answer).toBe('about 63 km²')
  })

  it('no answer where it is a non-denial', () => {
    const view = viewOf({ question: 'deal', kind: 'non-denial' })
    expect(view).not.toHaveProperty('answer')
    expect(view.kindLabel).toBe('Did not deny')
  })

  it('the events that it speaks about, which name it in turn', () => {
    const ledger = fixtureLedger({
      articles: [
        {
          slug: 'report',
          statements: [{ id: 'word', by: 'ann', said: '2021-09-15', repliesTo: ['strike'] }],
          events: [{ id: 'strike', when: '2021-09-12', public: '2021-09-12', text: 'A missile struck.' }],
        },
      ],
    })
    expect(statementView(ledger, find(ledger.statements, 'word'))).toMatchObject({
      repliesTo: [],
      onEvents: [{ href: '/articles/report#strike', date: { edtf: '2021-09-12' }, text: 'A missile struck.' }],
    })
    const event = find(ledger.events, 'strike')
    expect(eventView(ledger, event).replies).toMatchObject([
      { href: '/articles/report#word', by: 'Ann', date: { edtf: '2021-09-15' } },
    ])
    expect(eventView(ledger, event, '2021-09-14').replies).toEqual([])
  })

  it('its corrections, but not on a page of a past day', () => {
    const ledger = ledgerOf({ id: 'it', said: '2021-09-14', corrections: [{ on: '2026-01-01', text: 'It said 13.' }] })
    const it = find(ledger.statements, 'it')
    expect(statementView(ledger, it).corrections).toMatchObject([{ on: { edtf: '2026-01-01' }, text: 'It said 13.' }])
    expect(statementView(ledger, it, '2025-01-01').corrections).toEqual([])
  })

  it('what it replies to, and what replies to it', () => {
    const claim: StatementLiteral = { id: 'claim', by: 'french-sources', said: '2021-09-13' }
    const denial: StatementLiteral = {
      id: 'denial',
      by: 'peskov',
      kind: 'denial',
      said: '2021-09-15',
      repliesTo: ['claim'],
    }
    const ledger = ledgerOf(claim, denial)
    expect(statementView(ledger, find(ledger.statements, 'denial'))).toMatchObject({
      repliesTo: [
        {
          href: '/articles/report#claim',
          by: 'French sources (unnamed)',
          kindLabel: 'Claim',
          date: { edtf: '2021-09-13' },
        },
      ],
      replies: [],
    })
    expect(statementView(ledger, find(ledger.statements, 'claim'))).toMatchObject({
      repliesTo: [],
      replies: [
        { href: '/articles/report#denial', by: 'Dmitry Peskov', kindLabel: 'Denial', date: { edtf: '2021-09-15' } },
      ],
    })
  })

  it('places and those it is about, each with a link', () => {
    expect(viewOf({ where: ['mali'], about: ['wagner'] })).toMatchObject({
      where: [{ href: '/places/mali' }],
      about: [{ href: '/actors/wagner' }],
    })
  })

  it('its caveats, with what they rest on', () => {
    const caveats = [{ text: 'Not a quotation.' }, { text: 'Reuters says less.', source: 'other' }]
    expect(viewOf({ caveats }).caveats).toEqual([
      { text: 'Not a quotation.' },
      { text: 'Reuters says less.', source: expect.objectContaining({ href: '/sources/other' }) },
    ])
  })

  it.each([
    ['high', undefined],
    ['medium', 'Thinly sourced'],
    ['low', 'Weak source'],
    ['unconfirmed', 'Unconfirmed'],
  ] as const)('where it is sourced as “%s”, this warning: %s', (confidence, warning) => {
    expect(viewOf({ confidence }).confidence).toBe(warning)
  })

  it('nothing where nothing is known: no empty text, question, carrier or quotation', () => {
    const view = viewOf({})
    for (const key of ['via', 'quote', 'question', 'answer', 'confidence']) expect(view).not.toHaveProperty(key)
  })
})

describe('As of a day, a statement on a page', () => {
  const ledger = fixtureLedger({
    articles: [
      {
        date: '2021-12-31',
        statements: [
          { id: 'told-later', said: '2021-09-13', private: true },
          { id: 'it', said: '2021-09-14', repliesTo: ['told-later'] },
          { id: 'reply', said: '2021-09-20', repliesTo: ['it'] },
        ],
      },
    ],
  })
  const asOf = (day: string | null) => statementView(ledger, find(ledger.statements, 'it'), day)
  const anchors = (replies: readonly { readonly href: string }[]) => replies.map(({ href }) => href.split('#')[1])

  it.each([
    ['2021-09-14', [], []],
    ['2021-09-20', ['reply'], []],
    ['2021-12-31', ['reply'], ['told-later']],
    [null, ['reply'], ['told-later']],
  ])('%s has the replies %j, and replies to %j: no more than was public', (day, replies, repliesTo) => {
    expect(anchors(asOf(day).replies)).toEqual(replies)
    expect(anchors(asOf(day).repliesTo)).toEqual(repliesTo)
  })
})

describe('An event on a page has', () => {
  const viewOfEvent = (event: EventLiteral) => {
    const ledger = fixtureLedger({
      questions: ['deal'],
      articles: [{ slug: 'report', events: [{ id: 'it', ...event }] }],
    })
    return eventView(ledger, find(ledger.events, 'it'))
  }

  it('its permanent address, date, source and text', () => {
    expect(viewOfEvent({ when: '2019-36', text: 'It was seen.' })).toMatchObject({
      type: 'event',
      href: '/articles/report#it',
      date: { words: 'late 2019', edtf: '2019-36' },
      source: { link: { href: '/sources/report-source' } },
      text: 'It was seen.',
    })
  })

  it('on whose word it is told, where it is one party’s account', () => {
    expect(viewOfEvent({ accordingTo: 'afp' }).accordingTo).toMatchObject({ href: '/actors/afp' })
    expect(viewOfEvent({})).not.toHaveProperty('accordingTo')
  })

  it('who took part, where, and the questions that it bears on', () => {
    expect(viewOfEvent({ who: ['keita'], where: ['bamako'], questions: ['deal'] })).toMatchObject({
      who: [{ href: '/actors/keita' }],
      where: [{ href: '/places/bamako' }],
      questions: [{ href: '/questions/deal' }],
    })
  })

  it('the mark of what is not confirmed', () =>
    expect(viewOfEvent({ confidence: 'unconfirmed' }).confidence).toBe('Unconfirmed'))
})

describe('The line of a source names', () => {
  const of = (source: Exclude<SourceLiteral, string>) =>
    sourceView(
      fixtureLedger({
        actors: [
          { slug: 'afp', name: 'AFP' },
          { slug: 'moscow-times', name: 'The Moscow Times' },
        ],
        sources: [source],
      }),
      source.slug,
    )
  const publisherName = undefined

  it.each<[string, Exclude<SourceLiteral, string>, string]>([
    ['the publisher', { slug: 's', publisher: 'moscow-times', publisherName }, 'The Moscow Times'],
    ['a publisher without a page', { slug: 's', publisherName: 'Devdiscourse' }, 'Devdiscourse'],
    [
      'the agency that wrote the text first',
      { slug: 's', publisher: 'moscow-times', publisherName, agency: 'afp' },
      'AFP, in The Moscow Times',
    ],
    ['an agency’s own page once', { slug: 's', publisher: 'afp', publisherName, agency: 'afp' }, 'AFP'],
  ])('%s', (_, source, publisher) => expect(of(source).publisher).toBe(publisher))

  it('its date and its page', () => {
    expect(of({ slug: 's', date: '2021-09' })).toMatchObject({
      link: { href: '/sources/s' },
      date: { words: 'September 2021' },
    })
  })

  it('nothing that is not there: that is an error', () => {
    expect(() => sourceView(fixtureLedger({}), 'none')).toThrow('The ledger has no source “none”')
  })
})

it('A statement of its own source names that one, not its article’s', () => {
  expect(viewOf({ source: 'gov-uk' }).source.link.href).toBe('/sources/gov-uk')
})

describe('How far a speaker goes', () => {
  it('stands with the statement', () => {
    expect(viewOf({ question: 'deal', answer: 'close', hedge: 'probably' }).hedge).toBe('probably')
    expect(viewOf({ question: 'deal', answer: 'close' })).not.toHaveProperty('hedge')
  })
})

describe('The title in which somebody spoke', () => {
  const titled = (as?: string) => {
    const ledger = fixtureLedger({
      actors: [{ slug: 'maiga', roles: [{ title: 'Minister' }, { title: 'Prime minister' }] }],
      articles: [{ statements: [{ id: 'it', by: 'maiga', ...(as && { as }) }] }],
    })
    return statementView(ledger, find(ledger.statements, 'it'))
  }

  it('is the one that the source gives', () => expect(titled('Minister').title).toBe('Minister'))
  it('is not guessed', () => expect(titled()).not.toHaveProperty('title'))
})

describe('A figure', () => {
  it.each<[string, NonNullable<StatementLiteral['value']>, string]>([
    ['of another time than its words says so', { amount: 1376, at: '2024-08' }, '1,376 km², August 2024'],
    ['of a window of time says so', { amount: 1376, at: '2024-08/2024-11' }, '1,376 km², August to November 2024'],
    ['of the time of its words does not', { amount: 1376 }, '1,376 km²'],
  ])('%s', (_, value, answer) => expect(viewOf({ question: 'area', value }).answer).toBe(answer))
})

describe('Who pays for a newsroom is told with what it publishes', () => {
  const fundingOf = (source: Exclude<SourceLiteral, string>) =>
    sourceView(
      fixtureLedger({
        actors: [
          { slug: 'tass', kind: 'media', funding: 'Russian state media' },
          { slug: 'rfi', kind: 'media', funding: 'French public broadcaster' },
          { slug: 'sputnik', kind: 'media', funding: 'Russian state media' },
          { slug: 'reuters', kind: 'media' },
        ],
        sources: [source],
      }),
      's',
    ).funding

  it.each<[string, Exclude<SourceLiteral, string>, string | undefined]>([
    ['of a publisher', { slug: 's', publisher: 'rfi' }, 'French public broadcaster'],
    ['of an agency in another’s paper', { slug: 's', publisher: 'reuters', agency: 'tass' }, 'Russian state media'],
    ['once where both have the same', { slug: 's', publisher: 'sputnik', agency: 'tass' }, 'Russian state media'],
    [
      'of both where they differ',
      { slug: 's', publisher: 'rfi', agency: 'tass' },
      'Russian state media; French public broadcaster',
    ],
    ['of nobody where no state pays', { slug: 's', publisher: 'reuters' }, undefined],
    ['of nobody where the publisher has no page', { slug: 's', publisherName: 'TASS' }, undefined],
  ])('%s', (_, source, funding) => expect(fundingOf(source)).toBe(funding))
})

describe('As of a day, an entry has the caveats that could be written by then', () => {
  const ledger = fixtureLedger({
    sources: [
      { slug: 'early', date: '2021-09-15' },
      { slug: 'late', date: '2021-12-25' },
    ],
    articles: [
      {
        source: 'early',
        statements: [
          {
            id: 'it',
            said: '2021-09-15',
            caveats: [
              { text: 'At once.' },
              { text: 'With a later source.', source: 'late' },
              { text: 'From a day on.', since: '2021-10-01' },
            ],
          },
        ],
      },
    ],
  })

  it.each<[string | null, readonly string[]]>([
    ['2021-09-15', ['At once.']],
    ['2021-09-30', ['At once.']],
    ['2021-10-01', ['At once.', 'From a day on.']],
    ['2021-12-24', ['At once.', 'From a day on.']],
    ['2021-12-25', ['At once.', 'With a later source.', 'From a day on.']],
    [null, ['At once.', 'With a later source.', 'From a day on.']],
  ])('%s: %j', (day, texts) => {
    const statement = find(ledger.statements, 'it')
    expect(caveatsOn(ledger, statement, day).map(({ text }) => text)).toEqual(texts)
    expect(statementView(ledger, statement, day).caveats.map(({ text }) => text)).toEqual(texts)
  })

  it('and the mark of a source that appeared later, on those days alone', () => {
    const of = (slug: string, day: string | null) => sourceView(ledger, slug, day).later
    expect([of('late', '2021-12-24'), of('late', '2021-12-25'), of('late', null), of('early', '2021-12-24')]).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ])
  })
})

it('A publication that bears no date prints none', () => {
  const { date } = sourceView(fixtureLedger({ sources: [{ slug: 's', date: '2021-09-15', undated: true }] }), 's')
  expect(date).toEqual({ words: 'undated', edtf: '' })
})
