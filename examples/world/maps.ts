import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

const point = (latitude: number, longitude: number, uncertainty: number) => ({
  coordinates: { latitude, longitude, uncertainty, basis: 'an example' },
})

const said = (question: string) => (by: string, on: string, answer: string, place: string) => ({
  by,
  said: on,
  question,
  answer,
  where: [place],
})
const holds = said('on-the-map')
const says = said('whose')

/** Places where maps have shapes: points, areas of which no more is known, claims, and what no map can show. */
export const MAPPED_CONTENT: Fixture = {
  topics: [
    {
      slug: 'sumy-kursk',
      title: 'A topic with maps',
      questions: ['on-the-map'],
      map: {
        title: 'The border of two regions',
        subjects: ['sumy-region', 'kursk-region'],
        box: { west: 34.42, south: 50.83, east: 35.82, north: 51.46 },
        locator: { title: 'A country with a region, and a region of its neighbour' },
      },
      places: ['sumy-region', 'kursk-region', 'sumy', 'held-village', 'near-village', 'lost-village', 'far-city'],
    },
  ],
  questions: [
    {
      slug: 'on-the-map',
      title: 'Who holds the villages?',
      topics: ['sumy-kursk'],
      situation: true,
      places: ['held-village'],
      controlOf: ['held-village', 'near-village'],
      answers: [
        { id: 'first', label: 'The first claimant holds it', control: { heldBy: 'first-claimant' } },
        { id: 'not-first', label: 'The first claimant does not hold it', control: { notHeldBy: 'first-claimant' } },
        { id: 'unknown', label: 'It is not known who holds it', control: { unknown: true } },
      ],
    },
    {
      slug: 'whose',
      title: 'Whose is the peninsula?',
      topics: ['sumy-kursk'],
      controlOf: ['crimea'],
      answers: [
        { id: 'second', label: 'It is the second claimant’s', control: { claimedBy: 'second-claimant' } },
        { id: 'not-second', label: 'It is not the second claimant’s', control: { notClaimedBy: 'second-claimant' } },
      ],
    },
  ],
  articles: [
    {
      slug: 'who-holds-what',
      title: 'Who says who holds what',
      topics: ['sumy-kursk'],
      date: '2025-05-26',
      statements: [
        holds('first-claimant', '2025-04-06', 'first', 'held-village'),
        holds('second-claimant', '2025-04-07', 'not-first', 'held-village'),
        holds('watcher', '2025-04-08', 'unknown', 'held-village'),
        holds('watcher', '2025-05-26', 'first', 'held-village'),
        holds('first-claimant', '2025-04-26', 'first', 'near-village'),
        says('second-claimant', '2014-03-18', 'second', 'crimea'),
        says('first-claimant', '2014-03-19', 'not-second', 'crimea'),
      ],
    },
  ],
  actors: [
    { slug: 'first-claimant', name: 'First claimant', kind: 'state' },
    { slug: 'second-claimant', name: 'Second claimant', kind: 'state' },
    { slug: 'watcher', name: 'A watcher', kind: 'monitor' },
  ],
  places: [
    {
      slug: 'ukraine',
      name: 'Ukraine',
      kind: 'country',
      map: { box: { west: 21.6, south: 44, east: 40.9, north: 52.7 } },
    },
    { slug: 'russia', name: 'Russia', kind: 'country' },
    { slug: 'sumy-region', name: 'Sumy region', kind: 'region', within: 'ukraine', map: { label: 'Sumy' } },
    { slug: 'kursk-region', name: 'Kursk region', kind: 'region', within: 'russia', map: { label: 'Kursk' } },
    { slug: 'crimea', name: 'Crimea', kind: 'region', within: 'ukraine' },
    { slug: 'sumy', name: 'Sumy', kind: 'city', within: 'sumy-region', ...point(50.91, 34.8, 0.02) },
    {
      slug: 'held-village',
      name: 'A claimed village',
      kind: 'village',
      within: 'sumy-region',
      ...point(51.2, 35.2, 0.02),
    },
    {
      slug: 'near-village',
      name: 'Somewhere here',
      kind: 'village',
      within: 'kursk-region',
      ...point(51.3, 35.1, 0.15),
    },
    { slug: 'lost-village', name: 'A village without a point', kind: 'village', within: 'sumy-region' },
    { slug: 'far-city', name: 'A city far away', kind: 'city', ...point(12.6, -8, 0.1) },
    { slug: 'mali', name: 'Mali', kind: 'country' },
  ],
}

export const MAPPED: Ledger = fixtureLedger(MAPPED_CONTENT)
