import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actorNode, articleNode, placeNode, topicNode } from '@/lib/outputs/head/json-ld/documents'
import { ACTOR_KINDS, type ActorKind } from '@/lib/schema/actor'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'
import { actorView } from '@/lib/view/actor'
import { articleView } from '@/lib/view/article'
import { placeView } from '@/lib/view/place'
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
      published: '2026-01-01',
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
      roles: [{ title: 'Kremlin spokesman', term: '2021-09-15' }],
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
    },
    { slug: 'kremlin', name: 'The Kremlin', kind: 'state-body', partOf: ['russia'] },
    'russia',
  ],
  places: [
    {
      slug: 'bamako',
      name: 'Bamako',
      within: 'mali',
      otherNames: [{ name: 'Bàmakɔ' }],
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
      published: '2026-01-01',
      statements: [{ by: 'peskov', said: '2021-09-15', where: ['bamako'] }],
    },
    { slug: 'corrected', published: '2026-01-01', corrections: [{ on: '2026-02-01', text: 'A date.' }] },
  ],
}
const ledger = fixtureLedger(FIXTURE)
const root = 'https://counterclaim.example'

describe('An article tells machines what it tells readers', () => {
  const view = articleView(ledger, find(ledger.documents.article, 'report'))
  const node = () => articleNode(view)

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
    expect(articleNode(corrected)).toMatchObject({
      datePublished: '2026-01-01',
      dateModified: corrected.modified.datetime,
    })
    expect(corrected.modified.datetime).toBe('2026-02-01')
  })

  it('that we wrote it, and on what report it is based', () => {
    expect(node()).toMatchObject({
      author: { name: 'Counterclaim' },
      publisher: { name: 'Counterclaim' },
      isBasedOn: [`${root}/sources/afp`],
    })
  })

  it('the topics that it is about, and the actors and places that the page names', () => {
    expect(node()).toMatchObject({
      about: [{ '@id': `${root}/topics/mali`, name: 'Mali and Russia' }],
      mentions: [
        { '@id': `${root}/actors/peskov`, name: 'Dmitry Peskov' },
        { '@id': `${root}/places/bamako`, name: 'Bamako' },
      ],
    })
  })
})

it('A topic tells machines the first paragraph of its answer, and its places', () => {
  expect(topicNode(topicView(ledger, find(ledger.documents.topic, 'mali')))).toMatchObject({
    '@type': 'BackgroundNewsArticle',
    headline: 'Mali and Russia',
    description: 'Who said what.',
    abstract: 'First.',
    datePublished: '2026-01-01',
    dateModified: '2026-02-01',
    about: [{ '@id': `${root}/places/bamako`, name: 'Bamako' }],
  })
})

describe('An actor is for machines', () => {
  const nodeOf = (slug: string) => {
    const actor = find(ledger.documents.actor, slug)
    return actorNode(actorView(ledger, actor), actor.fields.kind)
  }

  it('a person with the names, posts and whole that the page shows', () => {
    expect(nodeOf('peskov')).toEqual({
      '@type': 'Person',
      '@id': `${root}/actors/peskov`,
      url: `${root}/actors/peskov`,
      name: 'Dmitry Peskov',
      description: 'The Kremlin’s spokesman.',
      alternateName: ['Дмитрий Песков'],
      sameAs: ['https://www.wikidata.org/wiki/Q1'],
      jobTitle: ['Kremlin spokesman'],
      affiliation: { '@type': 'Organization', '@id': `${root}/actors/kremlin`, name: 'The Kremlin' },
    })
  })

  it('a body of the nearest whole', () => {
    expect(nodeOf('kremlin')).toMatchObject({
      '@type': 'GovernmentOrganization',
      parentOrganization: { '@id': `${root}/actors/russia` },
    })
  })

  it.each<[ActorKind, string]>([
    ['person', 'Person'],
    ['state', 'Country'],
    ['state-body', 'GovernmentOrganization'],
    ['international-organisation', 'Organization'],
    ['group-of-states', 'Organization'],
    ['armed-group', 'Organization'],
    ['company', 'Corporation'],
    ['monitor', 'Organization'],
    ['media', 'NewsMediaOrganization'],
    ['platform', 'Organization'],
    ['unnamed', 'WebPage'],
  ])('where it is of the kind “%s”, a %s', (kind, type) => {
    const made = fixtureLedger({ actors: [{ slug: 'a', kind }] })
    expect(actorNode(actorView(made, find(made.documents.actor, 'a')), kind)).toMatchObject({
      '@type': type,
      name: 'A',
    })
  })

  it('of every kind of the schema something', () => {
    const bare = actorView(ledger, find(ledger.documents.actor, 'russia'))
    for (const kind of Object.keys(ACTOR_KINDS) as ActorKind[])
      expect(actorNode(bare, kind), kind).toHaveProperty('@type')
  })

  it('nothing that is not known: no empty lists', () => {
    for (const key of ['alternateName', 'sameAs', 'jobTitle', 'affiliation'])
      expect(nodeOf('russia')).not.toHaveProperty(key)
  })
})

describe('A place is for machines', () => {
  it('its point, names and the place that it lies in', () => {
    expect(placeNode(placeView(ledger, find(ledger.documents.place, 'bamako')))).toMatchObject({
      '@type': 'Place',
      name: 'Bamako',
      alternateName: ['Bàmakɔ'],
      geo: { latitude: 12.64, longitude: -8 },
      containedInPlace: { '@id': `${root}/places/mali`, name: 'Mali' },
    })
  })

  it('without a point, none', () => {
    const node = placeNode(placeView(ledger, find(ledger.documents.place, 'mali')))
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
    ['topic', () => topicNode(topicView(gone, find(gone.documents.topic, 't')))],
    ['article', () => articleNode(articleView(gone, find(gone.documents.article, 'a')))],
    ['actor', () => actorNode(actorView(gone, find(gone.documents.actor, 'b')), 'person')],
    ['place', () => placeNode(placeView(gone, find(gone.documents.place, 'c')))],
  ])('a %s', (_, node) => {
    expect(node()).toMatchObject({
      '@type': 'WebPage',
      description: 'Withdrawn on 1 April 2026. It was about somebody else.',
    })
    expect(JSON.stringify(node())).not.toContain('Secret')
  })
})
