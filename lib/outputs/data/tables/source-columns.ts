import type { Ledger } from '@/lib/ledger/model'
import { type Column, edtf, text } from '@/lib/outputs/data/table'
import { publisherOf, sourceOf } from '@/lib/outputs/data/tables/names'

/** The publication that an entry stands in. A page that bears no date has none here. */
export const sourceColumns = <Row extends { readonly source: string }>(): Column<Row>[] => [
  text('source', 'The publication that it stands in, by id.', ({ source }) => source),
  text('source_title', 'Its headline.', (row, ledger) => sourceOf(ledger, row)?.title),
  text('source_publisher', 'Who published it. Never the speaker, unless it says so itself.', (row, ledger) =>
    publisherOf(ledger, sourceOf(ledger, row)),
  ),
  ...edtf<Row>('source_date', 'When it was published; empty where it bears no date.', (row, ledger) =>
    dateOf(ledger, row),
  ),
  text('source_url', 'Where it was published.', (row, ledger) => sourceOf(ledger, row)?.url),
]

function dateOf(ledger: Ledger, row: { readonly source: string }) {
  const source = sourceOf(ledger, row)
  return source?.undated ? undefined : source?.date
}
