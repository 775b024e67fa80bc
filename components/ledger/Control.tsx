import './control.css'
import { GivenUp } from '@/components/ledger/GivenUp'
import { Letter, sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { DisputeView, PositionView, VoiceView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly disputes: readonly DisputeView[]
  /** Speakers shown of each answer; of more, the rest are counted. */
  readonly most?: number
}

/** Who says who holds a place, in few lines: each answer with its letter, or how much is held and by whom, and who says
 * so on which day. */
export function Control({ disputes, most = Number.POSITIVE_INFINITY }: Props) {
  return disputes.map(({ question, sides, figures, measure }) => (
    <ul key={question.href} className="control">
      {sides.map((side) => {
        const speakers = side.voices.flatMap(({ announcedBy, alsoBy, ...own }): Spoken[] => [
          { ...own, ...(announcedBy && { through: announcedBy }) },
          ...alsoBy,
        ])
        const shown = speakers.length > most + 1 ? speakers.slice(0, most) : speakers
        return (
          <li key={side.letter} className={sideClass(side)}>
            <a href={question.href} className="text-ink">
              <Letter answer={side} /> {side.label}
            </a>
            : {shown.length === 0 && 'we found nobody who says so now'}
            <Speakers positions={shown} />
            {speakers.length > shown.length && ` and ${speakers.length - shown.length} more`}
            <GivenUp positions={side.givenUp} />
          </li>
        )
      })}
      {figures.length > 0 && measure && <li className="meta">{measure}:</li>}
      {figures.map(({ statement, places }) => (
        <li key={statement.id}>
          <a href={question.href} className="text-ink">
            {statement.answer}
          </a>
          {places && ` (${places})`}: <Said statement={statement} />
        </li>
      ))}
    </ul>
  ))
}

interface Spoken extends PositionView {
  readonly through?: VoiceView['announcedBy']
}

const Speakers = ({ positions }: { readonly positions: readonly Spoken[] }) =>
  positions.map(({ statement, again, through }, n) => (
    <span key={statement.id}>
      {n > 0 && '; '}
      <Said statement={statement} through={through} />
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

const Said = ({
  statement,
  through,
}: {
  readonly statement: StatementView
  readonly through?: VoiceView['announcedBy']
}) => (
  <>
    <Speaker statement={statement} />
    {through && (
      <>
        , through <a href={through.statement.by.href}>{through.words}</a>
      </>
    )}
    {statement.hedge && ` (${statement.hedge})`},{' '}
    <a href={statement.href}>
      <DateText date={statement.date} />
    </a>
  </>
)
