import { z } from 'zod'
import {
  caveat,
  corrections,
  day,
  edtfDate,
  everyDocument,
  factNumber,
  id,
  keyOf,
  language,
  line,
  listOf,
  ref,
  text,
} from '@/lib/schema/fields'

/** How a statement is introduced: each kind has one plain attribution verb, the same for all sides. */
export const STATEMENT_KINDS = {
  claim: { label: 'Claim', verb: 'said' },
  denial: { label: 'Denial', verb: 'denied' },
  'non-denial': { label: 'Did not deny', verb: 'did not deny' },
  figure: { label: 'Figure', verb: 'put the figure at' },
  remark: { label: 'Remark', verb: 'said' },
  background: { label: 'Background', verb: 'wrote' },
  caveat: { label: 'Caveat', verb: 'noted' },
} as const

export type StatementKind = keyof typeof STATEMENT_KINDS

export const CONFIDENCE = {
  high: 'Well sourced',
  medium: 'Thinly sourced',
  low: 'Weak source',
  unconfirmed: 'Unconfirmed',
} as const

/** Qualifiers that go with a number, and those that stand alone. lib/derive/interval.ts says what each can mean. */
export const QUALIFIERS = {
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  under: 'under',
  'at-least': 'at least',
  'up-to': 'up to',
} as const
export const WORDED_QUALIFIERS = {
  all: 'all',
  'almost-all': 'almost all',
  few: 'a few',
  dozens: 'dozens of',
  hundreds: 'hundreds of',
  'several-hundred': 'several hundred',
  thousands: 'thousands of',
} as const

export type Qualifier = keyof typeof QUALIFIERS
export type WordedQualifier = keyof typeof WORDED_QUALIFIERS

/** A figure as it was given: a number, a range, a quantity in words, or words that no number can be made of (“many”). */
export const value = z.strictObject({
  amount: z.number().optional().describe('The number, in the unit of the question. Of a range, the lower end.'),
  to: z.number().optional().describe('The upper end of a range, such as 12000 in “10,000 to 12,000”.'),
  qualifier: keyOf({ ...QUALIFIERS, ...WORDED_QUALIFIERS })
    .optional()
    .describe(
      'How the source qualifies the number, or what it says in place of one (“a few”, “hundreds of”, “almost all”).',
    ),
  words: text()
    .optional()
    .describe('The figure in words, where the source gives neither a number nor one of the quantities above.'),
  counts: id().optional().describe('Which thing it counts, where the question’s measure lists several.'),
  at: edtfDate()
    .optional()
    .describe('The time that the figure is of, where that is not the time when it was said: a peak that is past.'),
})

export type Value = z.output<typeof value>

/** No default: where nobody judged a source, the ledger says nothing of it. */
const confidence = keyOf(CONFIDENCE).optional()

/** Who said what, when, on whose word. */
export const statementSchema = z.strictObject({
  id: id().describe('Unique on the whole site, and for ever: addresses and other statements use it.'),
  by: ref('actor').describe(
    'Who said it. Never the news organisation that carried it, unless it speaks in its own voice.',
  ),
  as: text()
    .optional()
    .describe('The title in which the source has them speak, where the speaker’s page lists more than one.'),
  via: ref('actor').optional().describe('Who passed it on, such as the agency that unnamed sources spoke to.'),
  said: edtfDate().describe('When it was said.'),
  public: edtfDate().optional().describe('Since when it is public, if that is not the day it was said.'),
  private: z
    .boolean()
    .default(false)
    .describe(
      'true: said in private or to reporters without a name; then it is public from the day its source appeared.',
    ),
  kind: keyOf(STATEMENT_KINDS).describe('What sort of statement it is.'),
  question: ref('question').optional().describe('The question that it answers, if any.'),
  answer: id().optional().describe('Its answer, from the question’s list. A non-denial has none.'),
  value: value.optional().describe('Its figure, for a question with a measure.'),
  hedge: text()
    .max(40, 'must be no more than a few words')
    .optional()
    .describe(
      'How the speaker limits it, in a word or two: “probably”, “alleged”, “planned”. Shown wherever it stands.',
    ),
  text: text().optional().describe('What was said, in our words: a whole sentence with speaker and verb.'),
  quote: text().optional().describe('The speaker’s own words, without quotation marks.'),
  quoteLanguage: language().default('en').describe('The language of the quotation as printed here.'),
  translatedFrom: language()
    .optional()
    .describe('The language it was translated from, where the original words are not known. Shown as “translated”.'),
  original: z
    .strictObject({
      words: text().describe('The words as they were spoken or written, to the letter, without quotation marks.'),
      language: language().describe('Their language.'),
      source: ref('source').optional().describe('Where they stand, if that is not the statement’s own source.'),
      translator: ref('actor')
        .optional()
        .describe('Who translated them into the words of “quote”, where it is known: a news agency, a ministry.'),
      ours: z
        .boolean()
        .default(false)
        .describe('true: “quote” is our own translation, and is marked so. Left out: it was published as it stands.'),
    })
    .optional()
    .describe('The original of a translated “quote”. Readers see the translation, and these words on demand.'),
  repliesTo: listOf(ref('entry')).describe('What it replies to or denies: statements, or events that it speaks about.'),
  source: ref('source').optional().describe('Where it stands. Left out: the article’s source.'),
  where: listOf(ref('place')).describe('The places that it is about.'),
  about: listOf(ref('actor')).describe('The actors that it is about, besides the speaker.'),
  confidence: confidence.describe('How well it is sourced, where the desk has judged that. Left out: nobody has.'),
  caveats: listOf(caveat).describe('What the reader must know with it.'),
  corrections: corrections.describe(
    'Corrections of this one entry, oldest first. Shown with it, in the corrections of its page, on /corrections and in the feeds.',
  ),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that it carries.'),
})

/** Something that happened, as a source reports it. */
export const eventSchema = z.strictObject({
  id: id().describe('Unique on the whole site, and for ever.'),
  when: edtfDate().describe('When it happened.'),
  public: edtfDate().optional().describe('Since when it is public, if that is not the day its source appeared.'),
  text: text().describe('What happened, in our words: a whole sentence.'),
  accordingTo: ref('actor').optional().describe('On whose word, where it is one party’s or one newsroom’s account.'),
  who: listOf(ref('actor')).describe('Who took part.'),
  where: listOf(ref('place')).describe('Where.'),
  questions: listOf(ref('question')).describe('Questions that it bears on.'),
  source: ref('source').optional().describe('Where it stands. Left out: the article’s source.'),
  confidence: confidence.describe('How well it is sourced, where the desk has judged that. Left out: nobody has.'),
  caveats: listOf(caveat).describe('What the reader must know with it.'),
  corrections: corrections.describe(
    'Corrections of this one entry, oldest first. Shown with it, in the corrections of its page, on /corrections and in the feeds.',
  ),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that it carries.'),
})

/** Our own account of a report or a turning point, with the statements and events that it rests on. */
export const articleSchema = z.strictObject({
  title: line().describe('Our headline. It claims no more than the text below it.'),
  description: text().describe('One or two sentences, for lists and search engines.'),
  topics: z.array(ref('topic')).min(1).describe('The topics that it belongs to.'),
  source: ref('source')
    .optional()
    .describe(
      'The report that it gives an account of. Left out where the piece draws on several: then every statement and event names its own.',
    ),
  date: day().describe('The day that the piece is about; lists sort by it.'),
  statements: listOf(statementSchema).describe('What was said, in the order of the report.'),
  events: listOf(eventSchema).describe('What happened, in the order of the report.'),
  facts: listOf(factNumber()).describe('Facts of the desk’s sheet that the article’s own text carries.'),
  ...everyDocument,
})

export type ArticleFields = z.output<typeof articleSchema>
export type StatementFields = z.output<typeof statementSchema>
export type EventFields = z.output<typeof eventSchema>
