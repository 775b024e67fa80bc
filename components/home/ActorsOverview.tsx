import './actors.css'
import { PageLink } from '@/components/site/PageLink'
import type { LinkView } from '@/lib/view/link'
import type { OverviewRow, OverviewView } from '@/lib/view/overview'

/**
 * The actors between topics. Of two topics a table that is a drawing: each actor in the middle, and to each side a bar as
 * long as what was said there. Of more topics numbers alone.
 */
export function ActorsOverview({ view: { topics, groups, most, more } }: { readonly view: OverviewView }) {
  const isDrawn = topics.length === 2
  const [left] = topics
  return (
    <>
      <div className={isDrawn ? undefined : 'overflow-x-auto'}>
        <table className={`w-full text-sm ${isDrawn ? 'actors table-fixed' : ''}`}>
          <thead>
            <tr>
              {isDrawn && left && <TopicHead topic={left} side="start" isDrawn />}
              <th scope="col">
                <span className="sr-only">Actor</span>
              </th>
              {topics.slice(isDrawn ? 1 : 0).map((topic) => (
                <TopicHead key={topic.href} topic={topic} side="end" isDrawn={isDrawn} />
              ))}
            </tr>
          </thead>
          {groups.map((rows) => (
            <tbody key={rows[0]?.actor.href} className="border-t border-rule">
              {rows.map(({ actor, level, counts, through }) => (
                <tr key={actor.href}>
                  {isDrawn && <Bar count={counts[0] ?? 0} most={most} side="start" />}
                  <Name actor={actor} level={level} through={through} />
                  {isDrawn ? (
                    <Bar count={counts[1] ?? 0} most={most} side="end" />
                  ) : (
                    counts.map((count, n) => (
                      <td key={topics[n]?.href} className="[text-align:end]">
                        {count}
                      </td>
                    ))
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {more > 0 && (
        <p className="mt-3 font-sans text-sm text-muted">
          {more} more are in the <a href="/actors">list of all actors</a>.
        </p>
      )}
    </>
  )
}

type Edge = 'start' | 'end'

interface HeadProps {
  readonly topic: LinkView
  readonly side: Edge
  readonly isDrawn: boolean
}

function TopicHead({ topic, side, isDrawn }: HeadProps) {
  return (
    <th
      scope="col"
      className={`${isDrawn ? 'w-[30%] ' : ''}pb-2 ${side === 'end' ? '[text-align:end]' : 'text-start'}`}
    >
      <PageLink link={topic} />
    </th>
  )
}

/** An actor, and of those who are part of them the first two without a row of their own. */
function Name({ actor, level, through }: Omit<OverviewRow, 'counts'>) {
  const more = through.length - 2
  return (
    <th scope="row" className={`px-2 py-1 ${level > 0 ? 'font-normal' : ''}`}>
      <PageLink link={actor} />
      {through.length > 0 && (
        <span className="block text-balance font-sans text-xs font-normal text-muted">
          with {through.slice(0, 2).join(', ')}
          {more > 0 && ` and ${more === 1 ? 'one' : more} more`}
        </span>
      )}
    </th>
  )
}

interface BarProps {
  readonly count: number
  readonly most: number
  readonly side: Edge
}

/** How many statements in one topic: a number, and a bar as long, from the actor outwards. */
function Bar({ count, most, side }: BarProps) {
  return (
    <td>
      <div className={`flex items-center gap-1.5 ${side === 'end' ? '' : 'flex-row-reverse'}`}>
        <svg width={`${Math.round((count / Math.max(1, most)) * 70)}%`} height="12" aria-hidden="true">
          <rect width="100%" height="100%" fill="var(--muted)" />
        </svg>
        <span>{count}</span>
      </div>
    </td>
  )
}
