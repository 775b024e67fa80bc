import { z } from 'zod'
import { day, everyDocument, factNumber, line, listOf, ref, text } from '@/lib/schema/fields'
import { topicMap } from '@/lib/schema/map'

/** A conflict explained: the answer first, then background in sections (the document’s body). */
export const topicSchema = z.strictObject({
  title: line().describe('The topic’s name, such as “Mali and Russia”.'),
  headline: line().describe('The question that readers come with, or the matter in one line.'),
  description: text().describe('One or two sentences for lists and search engines.'),
  answer: z
    .array(text())
    .min(1)
    .max(4)
    .describe('The answer first: short paragraphs, every claim attributed in the sentence.'),
  questions: z.array(ref('question')).min(1).describe('The questions that the page opens, most important first.'),
  places: listOf(ref('place')).describe('The places, most important first.'),
  map: topicMap
    .optional()
    .describe('The topic’s map. Left out: a map that frames itself around the places; without a place, none.'),
  coverage: z
    .strictObject({
      until: day().describe('The last day that the desk has looked at.'),
      note: text().describe('What is covered and what is not, for readers.'),
    })
    .describe('How far the page reaches. It stands at its top.'),
  formerDays: listOf(day()).describe(
    'Days that once had a page of what was public by then, and on which, after a correction of dates, nothing became public. Their addresses go on working.',
  ),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that the page’s own text carries.'),
  ...everyDocument,
})

export type TopicFields = z.output<typeof topicSchema>
