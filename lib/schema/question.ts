import { z } from 'zod'
import { everyDocument, factNumber, id, keyOf, line, listOf, ref, text } from '@/lib/schema/fields'
import { UNITS } from '@/lib/schema/units'

/** What an answer says of who holds a place. Exactly one of its fields is set (see lib/ledger/rules.ts). */
const control = z.strictObject({
  heldBy: ref('actor').optional().describe('Who holds the place, by this answer.'),
  notHeldBy: ref('actor').optional().describe('Who does not hold it, by this answer. That says nothing of who does.'),
  unknown: z.boolean().optional().describe('true: by this answer nobody knows who holds it.'),
  claimedBy: ref('actor')
    .optional()
    .describe('Whose land it is, by this answer. A claim to status, which is no claim to hold the place.'),
  notClaimedBy: ref('actor').optional().describe('Whose land it is not, by this answer.'),
})

export type Control = z.output<typeof control>

/** Something that the parties answer differently. It has either a closed list of answers or a measure. */
export const questionSchema = z.strictObject({
  title: line().describe('The question, with its question mark.'),
  description: text().describe('One or two sentences: what is asked, and of which time. No answer.'),
  topics: z.array(ref('topic')).min(1).describe('The topics that it belongs to.'),
  answers: z
    .array(
      z.strictObject({
        id: id().describe('What statements write as their answer.'),
        letter: z
          .string()
          .regex(/^[A-Z]$/, 'must be one capital letter, such as A')
          .describe('The letter that names this answer on every page, for ever. Never moved, never given to another.'),
        label: line().describe('The answer in a few neutral words.'),
        control: control
          .optional()
          .describe('For a question on who holds a place: what this answer says of it. Maps and places go by it.'),
        retired: z
          .boolean()
          .default(false)
          .describe('true: no statement gives this answer any more. It stays in the list and keeps its letter.'),
      }),
    )
    .min(2)
    .optional()
    .describe('The closed list of answers. Leave out for a measure.'),
  situation: z
    .boolean()
    .default(false)
    .describe(
      'true: it asks about a state of things that can itself change, such as who holds a village or how much land. A later, different answer is then news and not a change of position, and figures are compared only where they are of the same time.',
    ),
  compatible: listOf(
    z.strictObject({
      answers: z.tuple([id(), id()]).describe('Two answers of the list.'),
      because: text().describe('Why both can be true, for readers.'),
    }),
  ).describe('Answers that differ without contradicting each other.'),
  measure: z
    .strictObject({
      unit: keyOf(UNITS).describe('The unit of every value.'),
      of: text().describe('What is counted, such as “Russian territory held by Ukraine”.'),
      counts: z
        .array(
          z.strictObject({
            id: id().describe('What values write under “counts”.'),
            label: line().describe('The thing in words that can follow a number, such as “soldiers”.'),
          }),
        )
        .min(2)
        .optional()
        .describe(
          'Where figures given on this question count different things (soldiers; all the dead): the list of them. Figures of different things are never compared.',
        ),
      heldBy: ref('actor')
        .optional()
        .describe('For land: who holds the land that is measured. Maps and places go by it.'),
    })
    .optional()
    .describe('What is measured, where the answers are figures. Leave out for a list of answers.'),
  controlOf: listOf(ref('place')).describe(
    'For a question on who holds what: the places whose holder, area or status is asked for. Their maps and pages show its statements that name them under “where”.',
  ),
  places: listOf(ref('place')).describe('The places that it is about.'),
  actors: listOf(ref('actor')).describe('The actors that it is about, besides those who answer.'),
  related: listOf(ref('question')).describe('Questions that a reader of this one should see.'),
  notes: listOf(text()).describe('What to know before comparing the answers: different dates, different yardsticks.'),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that this page’s own text carries.'),
  ...everyDocument,
})

export type QuestionFields = z.output<typeof questionSchema>
