import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { mapForPlace, mapForTopic } from '@/lib/view/map'

const at = (latitude: number, longitude: number, within = 0.02) => ({
  coordinates: { latitude, longitude, within, basis: 'A list.' },
})
const ledger = fixtureLedger({
  actors: [{ slug: 'ministry', name: 'Russia’s defence ministry' }, 'russia', 'mali'],
  topics: [
    { slug: 'sumy-kursk', places: ['basivka', 'gornal', 'novenke', 'crimea', 'kyiv', 'ukraine', 'mali'] },
    { slug: 'other', places: ['basivka'] },
  ],
  questions: ['q', { slug: 'r', topics: ['other'] }],
  places: [
    { slug: 'ukraine', kind: 'country' },
    { slug: 'russia', kind: 'country' },
    { slug: 'mali', kind: 'country', ...at(17.57, -4) },
    { slug: 'atlantis', kind: 'country' },
    {
      slug: 'crimea',
      kind: 'region',
      within: 'ukraine',
      controlClaims: [{ by: 'russia', text: 'Annexed it.', when: 2014 }],
    },
    { slug: 'sumy-region', kind: 'region', within: 'ukraine', ...at(50.77, 34.33) },
    { slug: 'kursk-region', kind: 'region', within: 'russia', controlClaims: [{ by: 'russia', text: 'Cleared.' }] },
    { slug: 'kyiv', kind: 'city', within: 'ukraine', ...at(50.45, 30.52) },
    {
      slug: 'basivka',
      within: 'sumy-region',
      ...at(51.18, 35.09),
      controlClaims: [{ by: 'ministry', text: 'Taken.', when: '2025-04-06' }],
    },
    { slug: 'yunakivka', within: 'sumy-region', ...at(51.12, 35.03) },
    { slug: 'withdrawn', within: 'sumy-region', ...at(51.1, 34.9), withdrawn: { on: '2026-01-01', reason: 'None.' } },
    { slug: 'novenke', within: 'sumy-region' },
    { slug: 'sudzha', kind: 'town', within: 'kursk-region', ...at(51.19, 35.27) },
    { slug: 'gornal', within: 'kursk-region', ...at(51.06, 35.25, 0.1) },
    { slug: 'moura', within: 'mali', ...at(14.3, -4.6, 0.1) },
  ],
})
const placeMap = (slug: string) => mapForPlace(ledger, find(ledger.places, slug))
const topicMap = (slug: string) => mapForTopic(ledger, find(ledger.topics, slug))
const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)
const textOf = (map: ReturnType<typeof placeMap>) =>
  map?.panels.flatMap(({ labels }) => labels.map(({ lines }) => lines.join(' ')))

describe('The maps of a topic', () => {
  const map = topicMap('sumy-kursk')

  it('are two: its ground, and where that lies', () => {
    expect(map?.panels).toHaveLength(2)
    expect(map?.panels.map(({ detail }) => detail !== undefined)).toEqual([false, true])
  })

  it('say of every place of the topic how it stands on them', () => {
    expect(map?.places.map(({ label, links }) => [label, slugs(links)])).toEqual([
      ['On the map', ['basivka', 'crimea', 'kyiv', 'ukraine']],
      ['Somewhere within the dotted outline', ['gornal']],
      ['Not drawn, for want of a checked position', ['novenke']],
      ['Not on the map', ['mali']],
    ])
  })

  it('name claimant and date of everything that is hatched', () => {
    expect(map?.claims).toEqual([
      {
        places: [expect.objectContaining({ slug: 'basivka' })],
        claims: [
          {
            by: expect.objectContaining({ slug: 'ministry' }),
            when: expect.objectContaining({ words: '6 April 2025' }),
          },
        ],
      },
      {
        places: [expect.objectContaining({ slug: 'crimea' })],
        claims: [{ by: expect.objectContaining({ slug: 'russia' }), when: expect.objectContaining({ words: '2014' }) }],
      },
    ])
  })

  it('are missing where nobody has planned them', () => expect(topicMap('other')).toBeUndefined())
})

describe('The map of a place', () => {
  it('shows a village with those around it, and the claims to it', () => {
    const map = placeMap('basivka')
    expect(map?.panels[0]?.title).toBe('Where Basivka lies')
    expect(map?.places.map(({ links }) => slugs(links))).toEqual([['yunakivka', 'sudzha']])
    expect(textOf(map)).toContain('Basivka claims by Russia’s defence ministry, 6\u00a0April\u00a02025')
  })

  it('is an area where its position is weak', () => {
    const map = placeMap('gornal')
    expect(map?.panels[0]?.areas.flatMap(({ marks }) => marks.map(({ spec }) => spec.id))).toEqual(['gornal'])
    expect(map?.panels[0]?.points.map(({ spec }) => spec.id)).not.toContain('gornal')
    expect(map?.notes[0]).toBe('Gornal lies somewhere within the dotted outline.')
    expect(placeMap('moura')?.panels[0]?.areas).toHaveLength(1)
  })

  it('shows weak places only on their own maps', () => expect(placeMap('basivka')?.panels[0]?.areas).toEqual([]))

  it('is its region where no position is known, and says so', () => {
    const map = placeMap('novenke')
    expect(map?.panels[0]?.points.map(({ spec }) => spec.id)).not.toContain('novenke')
    expect(map?.panels[0]?.shown).toContain('sumy-region')
    expect(map?.notes[0]).toBe('No point is drawn for Novenke, for want of a checked position.')
  })

  it('draws a country or a region by its outline, never as a point', () => {
    for (const slug of ['mali', 'sumy-region', 'crimea']) {
      expect(placeMap(slug)?.panels[0]?.points.map(({ spec }) => spec.id)).not.toContain(slug)
      expect(placeMap(slug)?.panels[0]?.tinted).toMatch(/^M/)
    }
  })

  it('hatches a region that is claimed as a whole', () => {
    expect(placeMap('crimea')?.panels[0]?.hatched).toMatch(/^M/)
    expect(placeMap('ukraine')?.claims.map(({ places }) => slugs(places))).toEqual([['crimea']])
  })

  it('does not hatch a region that is claimed in part: nobody says where that part lies', () => {
    expect(placeMap('kursk-region')?.panels[0]?.hatched).toBe('')
    expect(placeMap('kursk-region')?.claims).toEqual([])
  })

  it('says whose borders and whose shapes it shows', () => {
    expect(placeMap('mali')?.notes.join(' ')).toContain('UN General Assembly')
    expect(placeMap('mali')?.notes.join(' ')).toContain('Natural Earth')
  })

  it('is missing where there is no shape of the land', () => expect(placeMap('atlantis')).toBeUndefined())
})
