import { expect, it } from 'vitest'
import { placesAbove } from '@/lib/derive/places'
import { find, fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  places: [
    { slug: 'ukraine', kind: 'country' },
    { slug: 'sumy-region', kind: 'region', within: 'ukraine' },
    { slug: 'basivka', kind: 'village', within: 'sumy-region' },
  ],
})

it.each([
  ['basivka', ['sumy-region', 'ukraine']],
  ['ukraine', []],
])('%s lies in %j, nearest first', (slug, above) =>
  expect(placesAbove(ledger, find(ledger.documents.place, slug)).map((place) => place.slug)).toEqual(above),
)
