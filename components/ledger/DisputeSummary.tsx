import './figures.css'
import './sides.css'
import './state.css'
import type { ReactNode } from 'react'
import { New } from '@/components/ledger/New'
import { Sides } from '@/components/ledger/Sides'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { publicSince } from '@/components/strip/public-since'
import type { DisputeView, FigureView } from '@/lib/view/dispute'

interface Props {
  readonly dispute: DisputeView
  /** Level of its heading: one below the heading that it stands under. */
  readonly level?: 2 | 3
  /** Speakers shown of each answer; of more, the rest are counted. */
  readonly most?: number
  /** The answers drawn in time. */
  readonly drawing?: ReactNode
  /** Says of each date in the list since when it is public: see browser/known.ts. */
  readonly dated?: boolean
}

/** A question at a glance: each answer, and who gives it since when. Leads to the question's page. */
export function DisputeSummary({ dispute, level = 3, most, drawing, dated }: Props) {
  const { question, stateLabel, state, sides, figures, measure, didNotDeny } = dispute
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="dispute">
      <Heading className="text-lg">
        <a className="text-ink" href={question.href}>
          {question.label}
        </a>
      </Heading>
      <p className="mt-2 font-sans text-xs text-muted">
        <span className={`state state-${state}`}>{stateLabel}</span>
        {measure && <> Measured: {measure}.</>}
      </p>
      {drawing}
      {sides.length > 0 && (
        <Sides
          sides={sides}
          dated={dated}
          {...(most !== undefined && { most: { count: most, href: question.href } })}
        />
      )}
      {figures.length > 0 && <Figures figures={figures} />}
      {didNotDeny.length > 0 && (
        <p className="mt-2 font-sans text-sm text-muted">
          Did not deny:{' '}
          {didNotDeny.map((statement, n) => (
            <span key={statement.id}>
              {n > 0 && ', '}
              <New of={statement} />
              <Speaker statement={statement} />,{' '}
              <a href={statement.href} {...publicSince([statement], dated)}>
                <DateText date={statement.date} />
              </a>
            </span>
          ))}
        </p>
      )}
    </article>
  )
}

/** Figures by speaker, newest last. A place is named where they are not all of the same one. */
export function Figures({ figures }: { readonly figures: readonly FigureView[] }) {
  return (
    <table className="figures mt-3">
      <thead className="sr-only">
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Speaker and date</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ statement, places }) => (
          <tr key={statement.id}>
            <th scope="row">{statement.answer}</th>
            <td>
              <New of={statement} />
              <Speaker statement={statement} />
              {statement.hedge && ` (${statement.hedge})`}
              {places && ` (${places})`}{' '}
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
