import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { publicSince } from '@/components/strip/public-since'
import type { PositionView } from '@/lib/view/dispute'

/** Who gave an answer, and has since given one that excludes it. */
export function GivenUp({
  positions,
  dated,
}: {
  readonly positions: readonly PositionView[]
  readonly dated?: boolean | undefined
}) {
  if (positions.length === 0) return null
  return (
    <p className="today meta mt-1">
      Earlier:{' '}
      {positions.map(({ statement, until }, n) => (
        <span key={statement.id}>
          {n > 0 && '; '}
          <Speaker statement={statement} />
          {statement.hedge && ` (${statement.hedge})`},{' '}
          <a href={statement.href} {...publicSince([statement], dated)}>
            <DateText date={statement.date} />
          </a>
          {until && (
            <>
              {' '}
              (since{' '}
              <a href={until.href} {...publicSince([until], dated)}>
                <DateText date={until.date} />
              </a>
              : {until.choice?.letter})
            </>
          )}
        </span>
      ))}
    </p>
  )
}
