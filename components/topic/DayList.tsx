import './days.css'
import type { DaysOfYear } from '@/lib/view/as-of'

interface Props {
  readonly years: readonly DaysOfYear[]
  /** Address of the day that is being looked at. */
  readonly current?: string
}

/** The days on which a topic's ledger grew, by year: links to the page as it was then. Needs no script. */
export function DayList({ years, current }: Props) {
  return (
    <dl className="days">
      {years.map(({ year, days }) => (
        <div key={year}>
          <dt>{year}</dt>
          <dd>
            <ul>
              {days.map(({ href, date, entries }) => (
                <li key={href}>
                  <a href={href} aria-current={href === current ? 'page' : undefined}>
                    {withoutYear(date.words)}
                  </a>
                  <span>{entries}</span>
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
