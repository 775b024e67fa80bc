import { z } from 'zod'
import {
  caveat,
  day,
  edtfDate,
  everyDocument,
  factNumber,
  keyOf,
  language,
  line,
  listOf,
  publicAddress,
  ref,
  text,
} from '@/lib/schema/fields'

export const SOURCE_KINDS = {
  'news-report': 'News report',
  'official-statement': 'Official statement',
  'official-record': 'Official record',
  'social-post': 'Post on a social network',
  analysis: 'Analysis',
} as const

export type SourceKind = keyof typeof SOURCE_KINDS

/** One publication that statements and events rest on. */
export const sourceSchema = z.strictObject({
  title: line().describe('The publication’s own headline. It is the publisher’s, not ours.'),
  description: text().describe('One sentence: what this publication is.'),
  kind: keyOf(SOURCE_KINDS).describe('What sort of publication it is.'),
  publisher: ref('actor').optional().describe('Who published it, if it has a page here.'),
  publisherName: line().optional().describe('The publisher’s name, where it has no page here.'),
  agency: ref('actor').optional().describe('The news agency that wrote the text, where it is not the publisher’s own.'),
  agencyBasis: text().optional().describe('How the agency is known: a byline, the same text elsewhere.'),
  byline: line().optional().describe('The author as printed.'),
  date: edtfDate().describe(
    'The date of publication. Statements made in private, and events, are public from this day.',
  ),
  undated: z
    .boolean()
    .default(false)
    .describe(
      'true: the page itself bears no date. “date” then only says from which day its words count as public, and is not printed.',
    ),
  dateBasis: text().optional().describe('How the date is known, where it is not printed on the page.'),
  language: language().describe('The language of the text.'),
  url: publicAddress().optional().describe('Its address. Left out where it is not known.'),
  urlNote: text().optional().describe('What to know about the address: not known, of a copy, moved.'),
  archived: publicAddress().optional().describe('An archived copy.'),
  pictures: listOf(
    z.strictObject({
      shows: text().describe('What the picture shows, in our words.'),
      credit: text().describe('The credit as printed.'),
      date: edtfDate().optional().describe('The date in the caption.'),
      note: text().optional().describe('What the caption leaves open.'),
      facts: listOf(factNumber()).describe('Facts of the desk’s sheet that the caption carries.'),
    }),
  ).describe('Pictures in the publication. We describe them; we do not show them.'),
  caveats: listOf(caveat).describe('What is wrong, loose or unproven in it.'),
  lastSeen: day().optional().describe('The day when the address was last opened.'),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that this page’s own text carries.'),
  ...everyDocument,
})

export type SourceFields = z.output<typeof sourceSchema>
