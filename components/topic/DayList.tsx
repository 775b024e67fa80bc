import { DateText } from '@/components/site/DateText'
import type { DaysOfYear } from '@/lib/view/as-of'

interface Props {
  readonly years: readonly DaysOfYear[]
  /** Address of the day that is being looked at. */
  readonly current?: string
}

/** The days on which a topic's ledger grew, by year: links to the page as it was then. Needs no script. */
export function DayList({ years, current }: Props) {
  return (
    <dl className="grid gap-3">
      {years.map(({ year, days }) => (
        <div key={year} className="sm:grid sm:grid-cols-[4rem_1fr]">
          <dt className="font-semibold">{year}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
              {days.map(({ href, date, entries }) => (
                <li key={href}>
                  <a className="inline-block py-1" href={href} aria-current={href === current ? 'page' : undefined}>
                    {href === current ? (
                      <strong>
                        <DateText date={{ ...date, words: withoutYear(date.words) }} />
                      </strong>
                    ) : (
                      <DateText date={{ ...date, words: withoutYear(date.words) }} />
                    )}
                  </a>
                  <span className="text-muted"> {entries}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The year stands before the list. */
const withoutYear = (words: string) => words.replace(/ \d{4}$/, '')
