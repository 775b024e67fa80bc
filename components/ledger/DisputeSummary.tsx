import { Side } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { DisputeView, PositionView } from '@/lib/view/dispute'

interface Props {
  readonly dispute: DisputeView
  /** Level of its heading: one below the heading that it stands under. */
  readonly level?: 2 | 3
  /** Speakers shown of each answer; of more, the rest are counted. */
  readonly most?: number
}

/** A question at a glance: each answer, and who gives it since when. Leads to the question's page. */
export function DisputeSummary({ dispute, level = 3, most = Number.POSITIVE_INFINITY }: Props) {
  const { question, stateLabel, state, sides, figures, measure, besides } = dispute
  const silent = besides.filter(({ kind }) => kind === 'non-denial')
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="dispute">
      <Heading className="text-lg">
        <a className="text-ink" href={question.href}>
          {question.label}
        </a>
      </Heading>
      <p className="mt-1 font-sans text-xs text-muted">
        <span className={`state state-${state}`}>{stateLabel}</span>
        {measure && <> Measured: {measure}.</>}
      </p>
      {sides.length > 0 && (
        <div className="sides mt-3">
          {sides.map((side, position) => (
            <Side key={side.letter} side={side} position={position}>
              <Holders positions={side.positions} most={most} question={question.href} />
            </Side>
          ))}
        </div>
      )}
      {figures.length > 0 && <Figures figures={figures} />}
      {silent.length > 0 && (
        <p className="mt-2 font-sans text-sm text-muted">
          Did not deny:{' '}
          {silent.map((statement, n) => (
            <span key={statement.id}>
              {n > 0 && ', '}
              <Speaker statement={statement} />, <DateText date={statement.date} />
            </span>
          ))}
        </p>
      )}
    </article>
  )
}

/** Speakers of one answer, each with the day since when they have given it. */
function Holders({
  positions,
  most,
  question,
}: {
  readonly positions: readonly PositionView[]
  readonly most: number
  readonly question: string
}) {
  // One more is shown rather than counted: the line would be as long.
  const shown = positions.length > most + 1 ? positions.slice(0, most) : positions
  return (
    <ul className="holders">
      {shown.map(({ statement, since }) => (
        <li key={statement.id}>
          <Speaker statement={statement} />{' '}
          <a href={statement.href}>
            <DateText date={since} />
          </a>
        </li>
      ))}
      {shown.length < positions.length && (
        <li>
          <a href={question}>and {positions.length - shown.length} others</a>
        </li>
      )}
    </ul>
  )
}

/** Figures by speaker, newest last. */
export function Figures({ figures }: { readonly figures: readonly PositionView[] }) {
  return (
    <table className="figures mt-3">
      <thead className="sr-only">
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Speaker and date</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ statement }) => (
          <tr key={statement.id}>
            <th scope="row">{statement.answer}</th>
            <td>
              <Speaker statement={statement} />
              {statement.where.length > 0 && ` (${statement.where.map(({ label }) => label).join(', ')})`}{' '}
              <a href={statement.href}>
                <DateText date={statement.date} />
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
