import { DayList } from '@/components/topic/DayList'
import type { DaysOfYear } from '@/lib/view/as-of'

/** The way to a topic's past: every day on which its ledger grew. A list of links; no script. */
export function DateControl({ years, current }: { readonly years: readonly DaysOfYear[]; readonly current?: string }) {
  const count = years.reduce((sum, { days }) => sum + days.length, 0)
  if (count === 0) return null
  return (
    <details className="mt-3 max-w-[66ch] border border-rule bg-raised font-sans text-sm print:hidden" data-as-of>
      <summary className="cursor-pointer px-4 py-2.5 font-semibold">See what was public on an earlier day</summary>
      <div className="border-t border-rule px-4 py-3">
        <p className="mb-3 text-muted">{count} days on which something became public, with the number of entries.</p>
        <DayList years={years} {...(current !== undefined && { current })} />
      </div>
    </details>
  )
}
