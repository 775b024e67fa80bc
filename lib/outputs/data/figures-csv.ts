import type { Ledger, Question } from '@/lib/ledger/model'
import { STATEMENTS } from '@/lib/outputs/data/tables/statements'

/** Every figure given on a question, oldest first, as CSV: rows of the table of statements. */
export const figuresCsv = (ledger: Ledger, { slug }: Question): string =>
  STATEMENTS.csvOf(
    ledger,
    (ledger.index.statementsBy.question.get(slug) ?? []).filter(({ value }) => value),
  )
