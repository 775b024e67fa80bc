import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { DisputeView } from '@/lib/view/dispute'
import { mapForPlace, mapForTopic } from '@/lib/view/map'

const at = (latitude: number, longitude: number, uncertainty = 0.02) => ({
  coordinates: { latitude, longitude, uncertainty, basis: 'A list.' },
})
const ledger = fixtureLedger({
  actors: [{ slug: 'ministry', name: 'Russia’s defence ministry' }, 'russia', 'ukraine', 'mali'],
  topics: [
    {
      slug: 'sumy-kursk',
      places: ['basivka', 'gornal', 'novenke', 'crimea', 'kyiv', 'ukraine', 'mali'],
      map: {
        title: 'The border',
        subjects: ['sumy-region', 'kursk-region'],
        box: { west: 34.42, south: 50.83, east: 35.82, north: 51.46 },
        locator: {},
      },
    },
    { slug: 'other', places: ['basivka'] },
  ],
  questions: [
    {
      slug: 'who-holds',
      situation: true,
      controlOf: ['basivka', 'kursk-region', 'sudzha', 'gornal'],
      answers: [
        { id: 'russia', label: 'Russia holds it', control: { heldBy: 'russia' } },
        { id: 'not-russia', label: 'Russia does not hold it', control: { notHeldBy: 'russia' } },
        { id: 'unknown', label: 'It is not known', control: { unknown: true } },
      ],
    },
    {
      slug: 'whose',
      controlOf: ['crimea', 'kherson-region'],
      answers: [
        { id: 'russian', label: 'It is Russian', control: { claimedBy: 'russia' } },
        { id: 'not-russian', label: 'It is not Russian', control: { notClaimedBy: 'russia' } },
      ],
    },
    { slug: 'r', topics: ['other'] },
  ],
  articles: [
    {
      date: '2025-06-01',
      topics: ['sumy-kursk'],
      statements: [
        ...(
          [
            ['ministry', '2025-04-06', 'russia', 'basivka'],
            ['ukraine', '2025-04-07', 'not-russia', 'basivka'],
            ['monitor', '2025-04-08', 'unknown', 'basivka'],
            ['governor', '2025-05-24', 'russia', 'basivka'],
            ['ministry', '2025-04-26', 'russia', 'kursk-region'],
            ['ministry', '2025-03-13', 'russia', 'sudzha'],
            ['ministry', '2025-03-14', 'russia', 'gornal'],
          ] as const
        ).map(([by, said, answer, where]) => ({ by, said, answer, where: [where], question: 'who-holds' })),
        ...(
          [
            ['russia', '2014-03-18', 'russian', 'crimea'],
            ['ukraine', '2014-03-19', 'not-russian', 'crimea'],
            ['ukraine', '2022-10-01', 'not-russian', 'kherson-region'],
          ] as const
        ).map(([by, said, answer, where]) => ({ by, said, answer, where: [where], question: 'whose' })),
      ],
    },
  ],
  places: [
    { slug: 'ukraine', kind: 'country' },
    { slug: 'russia', kind: 'country' },
    { slug: 'mali', kind: 'country', ...at(17.57, -4) },
    { slug: 'atlantis', kind: 'country' },
    { slug: 'crimea', kind: 'region', within: 'ukraine' },
    { slug: 'kherson-region', kind: 'region', within: 'ukraine' },
    { slug: 'sumy-region', kind: 'region', within: 'ukraine', ...at(50.77, 34.33) },
    { slug: 'kursk-region', kind: 'region', within: 'russia' },
    { slug: 'kyiv', kind: 'city', within: 'ukraine', ...at(50.45, 30.52) },
    { slug: 'basivka', within: 'sumy-region', ...at(51.18, 35.09) },
    { slug: 'yunakivka', within: 'sumy-region', ...at(51.12, 35.03) },
    { slug: 'withdrawn', within: 'sumy-region', ...at(51.1, 34.9), withdrawn: { on: '2026-01-01', reason: 'None.' } },
    { slug: 'novenke', within: 'sumy-region' },
    { slug: 'sudzha', kind: 'town', within: 'kursk-region', ...at(51.19, 35.27) },
    { slug: 'gornal', within: 'kursk-region', ...at(51.06, 35.25, 0.1) },
    { slug: 'moura', within: 'mali', ...at(14.3, -4.6, 0.1) },
  ],
})
const placeMap = (slug: string) => mapForPlace(ledger, find(ledger.documents.place, slug))
const topicMap = (slug: string) => mapForTopic(ledger, find(ledger.documents.topic, slug))
const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)
/** In short: “A Russia holds it: ministry 2025-04-06”. */
const saidIn = ({ sides }: DisputeView) =>
  sides.map(
    ({ letter, label, voices }) =>
      `${letter} ${label}: ${voices.map(({ statement }) => `${statement.by.slug} ${statement.date.edtf}`).join(', ')}`,
  )
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
      ['Not drawn: no checked position', ['novenke']],
      ['Not on the map', ['mali']],
    ])
  })

  it('say who says who holds each place that is drawn: the claim, the denial, and who does not know', () => {
    expect(map?.control.map(({ place, disputes }) => [place.slug, disputes.flatMap(saidIn)])).toEqual([
      [
        'basivka',
        [
          'A Russia holds it: ministry 2025-04-06, governor 2025-05-24',
          'B Russia does not hold it: ukraine 2025-04-07',
          'C It is not known: monitor 2025-04-08',
        ],
      ],
      ['gornal', ['A Russia holds it: ministry 2025-03-14']],
    ])
  })

  it('say of everything that is hatched who says whose it is, and who denies it', () => {
    expect(map?.status.map(({ places, disputes }) => [slugs(places), disputes.flatMap(saidIn)])).toEqual([
      [['crimea'], ['A It is Russian: russia 2014-03-18', 'B It is not Russian: ukraine 2014-03-19']],
    ])
  })

  it('are one where no second is asked for, framed by the places where nothing is said', () => {
    const other = topicMap('other')
    expect(other?.panels.map(({ title }) => title)).toEqual(['Sumy region'])
    expect(other?.places.map(({ label, links }) => [label, slugs(links)])).toEqual([['On the map', ['basivka']]])
  })
})

describe('The map of a place', () => {
  it('shows a village with those around it, and who says who holds those', () => {
    const map = placeMap('basivka')
    expect(map?.panels[0]?.title).toBe('Where Basivka lies')
    expect(map?.places.map(({ links }) => slugs(links))).toEqual([['yunakivka', 'sudzha']])
    expect(map?.control.map(({ place, disputes }) => [place.slug, disputes.flatMap(saidIn)])).toEqual([
      ['sudzha', ['A Russia holds it: ministry 2025-03-13']],
    ])
    expect(textOf(map)).toContain('Basivka')
  })

  it('tells both sides of a border by two greys, and has an inset of where on earth that is', () => {
    const map = placeMap('basivka')
    expect(map?.panels[0]?.side).toMatch(/^M/)
    expect(map?.panels[0]?.side).not.toBe(map?.panels[0]?.land)
    expect(map?.inset).toMatchObject({ title: 'Where on earth Ukraine lies', width: 128, labels: [] })
    expect(map?.inset?.detail).toBeDefined()
    expect(placeMap('mali')?.panels[0]?.side).toBe('')
  })

  it('needs no inset where it shows half a continent', () => expect(placeMap('russia')?.inset).toBeUndefined())

  it('of a region carries what is said of all its villages, drawn or not', () => {
    expect(placeMap('kursk-region')?.control.map(({ place }) => place.slug)).toEqual(['gornal', 'sudzha'])
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
    expect(map?.notes[0]).toBe('Novenke is not drawn: we have no checked position.')
  })

  it('draws a country or a region by its outline, never as a point', () => {
    for (const slug of ['mali', 'sumy-region', 'crimea']) {
      expect(placeMap(slug)?.panels[0]?.points.map(({ spec }) => spec.id)).not.toContain(slug)
      expect(placeMap(slug)?.panels[0]?.tinted).toMatch(/^M/)
    }
  })

  it('hatches a region of which somebody says that it is theirs', () => {
    expect(placeMap('crimea')?.panels[0]?.hatched).toMatch(/^M/)
    expect(placeMap('ukraine')?.status.map(({ places }) => slugs(places))).toEqual([['crimea']])
  })

  it.each([
    ['of which it is only denied', 'kherson-region'],
    ['of which somebody says that they hold it: that is no claim to its status', 'kursk-region'],
    ['of which nobody says anything', 'sumy-region'],
  ])('does not hatch a region %s', (_, slug) => {
    expect(placeMap(slug)?.panels[0]?.claimed).not.toContain(slug)
    expect(placeMap(slug)?.status.flatMap(({ places }) => slugs(places))).not.toContain(slug)
  })

  it('says whose borders and whose shapes it shows', () => {
    expect(placeMap('mali')?.notes.join(' ')).toContain('UN General Assembly')
    expect(placeMap('mali')?.notes.join(' ')).toContain('Natural Earth')
  })

  it('is missing where there is no shape of the land', () => expect(placeMap('atlantis')).toBeUndefined())
})

describe('Of a site that nobody has planned maps for', () => {
  const site = fixtureLedger({
    topics: [
      { slug: 'river', places: ['port'] },
      { slug: 'strike', places: [] },
      { slug: 'treaty', places: ['nowhere'] },
      { slug: 'strait', places: ['chad', 'camp'] },
      { slug: 'capital', places: ['capital', 'chad'], map: { subjects: ['the-chad'], locator: {} } },
    ],
    questions: [{ slug: 'who-holds-the-port', topics: ['river', 'strike', 'treaty', 'strait', 'capital'] }],
    places: [
      { slug: 'port', kind: 'city', within: 'sudan', ...at(19.6, 37.2) },
      { slug: 'sudan', kind: 'country' },
      { slug: 'nowhere' },
      { slug: 'chad', kind: 'country' },
      { slug: 'camp', within: 'chad' },
      { slug: 'the-chad', kind: 'country', map: { shape: 'chad' } },
      { slug: 'capital', kind: 'city', within: 'the-chad', ...at(12.1, 15) },
    ],
  })
  const titles = (topic: string) =>
    mapForTopic(site, find(site.documents.topic, topic))?.panels.map(({ title }) => title)

  it.each([
    ['a topic with one place', 'river', ['Sudan']],
    ['a topic without a place', 'strike', undefined],
    ['a topic with a place that nobody knows the position of, in no country', 'treaty', undefined],
    ['a topic about a country', 'strait', ['Chad']],
    ['a topic about a country whose page has another name', 'capital', ['Chad', 'Where Chad lies']],
  ])('%s has its map, or none', (_, topic, expected) => expect(titles(topic)).toEqual(expected))

  it('a place is drawn as the shape that its page names', () => {
    const map = mapForPlace(site, find(site.documents.place, 'the-chad'))
    expect(map?.panels[0]?.shown).toEqual(expect.arrayContaining(['the-chad', 'capital']))
    expect(map?.places.map(({ links }) => slugs(links))).toEqual([['capital']])
  })
})
