import { z } from 'zod'
import {
  edtfDate,
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
import { wikidata } from '@/lib/schema/wikidata'

export const ACTOR_KINDS = {
  person: 'Person',
  state: 'State',
  'state-body': 'State body',
  'international-organisation': 'International organisation',
  organisation: 'Organisation',
  'group-of-states': 'Group of states',
  'armed-group': 'Armed group',
  company: 'Company',
  monitor: 'Monitor',
  media: 'News organisation',
  platform: 'Platform',
  unnamed: 'Unnamed speakers',
} as const

export type ActorKind = keyof typeof ACTOR_KINDS

/** The kinds as headings of lists. */
export const ACTOR_GROUPS: Record<ActorKind, string> = {
  person: 'People',
  state: 'States',
  'state-body': 'State bodies',
  'international-organisation': 'International organisations',
  organisation: 'Organisations',
  'group-of-states': 'Groups of states',
  'armed-group': 'Armed groups',
  company: 'Companies',
  monitor: 'Monitors',
  media: 'News organisations',
  platform: 'Platforms',
  unnamed: 'Unnamed speakers',
}

/** Somebody who speaks or acts: a person, a state, a body, an armed group, a company, a monitor, a news organisation. */
export const actorSchema = z.strictObject({
  name: line().describe('The name as the site prints it.'),
  sortName: line().optional().describe('How lists sort it (“Putin, Vladimir”). Left out: the name.'),
  kind: keyOf(ACTOR_KINDS).describe(
    'What it is. “unnamed” is for speakers whom a source does not name (“French sources”).',
  ),
  description: text().describe('One sentence: who this is. Also the page’s description for search engines.'),
  otherNames: otherNames.describe('Other spellings and the name in its own script.'),
  partOf: listOf(ref('actor')).describe(
    'What it belongs to: a spokesman → the Kremlin → Russia. To belong is not to speak for it.',
  ),
  belonged: listOf(
    z.strictObject({
      to: ref('actor').describe('What it belonged to.'),
      when: edtfDate().describe('In what time, as far as a source says.'),
    }),
  ).describe('What it belonged to for a time only. Statements of another time are not counted with it.'),
  speaksFor: listOf(ref('actor')).describe(
    'For whom it speaks by its office: a spokesman for his ministry, a ministry for its state. Each must also stand under “partOf” or “belonged”. Never for unnamed sources, local officials or people accused of something.',
  ),
  members: listOf(line()).describe('For a group: its members by name, as the group itself lists them.'),
  roles: listOf(
    z.strictObject({
      title: line().describe('The post or part, such as “Kremlin spokesman”.'),
      term: edtfDate()
        .optional()
        .describe(
          'When it was held, only where a source says so. Left out: pages say in which statements the title was borne.',
        ),
    }),
  ).describe('Posts, oldest first.'),
  funding: text()
    .optional()
    .describe(
      'For a news organisation that a state owns or pays for: which, in a few words (“French public broadcaster”). Shown with everything that it published, alike for all states.',
    ),
  wikidata: wikidata(),
  sameAs: listOf(publicAddress()).describe(
    'Pages about the same actor elsewhere. Its item on Wikidata goes under “wikidata”.',
  ),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that this page’s own text carries.'),
  ...everyDocument,
})

export type ActorFields = z.output<typeof actorSchema>
