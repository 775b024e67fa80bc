import { Side } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { DisputeView, PositionView } from '@/lib/view/dispute'

interface Props {
  readonly dispute: DisputeView
  /** Level of its heading: one below the heading that it stands under. */
  readonly level?: 2 | 3
}

/** A question at a glance: each answer, and who gives it since when. Leads to the question's page. */
export function DisputeSummary({ dispute, level = 3 }: Props) {
  const { question, stateLabel, state, sides, figures, measure, besides } = dispute
  const silent = besides.filter(({ kind }) => kind === 'non-denial')
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article>
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
              <Holders positions={side.positions} />
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
function Holders({ positions }: { readonly positions: readonly PositionView[] }) {
  return (
    <ul className="mt-2 grid gap-1.5 font-sans text-sm leading-tight">
      {positions.map(({ statement, since }) => (
        <li key={statement.id}>
          <Speaker statement={statement} />{' '}
          <a className="block w-fit text-xs text-muted" href={statement.href}>
            <DateText date={since} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Figures by speaker, newest last. */
export function Figures({ figures }: { readonly figures: readonly PositionView[] }) {
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="w-full max-w-[44rem] font-sans text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Speaker</th>
            <th scope="col">Date</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ statement }) => (
            <tr key={statement.id} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1.5 pe-4 text-start font-semibold">
                {statement.answer}
              </th>
              <td className="py-1.5 pe-4">
                <Speaker statement={statement} />
                {statement.where.length > 0 && (
                  <span className="text-muted"> ({statement.where.map(({ label }) => label).join(', ')})</span>
                )}
              </td>
              <td className="py-1.5 text-end">
                <a className="text-muted" href={statement.href}>
                  <DateText date={statement.date} />
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
