import type { DateView } from '@/lib/view/date'

/**
 * A date as far as it is known. Where HTML's `datetime` can hold it (a day, a month, a year) it does; every other form
 * is in `data-edtf` exactly as the ledger has it.
 */
export function DateText({ date }: { readonly date: DateView }) {
  if (date.edtf === '') return date.words
  if (date.datetime === undefined) return <span data-edtf={date.edtf}>{date.words}</span>
  return <time dateTime={date.datetime}>{date.words}</time>
}
