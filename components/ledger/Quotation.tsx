import './quotation.css'
import type { StatementView } from '@/lib/view/entry'
import { quotationMark } from '@/lib/view/quotation'

/** A speaker's own words, set apart and in quotation marks, marked as translated where they are. */
export function Quotation({ quote }: { readonly quote: NonNullable<StatementView['quote']> }) {
  const mark = quotationMark(quote)
  return (
    <p className="quote">
      <q lang={quote.language}>{quote.words}</q>
      {mark && <span className="meta"> ({mark})</span>}
    </p>
  )
}
