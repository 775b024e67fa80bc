import './known.css'
import { Letter, sideClass } from '@/components/ledger/Side'
import { DateText } from '@/components/site/DateText'
import { dayNumber } from '@/lib/dates/day-number'
import type { QuestionStopView } from '@/lib/view/compare'
import type { KnownView } from '@/lib/view/topic'

/** The place of a slider on the axis of a drawing, which browser/known.ts makes. Without a script it is not there. */
export const KnownSlider = ({ days }: Pick<KnownView, 'days'>) => (
  <div
    className="known"
    data-days={days
      .map(({ day, at, state, stateLabel }) => [dayNumber(day), at, state, stateLabel].join(' '))
      .join(';')}
  />
)

/** Says which day the slider shows. */
export const KnownWords = () => <div className="known-words" />

/** The same as a row of links: the days on which answers to a question were first given, or changed. Needs no script. */
export function KnownStops({ stops }: { readonly stops: readonly QuestionStopView[] }) {
  if (stops.length === 0) return null
  return (
    <ol className="known-stops">
      <li>What was public on an earlier day:</li>
      {stops.map(({ date, asOf, given }) => (
        <li key={asOf}>
          <a href={asOf}>
            <DateText date={date} />
          </a>
          {given.map(({ by, choice }) => (
            <span key={choice.letter} className={sideClass(choice)}>
              {' '}
              <Letter answer={choice} /> {by.label}
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
