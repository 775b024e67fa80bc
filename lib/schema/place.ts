import { z } from 'zod'
import {
  everyDocument,
  factNumber,
  keyOf,
  line,
  listOf,
  otherNames,
  publicAddress,
  ref,
  text,
} from '@/lib/schema/fields'
import { placeMap } from '@/lib/schema/map'
import { wikidata } from '@/lib/schema/wikidata'

export const PLACE_KINDS = {
  country: 'Country',
  region: 'Region',
  city: 'City',
  town: 'Town',
  village: 'Village',
  area: 'Area',
} as const

/** Somewhere that statements and events are about. */
export const placeSchema = z.strictObject({
  name: line().describe('The name as the site prints it: Ukrainian spelling in Ukraine, Russian in Russia.'),
  kind: keyOf(PLACE_KINDS).describe('What it is.'),
  description: text().describe('One sentence: where and what this is.'),
  otherNames: otherNames.describe('Other spellings and the name in its own script.'),
  within: ref('place')
    .optional()
    .describe('What it lies in: village → region → country. Borders as recognised by the UN General Assembly.'),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90).describe('Degrees north, WGS 84.'),
      longitude: z.number().min(-180).max(180).describe('Degrees east, WGS 84.'),
      uncertainty: z
        .number()
        .positive()
        .max(5)
        .describe('How far off the point can be, in degrees. Weak points are drawn as an area.'),
      basis: text().describe('Where the figure comes from.'),
    })
    .optional()
    .describe('A point, with its precision. Left out where none is known well enough.'),
  map: placeMap.optional().describe('How maps show it, where it is a country or a region.'),
  wikidata: wikidata(),
  sameAs: listOf(publicAddress()).describe(
    'Pages about the same place elsewhere. Its item on Wikidata goes under “wikidata”.',
  ),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that this page’s own text carries.'),
  ...everyDocument,
})

export type PlaceFields = z.output<typeof placeSchema>
