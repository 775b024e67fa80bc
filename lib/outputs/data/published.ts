import { z } from 'zod'
import { DISPUTE_STATES } from '@/lib/derive/dispute'
import { linkLog } from '@/lib/ledger/link-log'
import { actorSchema } from '@/lib/schema/actor'
import { articleSchema, eventSchema, statementSchema } from '@/lib/schema/article'
import { day, id, KINDS, language, ref, text, webAddress } from '@/lib/schema/fields'
import { placeSchema } from '@/lib/schema/place'
import { questionSchema } from '@/lib/schema/question'
import { sourceSchema } from '@/lib/schema/source'
import { topicSchema } from '@/lib/schema/topic'

/**
 * The desk's numbers of facts and its notes on warnings mean nothing outside it; no draft is published; what was withdrawn
 * stands in a list of its own, without its text.
 */
const OURS = { facts: true, accepted: true, withdrawn: true, draft: true } as const

/** The third clock. */
const pageDays = {
  published: day().describe('Since when it is on this site.'),
  changed: day().describe('When what it says itself last changed, its wording included.'),
}

/** Beside a date as far as it is known. */
const days = () =>
  z
    .strictObject({
      earliest: day().optional().describe('The first day that the date can mean. Left out: open.'),
      latest: day().optional().describe('The last day that the date can mean. Left out: open.'),
    })
    .describe('The days between which the date beside it lies, for sorting. They claim no day.')

const address = {
  slug: id().describe('Its id here, and the last part of its address.'),
  // Not `url`: that of a source is where it was published.
  page: webAddress().describe('Its page on this site.'),
}

const page = {
  ...address,
  firstId: id().describe(
    'The id that it had at first and keeps under every later name: joins data of two days, and is what feeds call it.',
  ),
  ...pageDays,
}

const entry = {
  page: webAddress().describe('Where it stands on this site: a place on the page of its article.'),
  article: id().describe('The article that carries it.'),
  source: ref('source').describe('The publication that it stands in.'),
  publicFrom: day().describe('The day from whose end on it counts as public: the last that its public date can mean.'),
  added: day().describe('Since when the ledger has it.'),
  news: day().describe('When who, what, when or the answer was last news: when it was added, or when that changed.'),
  changed: day().describe('When anything of it last changed, its wording included.'),
}

const topics = z.array(ref('topic')).describe('The topics of the article that carries it.')

const value = statementSchema.shape.value.def.innerType.extend({ atDays: days().optional() })

const statement = statementSchema.omit({ facts: true, public: true, source: true }).extend({
  quoteLanguage: language().optional().describe('The language of the quotation as printed here.'),
  value: value.optional().describe('Its figure, for a question with a measure.'),
  saidDays: days(),
  topics,
  side: ref('actor')
    .optional()
    .describe(
      'The party that the speaker is or belonged to at that time. Left out for newsrooms, monitors and others. It does not make the statement that party’s position.',
    ),
  ...entry,
})

const role = actorSchema.shape.roles.def.innerType.element.extend({ termDays: days().optional() })
const belonged = actorSchema.shape.belonged.def.innerType.element.extend({ whenDays: days() })
const picture = sourceSchema.shape.pictures.def.innerType.element
  .omit({ facts: true })
  .extend({ dateDays: days().optional() })

const position = z.strictObject({
  question: ref('question'),
  actor: ref('actor').describe('Who holds it.'),
  answer: id().optional().describe('The answer, from the question’s list. Left out for a figure: see the statement.'),
  since: ref('statement').describe('The first statement that gives it.'),
  latest: ref('statement').describe('The last statement that gives it.'),
})

const change = z.strictObject({
  question: ref('question'),
  actor: ref('actor').describe('Who changed position.'),
  before: ref('statement').describe('The last statement with the earlier answer.'),
  after: ref('statement').describe('The first statement with an answer that rules it out.'),
})

/** What `/data/ledger.json` holds: the documents' front matter as the content's own schema describes it, and where each stands. */
export const publishedSchema = z.strictObject({
  $schema: webAddress().describe('The schema of this file.'),
  name: text().describe('The site.'),
  url: webAddress().describe('Where it is.'),
  license: webAddress().describe('The licence of the data. Quotations belong to their speakers.'),
  modified: day().describe('The day when anything in it last changed.'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe('Of this file as JSON without spaces and without this field. With the day, it names the version.'),
  topics: z.array(topicSchema.omit(OURS).extend(page)).describe('Conflicts explained.'),
  questions: z
    .array(
      questionSchema.omit(OURS).extend({
        ...page,
        state: z
          .enum(DISPUTE_STATES)
          .describe('How the answers stand to each other now. Derived from the statements; no verdict.'),
      }),
    )
    .describe('What the parties answer differently: each has a list of answers, or a measure.'),
  statements: z.array(statement).describe('Who said what, when, on whose word; in the order in which they were said.'),
  events: z
    .array(eventSchema.omit({ facts: true, public: true, source: true }).extend({ whenDays: days(), topics, ...entry }))
    .describe('What happened, on whose word; in that order.'),
  positions: z
    .array(position)
    .describe('Answers and figures that speakers hold now: given, and not taken back since. Derived.'),
  changes: z.array(change).describe('Speakers who gave an answer and later one that rules it out. Derived.'),
  articles: z
    .array(articleSchema.omit({ ...OURS, statements: true, events: true }).extend(page))
    .describe('Our accounts of reports, oldest first.'),
  actors: z
    .array(actorSchema.omit(OURS).extend({ ...page, roles: z.array(role), belonged: z.array(belonged) }))
    .describe('Everyone who speaks, acts or is mentioned.'),
  places: z.array(placeSchema.omit(OURS).extend(page)).describe('Where it happens.'),
  sources: z
    .array(
      sourceSchema.omit({ ...OURS, lastSeen: true, pictures: true }).extend({
        ...page,
        dateDays: days().optional(),
        pictures: z.array(picture),
        link: linkLog
          .omit({ url: true })
          .optional()
          .describe('What was found at its address. Left out: nobody asked for it.'),
      }),
    )
    .describe('The publications that statements and events stand in, oldest first.'),
  withdrawn: z
    .array(
      z.strictObject({
        ...address,
        kind: z.enum(KINDS).describe('What it was.'),
        on: day().describe('The day of the withdrawal.'),
        reason: text().describe('Why.'),
      }),
    )
    .describe('Pages that were taken back. What they said is not here.'),
})

export type PublishedLedger = z.output<typeof publishedSchema>
