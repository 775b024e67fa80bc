import { describe, expect, it } from 'vitest'
import { parseEdtf } from '@/lib/dates/edtf'
import { actorsOfTopic, partsOf, sharedActors, spokenForAt, wholesAt, wholesOf } from '@/lib/derive/actors'
import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { ActorLiteral, ArticleLiteral, Fixture } from '@/lib/testing/literals'

const RUSSIA: ActorLiteral[] = [
  { slug: 'peskov', partOf: ['kremlin'] },
  { slug: 'putin', partOf: ['kremlin'] },
  { slug: 'kremlin', partOf: ['russia'] },
  { slug: 'defence-ministry', partOf: ['russia'] },
  'russia',
]

const slugs = (actors: readonly { readonly slug: string }[]) => actors.map(({ slug }) => slug)

describe('What an actor is part of, and what is part of it', () => {
  const ledger = fixtureLedger({ actors: RUSSIA })

  it.each([
    ['peskov', ['kremlin', 'russia']],
    ['kremlin', ['russia']],
    ['russia', []],
  ])('%s is part of %j, nearest first', (slug, wholes) => expect(slugs(wholesOf(ledger, slug))).toEqual(wholes))

  it.each([
    ['russia', ['defence-ministry', 'kremlin', 'peskov', 'putin']],
    ['kremlin', ['peskov', 'putin']],
    ['peskov', []],
  ])('%s has the parts %j, nearest first', (slug, parts) => expect(slugs(partsOf(ledger, slug))).toEqual(parts))

  it('are each named once where two ways lead to one whole', () => {
    const diamond = fixtureLedger({
      actors: [
        { slug: 'spokesman', partOf: ['army', 'ministry'] },
        { slug: 'army', partOf: ['state'] },
        { slug: 'ministry', partOf: ['state'] },
      ],
    })
    expect(slugs(wholesOf(diamond, 'spokesman'))).toEqual(['army', 'ministry', 'state'])
    expect(slugs(partsOf(diamond, 'state'))).toEqual(['army', 'ministry', 'spokesman'])
  })

  it('are none for an id that nobody has', () => {
    expect(wholesOf(ledger, 'nobody')).toEqual([])
    expect(partsOf(ledger, 'nobody')).toEqual([])
  })
})

describe('To belong has a time, and is not to speak for', () => {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'russia', kind: 'state' },
      { slug: 'kremlin', partOf: ['russia'], speaksFor: ['russia'] },
      { slug: 'peskov', partOf: ['kremlin'], speaksFor: ['kremlin'] },
      { slug: 'governor', partOf: ['russia'] },
      { slug: 'aide', partOf: ['governor'], speaksFor: ['governor'] },
      { slug: 'envoy', belonged: [{ to: 'kremlin', when: '2010/2015-06' }], speaksFor: ['kremlin'] },
    ],
  })

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['peskov', '2021', ['kremlin', 'russia'], ['kremlin', 'russia']],
    ['governor', '2021', ['russia'], []],
    ['aide', '2021', ['governor', 'russia'], ['governor']],
    ['envoy', '2012', ['kremlin', 'russia'], ['kremlin', 'russia']],
    ['envoy', '2015', ['kremlin', 'russia'], ['kremlin', 'russia']],
    ['envoy', '2015-07-01', [], []],
    ['envoy', '[..2009-12-31]', [], []],
    ['envoy', '[..2010-01-01]', ['kremlin', 'russia'], ['kremlin', 'russia']],
    ['russia', '2021', [], []],
    ['nobody', '2021', [], []],
  ])('%s at %s belongs to %j and speaks for %j', (slug, date, wholes, spokenFor) => {
    expect(slugs(wholesAt(ledger, slug, parseEdtf(date)))).toEqual(wholes)
    expect(slugs(spokenForAt(ledger, slug, parseEdtf(date)))).toEqual(spokenFor)
  })

  it('but a page tells also what somebody belonged to for a time, on both ends', () => {
    expect(slugs(wholesOf(ledger, 'envoy'))).toEqual(['kremlin', 'russia'])
    expect(slugs(partsOf(ledger, 'kremlin'))).toEqual(['envoy', 'peskov'])
  })
})

describe('The actors of a topic are', () => {
  const of = (article: ArticleLiteral, rest: Fixture = {}) => {
    const ledger = fixtureLedger({ topics: ['mali', 'sumy'], articles: [{ topics: ['mali'], ...article }], ...rest })
    return [...actorsOfTopic(ledger, 'mali')].toSorted()
  }

  it.each<[string, ArticleLiteral, string[]]>([
    ['those who speak', { statements: [{ by: 'peskov' }] }, ['peskov']],
    ['those who pass it on', { statements: [{ by: 'french-sources', via: 'afp' }] }, ['afp', 'french-sources']],
    [
      'those who are spoken about',
      { statements: [{ by: 'peskov', about: ['mali', 'wagner'] }] },
      ['mali', 'peskov', 'wagner'],
    ],
    ['those who take part in events', { events: [{ who: ['keita'] }] }, ['keita']],
    ['those on whose word events are told', { events: [{ who: ['keita'], accordingTo: 'afp' }] }, ['afp', 'keita']],
  ])('%s', (_, article, expected) => expect(of(article)).toEqual(expected))

  it('the publisher of a report and the agency that wrote it', () => {
    const sources = [{ slug: 'report', publisher: 'moscow-times', agency: 'afp' }]
    expect(of({ source: 'report' }, { sources })).toEqual(['afp', 'moscow-times'])
  })

  it('not those of the other topic, nor those whom only a body links to', () => {
    const articles: ArticleLiteral[] = [
      { topics: ['mali'], body: 'See [Kovalenko](actor:kovalenko).', statements: [{ by: 'peskov' }] },
      { topics: ['sumy'], statements: [{ by: 'syrskyi' }] },
    ]
    const ledger = fixtureLedger({ topics: ['mali', 'sumy'], articles })
    expect([...actorsOfTopic(ledger, 'mali')]).toEqual(['peskov'])
  })

  it('nobody in a topic without articles', () =>
    expect([...actorsOfTopic(fixtureLedger({ topics: ['mali'] }), 'mali')]).toEqual([]))
})

describe('Two topics share', () => {
  const topics = (mali: readonly string[], sumy: readonly string[], actors: readonly ActorLiteral[] = RUSSIA): Ledger =>
    fixtureLedger({
      topics: ['mali', 'sumy'],
      actors,
      articles: [
        { topics: ['mali'], statements: mali.map((by) => ({ by })) },
        { topics: ['sumy'], statements: sumy.map((by) => ({ by })) },
      ],
    })
  const shared = (ledger: Ledger) =>
    sharedActors(ledger, 'mali', 'sumy').map(({ actor, inFirst, inSecond }) => [
      actor.slug,
      slugs(inFirst),
      slugs(inSecond),
    ])

  it('whoever appears in both, and what they are part of', () => {
    expect(shared(topics(['putin'], ['putin']))).toEqual([
      ['kremlin', ['putin'], ['putin']],
      ['putin', ['putin'], ['putin']],
      ['russia', ['putin'], ['putin']],
    ])
  })

  it('Russia, where the Kremlin speaks in one and the defence ministry in the other', () => {
    expect(shared(topics(['kremlin'], ['defence-ministry']))).toEqual([['russia', ['kremlin'], ['defence-ministry']]])
  })

  it('Russia, where it speaks for itself in one and through Peskov in the other', () => {
    expect(shared(topics(['peskov'], ['russia']))).toEqual([['russia', ['peskov'], ['russia']]])
  })

  it('a whole once, where two ways lead to it', () => {
    const actors: ActorLiteral[] = [
      { slug: 'spokesman', partOf: ['army', 'ministry'] },
      { slug: 'army', partOf: ['state'] },
      { slug: 'ministry', partOf: ['state'] },
      'state',
    ]
    expect(shared(topics(['spokesman'], ['state'], actors))).toEqual([['state', ['spokesman'], ['state']]])
  })

  it('not a part because its whole is shared: Peskov is not in the other topic', () => {
    expect(shared(topics(['peskov', 'russia'], ['russia'])).map(([slug]) => slug)).toEqual(['russia'])
  })

  it('nobody, where no actor and no whole is in both', () => expect(shared(topics(['peskov'], ['kyiv']))).toEqual([]))

  it('the same actors whichever is asked first', () => {
    const ledger = topics(['kremlin'], ['defence-ministry'])
    const [there, back] = [sharedActors(ledger, 'mali', 'sumy'), sharedActors(ledger, 'sumy', 'mali')]
    expect(back.map(({ actor, inFirst, inSecond }) => [actor, inSecond, inFirst])).toEqual(
      there.map(({ actor, inFirst, inSecond }) => [actor, inFirst, inSecond]),
    )
  })
})
