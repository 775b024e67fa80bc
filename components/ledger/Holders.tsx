import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { PositionView } from '@/lib/view/dispute'

/** Speakers of one answer, each with the day since when they have given it; on the question's own page, with its source. */
export function Holders({
  positions,
  sources = false,
}: {
  readonly positions: readonly PositionView[]
  readonly sources?: boolean | undefined
}) {
  return positions.map(({ statement, since }) => {
    const day = (
      <a href={statement.href}>
        <DateText date={since} />
      </a>
    )
    return (
      <li key={statement.id}>
        <Speaker statement={statement} />{' '}
        {sources ? (
          <p className="meta">
            {day},{' '}
            <a href={statement.source.link.href} title={statement.source.link.label}>
              {statement.source.publisher}
            </a>
          </p>
        ) : (
          day
        )}
      </li>
    )
  })
}
