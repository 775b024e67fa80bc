import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'

const point = (latitude: number, longitude: number, within: number) => ({
  coordinates: { latitude, longitude, within, basis: 'an example' },
})
const claim = (by: string, when?: string) => ({ by, text: `It is claimed by ${by}.`, ...(when && { when }) })

/** Places where maps have shapes: points, areas of which no more is known, claims, and what no map can show. */
export const MAPPED: Ledger = fixtureLedger({
  topics: [
    {
      slug: 'sumy-kursk',
      title: 'A topic with maps',
      questions: ['on-the-map'],
      places: ['sumy-region', 'kursk-region', 'sumy', 'held-village', 'near-village', 'lost-village', 'far-city'],
    },
  ],
  questions: [{ slug: 'on-the-map', topics: ['sumy-kursk'], places: ['held-village'] }],
  actors: [
    { slug: 'first-claimant', name: 'First claimant', kind: 'state' },
    { slug: 'second-claimant', name: 'Second claimant', kind: 'state' },
  ],
  places: [
    { slug: 'ukraine', name: 'Ukraine', kind: 'country' },
    { slug: 'russia', name: 'Russia', kind: 'country' },
    { slug: 'sumy-region', name: 'Sumy region', kind: 'region', within: 'ukraine' },
    { slug: 'kursk-region', name: 'Kursk region', kind: 'region', within: 'russia' },
    {
      slug: 'crimea',
      name: 'Crimea',
      kind: 'region',
      within: 'ukraine',
      controlClaims: [claim('first-claimant'), claim('second-claimant', '2014-03-18')],
    },
    { slug: 'sumy', name: 'Sumy', kind: 'city', within: 'sumy-region', ...point(50.91, 34.8, 0.02) },
    {
      slug: 'held-village',
      name: 'A claimed village',
      kind: 'village',
      within: 'sumy-region',
      ...point(51.2, 35.2, 0.02),
      controlClaims: [claim('first-claimant', '2025-04-06')],
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
})
