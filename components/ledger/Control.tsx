import { Letter, sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { DisputeView, PositionView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly disputes: readonly DisputeView[]
  /** Speakers shown of each answer; of more, the rest are counted. */
  readonly most?: number
}

/** Who says who holds a place, in few lines: each answer with its letter, and who gives it, on which day. */
export function Control({ disputes, most = Number.POSITIVE_INFINITY }: Props) {
  return disputes.map(({ question, sides, figures }) => (
    <ul key={question.href} className="control">
      {sides.map((side) => {
        const speakers = side.voices.flatMap((voice) => [voice, ...voice.alsoBy])
        const shown = speakers.length > most + 1 ? speakers.slice(0, most) : speakers
        if (shown.length === 0) return null
        return (
          <li key={side.letter} className={sideClass(side)}>
            <a href={question.href} className="text-ink">
              <Letter answer={side} /> {side.label}
            </a>
            : <Speakers positions={shown} />
            {speakers.length > shown.length && ` and ${speakers.length - shown.length} more`}
          </li>
        )
      })}
      {figures.map(({ statement }) => (
        <li key={statement.id}>
          <a href={question.href} className="text-ink">
            {statement.answer}
          </a>
          : <Said statement={statement} />
        </li>
      ))}
    </ul>
  ))
}

const Speakers = ({ positions }: { readonly positions: readonly PositionView[] }) =>
  positions.map(({ statement, again }, n) => (
    <span key={statement.id}>
      {n > 0 && '; '}
      <Said statement={statement} />
      {again && again.date.words !== statement.date.words && (
        <>
          , again{' '}
          <a href={again.href}>
            <DateText date={again.date} />
          </a>
        </>
      )}
    </span>
  ))

const Said = ({ statement }: { readonly statement: StatementView }) => (
  <>
    <Speaker statement={statement} />
    {statement.hedge && ` (${statement.hedge})`},{' '}
    <a href={statement.href}>
      <DateText date={statement.date} />
    </a>
  </>
)
