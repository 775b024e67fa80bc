import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ledger } from '@/lib/ledger/model'
import { actorNodes, articleNodes, placeNodes, sourceNodes, topicNodes } from '@/lib/outputs/head/json-ld/documents'
import type { ActorKind } from '@/lib/schema/actor'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'
import { actorView } from '@/lib/view/actor'
import { articleView } from '@/lib/view/article'
import { placeView } from '@/lib/view/place'
import { sourcePageView } from '@/lib/view/source'
import { topicView } from '@/lib/view/topic'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

const FIXTURE: Fixture = {
  topics: [
    {
      slug: 'mali',
      title: 'Mali and Russia',
      description: 'Who said what.',
      answer: ['First.', 'Second.'],
      places: ['bamako'],
    },
  ],
  questions: ['deal'],
  actors: [
    {
      slug: 'peskov',
      name: 'Dmitry Peskov',
      description: 'The Kremlin’s spokesman.',
      partOf: ['kremlin'],
      otherNames: [{ name: 'Дмитрий Песков', language: 'ru' }],
      roles: [{ title: 'Kremlin spokesman', term: '2012-05/..' }, { title: 'Diplomat' }],
      wikidata: 'Q1',
      sameAs: ['https://example.org/peskov'],
    },
    { slug: 'kremlin', name: 'The Kremlin', kind: 'state-body', partOf: ['russia'] },
    { slug: 'russia', kind: 'state' },
  ],
  places: [
    {
      slug: 'bamako',
      name: 'Bamako',
      within: 'mali',
      otherNames: [{ name: 'Bàmakɔ' }],
      wikidata: 'Q3703',
      coordinates: { latitude: 12.64, longitude: -8, uncertainty: 0.02, basis: 'A map.' },
    },
    { slug: 'mali', name: 'Mali', kind: 'country' },
  ],
  articles: [
    {
      slug: 'report',
      title: 'Kremlin denies talks',
      description: 'What the spokesman said.',
      source: 'afp',
      date: '2021-09-15',
      statements: [{ by: 'peskov', said: '2021-09-15', where: ['bamako'] }],
    },
    { slug: 'corrected', corrections: [{ on: '2026-02-01', text: 'A date.' }] },
  ],
}
const ledger = fixtureLedger(FIXTURE)
const root = 'https://counterclaim.example'

describe('An article tells machines what it tells readers', () => {
  const view = articleView(ledger, find(ledger.documents.article, 'report'))
  const node = () => articleNodes(view, ledger)[0]

  it('that it is a news article, with the headline, description and address of the page', () => {
    expect(node()).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${root}/articles/report`,
      headline: view.title,
      name: view.title,
      description: view.description,
      mainEntityOfPage: `${root}/articles/report`,
    })
  })

  it('the dates that the page prints, and no change where there was none', () => {
    expect(node()).toMatchObject({ datePublished: view.published.datetime })
    expect(node()).not.toHaveProperty('dateModified')
    const corrected = articleView(ledger, find(ledger.documents.article, 'corrected'))
    expect(articleNodes(corrected, ledger)[0]).toMatchObject({
      datePublished: '2026-01-01',
      dateModified: corrected.modified.datetime,
    })
    expect(corrected.modified.datetime).toBe('2026-02-01')
  })

  it('that we wrote it, and on what report it is based', () => {
    expect(node()).toMatchObject({
      author: { name: 'Counterclaim' },
      publisher: {
        name: 'Counterclaim',
        publishingPrinciples: `${root}/method`,
        correctionsPolicy: `${root}/corrections`,
      },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2021-09-15',
      isBasedOn: [{ '@id': `${root}/sources/afp#it` }],
    })
  })

  it('the topics that it is about, and the actors and places that the page names', () => {
    expect(node()).toMatchObject({
      about: [{ '@id': `${root}/topics/mali`, name: 'Mali and Russia' }],
      mentions: [
        { '@type': 'Person', '@id': `${root}/actors/peskov#it`, name: 'Dmitry Peskov' },
        { '@type': 'Place', '@id': `${root}/places/bamako#it`, name: 'Bamako' },
      ],
    })
  })
})

it('A topic tells machines the first paragraph of its answer, and its places', () => {
  expect(topicNodes(topicView(ledger, find(ledger.documents.topic, 'mali')), ledger)[0]).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: 'Mali and Russia',
    description: 'Who said what.',
    abstract: 'First.',
    datePublished: '2026-01-01',
    dateModified: '2026-02-01',
    about: [{ '@id': `${root}/places/bamako#it`, name: 'Bamako' }],
    temporalCoverage: '2021-09-15/2026-01-01',
  })
})

describe('An actor is for machines', () => {
  const nodesOf = (made: Ledger, slug: string) => {
    const actor = find(made.documents.actor, slug)
    return actorNodes(actorView(made, actor), made, actor)
  }
  const thingOf = (slug: string) => nodesOf(ledger, slug)[1]

  it('a person, apart from the page, with the names, dated posts and whole that the page shows', () => {
    expect(nodesOf(ledger, 'peskov')[0]).toMatchObject({
      '@type': 'WebPage',
      '@id': `${root}/actors/peskov`,
      mainEntity: { '@id': `${root}/actors/peskov#it` },
    })
    expect(thingOf('peskov')).toEqual({
      '@type': 'Person',
      '@id': `${root}/actors/peskov#it`,
      name: 'Dmitry Peskov',
      description: 'The Kremlin’s spokesman.',
      alternateName: ['Дмитрий Песков'],
      sameAs: ['https://www.wikidata.org/wiki/Q1', 'https://example.org/peskov'],
      hasOccupation: [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'Kremlin spokesman' },
          startDate: '2012-05',
        },
      ],
      affiliation: { '@type': 'GovernmentOrganization', '@id': `${root}/actors/kremlin#it`, name: 'The Kremlin' },
    })
  })

  it('a body of the nearest whole', () => {
    expect(thingOf('kremlin')).toMatchObject({
      '@type': 'GovernmentOrganization',
      parentOrganization: { '@type': 'Organization', '@id': `${root}/actors/russia#it` },
    })
  })

  it.each<[ActorKind, string | undefined]>([
    ['person', 'Person'],
    ['state', 'Organization'],
    ['state-body', 'GovernmentOrganization'],
    ['international-organisation', 'Organization'],
    ['group-of-states', 'Organization'],
    ['armed-group', 'Organization'],
    ['company', 'Corporation'],
    ['monitor', 'Organization'],
    ['media', 'NewsMediaOrganization'],
    ['platform', 'Organization'],
    ['unnamed', undefined],
  ])('where it is of the kind “%s”: %s', (kind, type) =>
    expect(nodesOf(fixtureLedger({ actors: [{ slug: 'a', kind }] }), 'a')[1]?.['@type']).toBe(type),
  )

  it('nothing that is not known: no empty lists', () => {
    for (const key of ['alternateName', 'sameAs', 'hasOccupation', 'affiliation', 'parentOrganization'])
      expect(thingOf('russia')).not.toHaveProperty(key)
  })
})

describe('No post that ended is told as held today:', () => {
  const roleOf = (term: string | undefined) => {
    const made = fixtureLedger({
      actors: [
        { slug: 'keita', partOf: ['mali'], roles: [{ title: 'President', ...(term && { term }) }] },
        { slug: 'mali', kind: 'state' },
      ],
    })
    const actor = find(made.documents.actor, 'keita')
    return actorNodes(actorView(made, actor), made, actor)[1]
  }

  it.each([
    ['2013-09-04/2020-08-18', { startDate: '2013-09-04', endDate: '2020-08-18' }],
    ['../2020-08-18', { endDate: '2020-08-18' }],
    ['2013/2020', { startDate: '2013', endDate: '2020' }],
  ])('%s has its end, and no whole that might be over', (term, dates) => {
    expect(roleOf(term)).toMatchObject({ hasOccupation: [{ '@type': 'Role', ...dates }] })
    expect(roleOf(term)).not.toHaveProperty('affiliation')
  })

  it.each(['2013-09/2020~', '2020', '2020-08-18~'])(
    '%s, whose end is not known exactly, is left to the page',
    (term) => {
      expect(roleOf(term)).not.toHaveProperty('hasOccupation')
      expect(roleOf(term)).not.toHaveProperty('affiliation')
    },
  )

  it('one without a term is left to the page', () => expect(roleOf(undefined)).not.toHaveProperty('hasOccupation'))

  it('and none is a job title, which has no dates', () =>
    expect(JSON.stringify(roleOf('2013-09-04/2020-08-18'))).not.toContain('jobTitle'))
})

it('A publication is apart from our page on it', () => {
  const nodes = sourceNodes(sourcePageView(ledger, find(ledger.documents.source, 'afp')), ledger)
  expect(nodes).toMatchObject([
    { '@type': 'WebPage', '@id': `${root}/sources/afp`, mainEntity: { '@id': `${root}/sources/afp#it` } },
    { '@type': 'NewsArticle', '@id': `${root}/sources/afp#it`, publisher: { name: 'Example News' } },
  ])
})

it('Every id has one type, wherever it is named', () => {
  const types = new Map<string, Set<string>>()
  JSON.stringify(everyNode(), (_, value) => {
    if (value?.['@id'] && value['@type'])
      types.set(value['@id'], (types.get(value['@id']) ?? new Set()).add(value['@type']))
    return value
  })
  expect([...types].filter(([, found]) => found.size > 1)).toEqual([])
  expect(types.size).toBeGreaterThan(5)
})

const everyNode = () => [
  ...[...ledger.documents.topic.values()].flatMap((document) => topicNodes(topicView(ledger, document), ledger)),
  ...[...ledger.documents.article.values()].flatMap((document) => articleNodes(articleView(ledger, document), ledger)),
  ...[...ledger.documents.actor.values()].flatMap((document) =>
    actorNodes(actorView(ledger, document), ledger, document),
  ),
  ...[...ledger.documents.place.values()].flatMap((document) => placeNodes(placeView(ledger, document), ledger)),
  ...[...ledger.documents.source.values()].flatMap((document) => sourceNodes(sourcePageView(ledger, document), ledger)),
]

describe('A place is for machines', () => {
  it('its point, names and the place that it lies in', () => {
    expect(placeNodes(placeView(ledger, find(ledger.documents.place, 'bamako')), ledger)[1]).toMatchObject({
      '@type': 'Place',
      name: 'Bamako',
      alternateName: ['Bàmakɔ'],
      sameAs: ['https://www.wikidata.org/wiki/Q3703'],
      geo: { latitude: 12.64, longitude: -8 },
      containedInPlace: { '@type': 'Country', '@id': `${root}/places/mali#it`, name: 'Mali' },
    })
  })

  it('without a point, none', () => {
    const node = placeNodes(placeView(ledger, find(ledger.documents.place, 'mali')), ledger)[1]
    for (const key of ['geo', 'containedInPlace', 'alternateName', 'sameAs']) expect(node).not.toHaveProperty(key)
  })
})

describe('Of a page that was taken back machines learn that it was, and nothing of what it said', () => {
  const withdrawn = { on: '2026-04-01', reason: 'It was about somebody else.' }
  const gone = fixtureLedger({
    topics: [{ slug: 't', answer: ['Secret.'], withdrawn }],
    articles: [{ slug: 'a', description: 'Secret.', withdrawn }],
    actors: [{ slug: 'b', description: 'Secret.', withdrawn }],
    places: [{ slug: 'c', description: 'Secret.', withdrawn }],
  })

  it.each([
    ['topic', () => topicNodes(topicView(gone, find(gone.documents.topic, 't')), gone)[0]],
    ['article', () => articleNodes(articleView(gone, find(gone.documents.article, 'a')), gone)[0]],
    [
      'actor',
      () => actorNodes(actorView(gone, find(gone.documents.actor, 'b')), gone, find(gone.documents.actor, 'b'))[0],
    ],
    ['place', () => placeNodes(placeView(gone, find(gone.documents.place, 'c')), gone)[0]],
  ])('a %s', (_, node) => {
    expect(node()).toMatchObject({
      '@type': 'WebPage',
      description: 'Withdrawn on 1 April 2026. It was about somebody else.',
    })
    expect(JSON.stringify(node())).not.toContain('Secret')
  })
})
