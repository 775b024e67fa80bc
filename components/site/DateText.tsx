import type { DateView } from '@/lib/view/date'

/**
 * A date as far as it is known. `datetime` holds it only where HTML can say it without saying more; the exact EDTF
 * expression is always in the data.
 */
export function DateText({ date }: { readonly date: DateView }) {
  if (date.datetime === undefined) return <span data-edtf={date.edtf}>{date.words}</span>
  return (
    <time dateTime={date.datetime} data-edtf={date.edtf}>
      {date.words}
    </time>
  )
}
