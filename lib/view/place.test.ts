import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { placeView } from '@/lib/view/place'

const coordinates = { latitude: 51.18, longitude: 35.09, within: 0.05, basis: 'A public list.' }
const ledger = fixtureLedger({
  topics: [{ slug: 't', places: ['basivka'] }],
  questions: [{ slug: 'who', places: ['basivka'] }, 'other'],
  places: [
    {
      slug: 'basivka',
      within: 'sumy-region',
      coordinates,
      otherNames: [{ name: 'Басівка', language: 'uk' }, { name: 'Basovka' }],
      controlClaims: [
        { by: 'russia', text: 'It has been taken.', when: '2025-04-06' },
        { by: 'nobody', text: 'Undated.' },
      ],
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
  ],
})
const viewOf = (slug: string) => placeView(ledger, find(ledger.places, slug))
const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)

describe('A place’s page', () => {
  it('says what it lies in, nearest first, and stands under it', () => {
    expect(slugs(viewOf('basivka').within)).toEqual(['sumy-region', 'ukraine'])
    expect(viewOf('basivka').breadcrumb.map(({ href }) => href)).toEqual([
      '/',
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
    expect(viewOf('basivka').entries.map(({ id }) => id)).toEqual(['assault', 'claim'])
  })

  it('leads to the questions about it, as they lead to it', () =>
    expect(slugs(viewOf('basivka').questions)).toEqual(['who']))

  it('shows control as a claim, with claimant, and date where there is one', () => {
    expect(viewOf('basivka').controlClaims).toEqual([
      {
        by: expect.objectContaining({ href: '/actors/russia' }),
        text: 'It has been taken.',
        when: expect.objectContaining({ words: '6 April 2025' }),
      },
      { by: expect.objectContaining({ href: '/actors/nobody' }), text: 'Undated.' },
    ])
  })

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

  it('says which pages name it', () => expect(slugs(viewOf('basivka').mentionedIn)).toEqual(['t', 'who', 'report']))
})
