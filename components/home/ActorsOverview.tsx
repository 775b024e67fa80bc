import { PageLink } from '@/components/site/PageLink'
import type { OverviewRow, OverviewView } from '@/lib/view/overview'

/** The thickest line, in pixels; a line's thickness is its share of statements. */
const THICK = 20

/**
 * The actors between topics. Of two topics a drawing that is a table: each topic a rail at its side, each actor between
 * them, and lines as thick as what was said there. Of more topics the table alone.
 */
export function ActorsOverview({ view: { topics, groups, most } }: { readonly view: OverviewView }) {
  const [left, right] = topics
  if (groups.length === 0 || !left || !right) return null
  const isDrawn = topics.length === 2
  return (
    <table className="w-full max-w-[50rem] table-fixed border-collapse text-sm">
      <caption className="mb-4 max-w-[60ch] text-start font-sans text-muted">
        Numbers are statements. Those of a state or a body are with those of everybody who is part of it.
      </caption>
      <thead>
        <tr>
          {isDrawn && <TopicHead topic={left} />}
          <th scope="col" className="px-2 pb-2">
            <span className="sr-only">Actor</span>
          </th>
          {(isDrawn ? [right] : topics).map((topic) => (
            <TopicHead key={topic.href} topic={topic} isAtEnd />
          ))}
        </tr>
      </thead>
      {groups.map((rows) => (
        <tbody key={rows[0]?.actor.href} className="border-t border-rule">
          {rows.map((row) => (
            <tr key={row.actor.href}>
              {isDrawn && <Count count={row.counts[0] ?? 0} most={most} />}
              <Name row={row} />
              {isDrawn ? (
                <Count count={row.counts[1] ?? 0} most={most} isAtEnd />
              ) : (
                row.counts.map((count, n) => (
                  <td key={topics[n]?.href} className="p-2 text-end">
                    {count}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function TopicHead({ topic, isAtEnd }: { readonly topic: OverviewView['topics'][number]; readonly isAtEnd?: boolean }) {
  return (
    <th scope="col" className={`pb-2 font-semibold ${isAtEnd ? 'text-end' : 'text-start'}`}>
      <PageLink link={topic} />
    </th>
  )
}

const INSET = ['text-base font-semibold', 'text-sm', 'text-sm']

function Name({ row: { actor, level, through } }: { readonly row: OverviewRow }) {
  const more = through.length - 2
  return (
    <th scope="row" className={`px-2 py-1.5 text-center ${INSET[level]}`}>
      <PageLink link={actor} />
      {through.length > 0 && (
        <span className="block font-sans text-xs text-muted">
          through {through.slice(0, 2).join(', ')}
          {more > 0 && ` and ${more} more`}
        </span>
      )}
    </th>
  )
}

/** A topic's rail, the line from there to the actor, and how many statements it stands for. */
function Count({
  count,
  most,
  isAtEnd,
}: {
  readonly count: number
  readonly most: number
  readonly isAtEnd?: boolean
}) {
  return (
    <td className={isAtEnd ? 'border-e-8' : 'border-s-8'}>
      <span className={`flex items-center gap-1.5 ${isAtEnd ? 'flex-row-reverse' : ''}`}>
        <svg viewBox="0 0 9 20" preserveAspectRatio="none" aria-hidden="true" className="h-5 w-0 grow">
          <path
            d="M0 10h9"
            stroke="currentColor"
            strokeWidth={count === 0 ? 1 : Math.max(1.5, Math.round((count / most) * THICK * 10) / 10)}
            strokeDasharray={count === 0 ? '.3 .3' : undefined}
          />
        </svg>
        {count}
      </span>
    </td>
  )
}
