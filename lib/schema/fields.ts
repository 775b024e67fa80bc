import { z } from 'zod'
import { EDTF_EXAMPLES, EdtfError, firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { textFault } from '@/lib/schema/plain-text'
import { LONGEST_SLUG, whyReserved } from '@/lib/schema/reserved'
import { webAddressFault } from '@/lib/schema/web-address'

/** The six kinds of document. A document's kind is the folder that it stands in. */
export const KINDS = ['topic', 'question', 'article', 'actor', 'place', 'source'] as const
export type Kind = (typeof KINDS)[number]

/** What a reference can point to: a document, or a statement inside an article. */
export type ReferenceKind = Kind | 'statement'

/** Marks schemas whose value is the id of something else, so that every such field is checked by one walker. */
export const references = z.registry<{ refersTo: ReferenceKind }>()

/** Marks schemas whose value is a date in EDTF, for whoever describes the data. */
export const dates = z.registry<{ edtf: true }>()

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
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
      return context.addIssue({
        code: 'custom',
        message: `“${value}” is not a day. Write year-month-day, such as 2021-09-15`,
      })
    refineEdtf(value, context, '')
  })

/** A date as far as it is known, in EDTF. YAML reads a bare year as a number, so that is taken too. */
export const edtfDate = () =>
  z
    .union([z.string(), z.number().int().min(1000).max(9999).transform(String)], {
      error: ({ input }) =>
        Array.isArray(input)
          ? 'must be a date; square brackets need quotation marks around them, such as "[..2021-09-15]"'
          : `must be a date. Allowed forms: ${EDTF_EXAMPLES}`,
    })
    .superRefine((value, context) => refineEdtf(value, context))
    .register(dates, { edtf: true })

function refineEdtf(value: string, context: z.RefinementCtx, forms = `. Allowed forms: ${EDTF_EXAMPLES}`) {
  try {
    const date = parseEdtf(value)
    const year = Number((firstDay(date) ?? lastDay(date) ?? '').slice(0, 4))
    if (year < YEARS.first || year > YEARS.last)
      context.addIssue({
        code: 'custom',
        message: `a date of the year ${year}, outside ${YEARS.first} to ${YEARS.last}`,
        params: { fix: 'Correct the year.' },
      })
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    context.addIssue({ code: 'custom', message: `${error.message}${forms}` })
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
export const language = () => z.string().refine(isLanguage, 'must be a language tag, such as fr, uk or ru')

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

const isLanguage = (tag: string) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && NAMES.of(tag.split('-', 1)[0] ?? '') !== undefined

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
export const otherNames = z
  .array(
    z.strictObject({
      name: line().describe('The name as written there.'),
      language: language().optional().describe('Its language; leave out for a mere spelling variant.'),
    }),
  )
  .default([])

/** Fields that every kind has. */
export const everyDocument = {
  checked: day().describe('The day when an editor last compared this page with its sources.'),
  published: day().describe('The day when this page first appeared on the site.'),
  corrections: z
    .array(
      z.strictObject({
        on: day().describe('The day of the correction.'),
        text: text().describe('What was wrong and what it says now.'),
      }),
    )
    .default([])
    .describe('Corrections of substance, oldest first. Shown on the page, on /corrections and in the feed.'),
  formerSlugs: z.array(slug()).default([]).describe('Earlier file names of this page. Each leaves a redirect.'),
  withdrawn: z
    .strictObject({
      on: day().describe('The day of the withdrawal.'),
      reason: text().describe('Why, for readers.'),
    })
    .optional()
    .describe('Set when the page is taken back. Its address then says so, and its statements leave the ledger.'),
}
