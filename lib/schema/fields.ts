import { z } from 'zod'
import { EDTF_EXAMPLES, EdtfError, firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dayMeant } from '@/lib/schema/day-meant'
import { textFault } from '@/lib/schema/plain-text'
import { LONGEST_SLUG, whyReserved } from '@/lib/schema/reserved'
import { WARNING_NAMES } from '@/lib/schema/warnings'
import { webAddressFault } from '@/lib/schema/web-address'
import { languageName } from '@/lib/wording/languages'

/** The six kinds of document. A document's kind is the folder that it stands in. */
export const KINDS = ['topic', 'question', 'article', 'actor', 'place', 'source'] as const
export type Kind = (typeof KINDS)[number]

/** What a reference can point to: a document, or a statement or any entry (a statement or an event) inside an article. */
export type ReferenceKind = Kind | 'statement' | 'entry'

/** Marks schemas whose value is the id of something else, so that every such field is checked by one walker. */
export const references = z.registry<{ refersTo: ReferenceKind }>()

/** Marks schemas whose value is a date in EDTF, for whoever describes the data. */
export const dates = z.registry<{ edtf: true }>()

/** One of the names that have labels. */
export const keyOf = <Name extends string>(labels: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(labels) as [Name, ...Name[]])

/** A list that may be left out: then it is empty. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).default([])

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const SLUG_RULE = 'small letters a–z, digits and single hyphens, such as “dmitry-peskov”'

/** The id of something defined here: part of an address, so it is for ever. */
export const id = () =>
  z
    .string()
    .regex(SLUG, `must be ${SLUG_RULE}`)
    .superRefine((slug, context) => {
      if (slug.length > LONGEST_SLUG)
        context.addIssue({
          code: 'custom',
          message: `must have no more than ${LONGEST_SLUG} letters; it has ${slug.length}`,
          params: { fix: 'Choose a shorter one: it is a part of addresses.' },
        })
    })

/** The id of something with a page of its own: some names are taken. */
const slug = () =>
  id().superRefine((value, context) => {
    const reason = whyReserved(value)
    if (reason) context.addIssue({ code: 'custom', message: reason, params: { fix: 'Take it out.' } })
  })

/** Years that this site can be about. Beyond them, a digit is missing or wrong. */
const YEARS = { first: 1800, last: 2100 } as const

/** The id of a document or statement that must exist. */
export const ref = (refersTo: ReferenceKind) =>
  z.string().regex(SLUG, `must be ${SLUG_RULE}`).register(references, { refersTo })

/**
 * A sentence or a paragraph of plain text. Every string of front matter that is neither an id nor a date is one of these.
 *
 * @param most characters that it may have
 */
export const text = (most = 1000) =>
  z.string().superRefine((value, context) => {
    const fault = textFault(value, most)
    if (fault) context.addIssue({ code: 'custom', message: fault.rule, params: { fix: fault.fix } })
  })

/** A name, a title or a label: what stands in one line. */
export const line = () => text(200)

/** A calendar day, `YYYY-MM-DD`. For dates that we set ourselves. */
export const day = () =>
  z.string().superRefine((value, context) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return refineEdtf(value, context, DAY)
    const meant = dayMeant(value)
    return context.addIssue({
      code: 'custom',
      message: 'it must be a day',
      params: {
        allowed: DAY.allowed,
        ...(meant && { nearest: meant }),
        fix: meant ? `Write ${meant}, if that is meant.` : DAY.fix,
      },
    })
  })

/** What to say of a date: of days that we set ourselves, and of dates as far as they are known. */
const DAY = {
  allowed: 'year-month-day, such as 2021-09-15',
  fix: 'Write a day that the calendar has, with its year, month and day in digits.',
}
const EDTF = { allowed: EDTF_EXAMPLES, fix: 'Write the date in one of these forms, as exactly as the source gives it.' }

/** A date as far as it is known, in EDTF. YAML reads a bare year as a number, so that is taken too. */
export const edtfDate = () =>
  z
    .union([z.string(), z.number().int().min(1000).max(9999).transform(String)], { error: 'must be a date' })
    .superRefine((value, context) => refineEdtf(value, context, EDTF))
    .register(dates, { edtf: true })

function refineEdtf(value: string, context: z.RefinementCtx, form: typeof DAY) {
  try {
    const date = parseEdtf(value)
    const year = Number((firstDay(date) ?? lastDay(date) ?? '').slice(0, 4))
    if (year < YEARS.first || year > YEARS.last)
      context.addIssue({
        code: 'custom',
        message: `a date of the year ${year}`,
        params: { allowed: `the years ${YEARS.first} to ${YEARS.last}`, fix: 'Correct the year.' },
      })
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    const meant = dayMeant(value)
    context.addIssue({
      code: 'custom',
      message: error.message,
      params: {
        allowed: form.allowed,
        ...(meant && { nearest: meant }),
        fix: meant ? `Write ${meant}, if that is meant.` : form.fix,
      },
    })
  }
}

/** A web address. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, error: 'must be a web address that begins with https:// or http://' })

/** The address of a page elsewhere, which every reader can open. */
export const publicAddress = () =>
  webAddress().superRefine((address, context) => {
    const fault = webAddressFault(address)
    if (fault)
      context.addIssue({
        code: 'custom',
        message: `must ${fault}`,
        params: { fix: 'Copy the address anew from the browser.' },
      })
  })

/** A language tag (BCP 47). */
export const language = () =>
  z.string().refine(isLanguage, {
    error: 'must be the code of a language',
    params: { allowed: 'two letters, such as en, fr, ru or uk (Ukrainian)', fix: 'Write the code of the language.' },
  })

function isLanguage(tag: string): boolean {
  const [, code] = /^([a-z]{2,3})(-[A-Za-z0-9]{2,8})*$/.exec(tag) ?? []
  return code !== undefined && languageName(code) !== code
}

/** Number of a fact on the desk's research sheets: F = a fact of a report, M and S = background of the topics. */
export const factNumber = () =>
  z.string().regex(/^[FMS]\d+$/, 'must be the number of a fact on the desk’s sheet, such as F11')

/** Something that is not settled about a statement, an event or a source, and what that rests on. */
export const caveat = z.strictObject({
  text: text().describe('What the reader must know, in our words.'),
  source: ref('source').optional().describe('The publication that the caveat rests on.'),
  since: day()
    .optional()
    .describe(
      'The first day on which this could be said. Pages of earlier days leave it out. Left out: the day when the entry, and the caveat’s own source, were public.',
    ),
})

export type Caveat = z.output<typeof caveat>

/** Names in other languages or scripts, shown on the page and found by search. */
export const otherNames = listOf(
  z.strictObject({
    name: line().describe('The name as written there.'),
    language: language().optional().describe('Its language; leave out for a mere spelling variant.'),
  }),
)

/** What was put right of a page, or of one entry. */
export const corrections = listOf(
  z.strictObject({
    on: day().describe('The day of the correction.'),
    text: text().describe('What was wrong and what it says now.'),
  }),
)

/** Fields that every kind has. */
export const everyDocument = {
  checked: day().describe('The day when an editor last compared this page with its sources.'),
  draft: z
    .boolean()
    .default(false)
    .describe(
      'true: not published. `npm run dev` shows the page, with a banner; the built site has nothing of it, nor of its statements and events. It is checked like every page, and no published page can refer to it. What was published once is withdrawn, and never made a draft again.',
    ),
  corrections: corrections.describe(
    'Corrections of substance, oldest first. Shown on the page, on /corrections and in the feed.',
  ),
  formerSlugs: listOf(slug()).describe('Earlier file names of this page. Each leaves a redirect.'),
  accepted: listOf(
    z.strictObject({
      warning: z.enum(WARNING_NAMES).describe('The name of the warning, as the check prints it.'),
      entry: id().optional().describe('The statement that it is about. Left out: the whole page.'),
      because: text().describe('Why it may stay as it is, for other editors.'),
    }),
  ).describe('Warnings of the check that are meant to stay. For editors; never shown.'),
  withdrawn: z
    .strictObject({
      on: day().describe('The day of the withdrawal.'),
      reason: text().describe('Why, for readers.'),
    })
    .optional()
    .describe(
      'Set when the page is taken back: these two lines are enough. Its address then says so, and its statements leave the ledger; the check warns of what else refers to them.',
    ),
}
