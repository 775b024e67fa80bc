import { DateText } from '@/components/site/DateText'
import type { StopView } from '@/lib/view/compare'

interface Props {
  readonly stops: readonly StopView[]
  /** The day that is being looked at (`YYYY-MM-DD`). */
  readonly current?: string
}

/** Days worth going back to, with what became public on each: the page as it was, and beside today’s. */
export function Stops({ stops, current }: Props) {
  return (
    <ol className="grid max-w-[66ch] gap-1.5 font-sans text-sm">
      {stops.map(({ date, label, asOf, compare }) => (
        <li key={asOf}>
          <a className="font-semibold" href={asOf}>
            <DateText date={date} />
          </a>{' '}
          {label}{' '}
          <a className="text-muted" href={compare} aria-current={date.edtf === current ? 'page' : undefined}>
            {date.edtf === current ? 'shown here' : 'beside today'}
          </a>
        </li>
      ))}
    </ol>
  )
}
