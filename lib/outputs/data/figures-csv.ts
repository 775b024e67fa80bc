import type { Ledger, Question } from '@/lib/ledger/model'
import { toCsv } from '@/lib/outputs/data/csv'
import { absolute, entryOf } from '@/lib/site/addresses'

/** Every figure given on a question, oldest first, as CSV. Dates are EDTF; amounts are in the unit of the last column. */
export function figuresCsv(ledger: Ledger, question: Question): string {
  const { measure } = question.fields
  const figures = (ledger.index.statementsBy.question.get(question.slug) ?? []).filter(({ value }) => value)
  return toCsv([
    [
      'said',
      'public',
      'speaker',
      'qualifier',
      'amount',
      'amount_to',
      'words',
      'unit',
      'places',
      'source',
      'confidence',
      'address',
    ],
    ...figures.map(({ said, publicFrom, by, value, where, source, confidence, article, id }) => [
      said,
      publicFrom,
      by,
      value?.qualifier,
      value?.amount,
      value?.to,
      value?.words,
      measure?.unit,
      where.join(' '),
      source,
      confidence,
      absolute(entryOf(article, id)),
    ]),
  ])
}
