import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { DisputeView } from '@/lib/view/dispute'
import { placeView } from '@/lib/view/place'

const coordinates = { latitude: 51.18, longitude: 35.09, uncertainty: 0.05, basis: 'A public list.' }
const ledger = fixtureLedger({
  topics: [{ slug: 't', places: ['basivka'] }],
  questions: [
    {
      slug: 'who',
      places: ['basivka'],
      controlOf: ['basivka'],
      situation: true,
      answers: [
        { id: 'taken', label: 'Russia holds it', control: { heldBy: 'russia' } },
        { id: 'not-taken', label: 'Russia does not hold it', control: { notHeldBy: 'russia' } },
        { id: 'unknown', label: 'It is not known', control: { unknown: true } },
      ],
    },
    {
      slug: 'whose',
      controlOf: ['sumy-region'],
      answers: [
        { id: 'russian', label: 'It is Russian', control: { claimedBy: 'russia' } },
        { id: 'not-russian', label: 'It is not Russian', control: { notClaimedBy: 'russia' } },
      ],
    },
    'other',
  ],
  places: [
    {
      slug: 'basivka',
      within: 'sumy-region',
      coordinates,
      otherNames: [{ name: 'Басівка', language: 'uk' }, { name: 'Basovka' }],
    },
    { slug: 'sumy-region', kind: 'region', within: 'ukraine' },
    { slug: 'ukraine', kind: 'country' },
    { slug: 'andriivka', within: 'sumy-region' },
  ],
  articles: [
    {
      slug: 'report',
      statements: [
        { id: 'claim', said: '2025-04-06', where: ['basivka'] },
        { id: 'elsewhere', said: '2025-04-06', where: ['sumy-region'] },
      ],
      events: [{ id: 'assault', when: '2025-04-05', where: ['basivka'] }],
    },
    {
      slug: 'control',
      topics: ['t'],
      statements: [
        { by: 'russia', said: '2025-04-06', question: 'who', answer: 'taken', where: ['basivka'] },
        { by: 'kyiv', said: '2025-04-07', question: 'who', answer: 'not-taken', where: ['basivka'] },
        { by: 'deepstate', said: '2025-04-08', question: 'who', answer: 'unknown', where: ['basivka'] },
        { by: 'putin', said: '2025-04-09', question: 'whose', answer: 'russian', where: ['sumy-region'] },
      ],
    },
  ],
})
const viewOf = (slug: string) => placeView(ledger, find(ledger.documents.place, slug))
const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)

const saidIn = ({ sides }: DisputeView) =>
  sides.map(
    ({ letter, label, voices }) =>
      `${letter} ${label}: ${voices.map(({ statement }) => `${statement.by.slug}, ${statement.date.words}`).join('; ')}`,
  )

describe('A place’s page', () => {
  it('says what it lies in, nearest first, and stands under it', () => {
    expect(slugs(viewOf('basivka').within)).toEqual(['sumy-region', 'ukraine'])
    expect(viewOf('basivka').breadcrumb.map(({ href }) => href)).toEqual([
      '/',
      '/places',
      '/places/ukraine',
      '/places/sumy-region',
      '/places/basivka',
    ])
  })

  it('says what lies directly in it', () => {
    expect(slugs(viewOf('sumy-region').contains)).toEqual(['andriivka', 'basivka'])
    expect(slugs(viewOf('ukraine').contains)).toEqual(['sumy-region'])
  })

  it('shows what was said of it and what happened there, in order of time', () => {
    expect(viewOf('basivka').entries.map(({ id }) => id)).toEqual([
      'assault',
      'claim',
      'control-s1',
      'control-s2',
      'control-s3',
    ])
  })

  it('leads to the questions about it, as they lead to it', () =>
    expect(slugs(viewOf('basivka').questions)).toEqual(['who']))

  it('says who says who holds it, who denies it and who does not know, each with the day', () => {
    const { holding, status } = viewOf('basivka')
    expect(holding.map(saidIn)).toEqual([
      [
        'A Russia holds it: russia, 6 April 2025',
        'B Russia does not hold it: kyiv, 7 April 2025',
        'C It is not known: deepstate, 8 April 2025',
      ],
    ])
    expect(status).toEqual([])
  })

  it('says apart from that who says whose it is', () => {
    const { holding, status } = viewOf('sumy-region')
    expect(holding).toEqual([])
    expect(status.map(saidIn)).toEqual([['A It is Russian: putin, 9 April 2025']])
  })

  it('says nothing of who holds it where nobody does', () =>
    expect(viewOf('andriivka')).toMatchObject({ holding: [], status: [] }))

  it('has its point with how well it is known, or none', () => {
    expect(viewOf('basivka').coordinates).toEqual(coordinates)
    expect(viewOf('andriivka')).not.toHaveProperty('coordinates')
  })

  it('says what it is, and its other names', () => {
    expect(viewOf('basivka')).toMatchObject({
      kindLabel: 'Village',
      otherNames: [{ name: 'Басівка', language: 'uk' }, { name: 'Basovka' }],
    })
  })

  it('says which pages name it', () =>
    expect(slugs(viewOf('basivka').mentionedIn)).toEqual(['t', 'who', 'control', 'report']))
})
