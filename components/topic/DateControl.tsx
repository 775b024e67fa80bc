import { DayList } from '@/components/topic/DayList'
import { Stops } from '@/components/topic/Stops'
import type { DaysOfYear } from '@/lib/view/as-of'
import type { StopView } from '@/lib/view/compare'

interface Props {
  readonly years: readonly DaysOfYear[]
  /** Address of the day that is being looked at. */
  readonly current?: string
  /** Days worth going back to, with the reason: before all days. */
  readonly stops?: readonly StopView[]
  /** Whether it stands below a row of days: then it is what else there is. */
  readonly isBelow?: boolean
}

/** The way to a topic's past: every day on which its ledger grew. A list of links; no script. */
export function DateControl({ years, current, stops = [], isBelow = false }: Props) {
  const count = years.reduce((sum, { days }) => sum + days.length, 0)
  if (count === 0) return null
  return (
    <details className="mt-3 max-w-[66ch] border border-rule bg-raised font-sans text-sm print:hidden" data-as-of>
      <summary className="cursor-pointer px-4 py-2.5 font-semibold">
        {isBelow ? `All ${count} days, and other questions` : 'See what was public on an earlier day'}
      </summary>
      <div className="border-t border-rule px-4 py-3">
        {stops.length > 0 && (
          <div className="mb-4">
            <p className="mb-1 font-semibold">When answers were first given, or changed</p>
            <Stops stops={stops} />
          </div>
        )}
        <p className="mb-3 text-muted">{count} days on which something became public, with the number of entries.</p>
        <DayList years={years} {...(current !== undefined && { current })} />
      </div>
    </details>
  )
}
