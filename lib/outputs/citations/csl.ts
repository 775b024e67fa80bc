import { type DatePoint, parseEdtf } from '@/lib/dates/edtf'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { ArticleView } from '@/lib/view/article'
import { onWhoseWord, saidBy, wordsOf } from '@/lib/view/citation'
import type { DateView } from '@/lib/view/date'
import type { StatementView } from '@/lib/view/entry'

/** A date of CSL. What it has no form for is told in words: it would otherwise claim more than is known. */
type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string }

/** What is cited in the citation style language, as JSON: https://docs.citationstyles.org */
interface CslItem {
  id: string
  type: 'webpage'
  title: string
  author: { literal: string }[]
  'container-title': string
  issued: CslDate
  'original-author'?: { literal: string }[]
  'original-date'?: CslDate
  URL: string
  language: string
  note?: string
}

/** An article and each of its statements. The site is the author of an entry: its words are ours, and its speaker’s are not all. */
export const cslItems = (view: ArticleView): CslItem[] => [
  { ...pageOf(view, view.slug, view.title), URL: absolute(view.href), ...withdrawnNote(view) },
  ...view.statements.map((statement) => statementItem(view, statement)),
]

function statementItem(view: ArticleView, statement: StatementView): CslItem {
  return {
    ...pageOf(view, statement.id, titleOf(statement)),
    'container-title': `${SITE.name}: ${view.title}`,
    'original-author': [{ literal: saidBy(statement) }],
    'original-date': cslDate(statement.date),
    URL: absolute(statement.href),
    note: noteOf(statement),
  }
}

const pageOf = ({ modified }: ArticleView, id: string, title: string): Omit<CslItem, 'URL'> => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: SITE.name }],
  'container-title': SITE.name,
  issued: cslDate(modified),
  language: SITE.language,
})

/** Whoever took a citation once and takes it again has to learn that the page was taken back. */
export const withdrawnNote = ({ withdrawn }: ArticleView): { readonly note?: string } =>
  withdrawn ? { note: `Withdrawn on ${withdrawn.on.words}. ${withdrawn.reason}` } : {}

/** Who and when before the words, so that ours are never taken for the speaker’s. */
export const titleOf = (statement: StatementView): string =>
  `${saidBy(statement)}, ${statement.date.words}: ${wordsOf(statement)}`

/** What must go with a statement wherever it goes. */
export const noteOf = (statement: StatementView): string =>
  [
    `${statement.kindLabel}${statement.hedge ? ` (${statement.hedge})` : ''}.`,
    `Source: ${onWhoseWord(statement)}.`,
    ...(statement.confidence ? [`${statement.confidence}.`] : []),
    ...statement.caveats.map(({ text }) => text),
  ].join(' ')

function cslDate({ edtf, words }: DateView): CslDate {
  const date = parseEdtf(edtf)
  if (date.shape === 'point') {
    const parts = partsOf(date.point)
    return parts && !date.point.uncertain
      ? { 'date-parts': [parts], ...(date.point.approximate && { circa: true }) }
      : { literal: words }
  }
  // “Some day between” is no span, and CSL has no other range.
  const ends = date.shape === 'span' ? [date.from, date.to].map((end) => end && isPlain(end) && partsOf(end)) : []
  const [from, to] = ends
  return from && to ? { 'date-parts': [from, to] } : { literal: words }
}

const isPlain = ({ approximate, uncertain }: DatePoint) => !approximate && !uncertain

/** Year, month and day, as far as they are known. CSL knows no quarters. */
function partsOf({ precision, first }: DatePoint): number[] | undefined {
  const known = { year: 1, month: 2, day: 3, quarter: 0 }[precision]
  return known === 0 ? undefined : first.split('-').slice(0, known).map(Number)
}
