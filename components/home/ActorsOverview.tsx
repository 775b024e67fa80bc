import './actors.css'
import { PageLink } from '@/components/site/PageLink'
import type { LinkView } from '@/lib/view/link'
import type { OverviewRow, OverviewView } from '@/lib/view/overview'

/** The thickest line, in pixels. */
const THICK = 20

/**
 * The actors between topics. Of two topics a table that is a drawing: each topic a rail at its side, each actor between
 * them, and lines as thick as what was said there. Of more topics numbers alone.
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
                  {isDrawn && <Line count={counts[0] ?? 0} most={most} side="start" />}
                  <Name actor={actor} level={level} through={through} />
                  {isDrawn ? (
                    <Line count={counts[1] ?? 0} most={most} side="end" />
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

interface LineProps {
  readonly count: number
  readonly most: number
  readonly side: Edge
}

/** A topic's rail, the line from there towards the actor, and how many statements it stands for. */
function Line({ count, most, side }: LineProps) {
  const thickness = Math.max(1, Math.round((count / Math.max(1, most)) * THICK))
  // Between whole pixels, so that a thin line is not a grey one.
  const middle = thickness % 2 === 0 ? 10 : 10.5
  return (
    <td className={side === 'end' ? 'border-e-8' : 'border-s-8'}>
      <div className={`flex items-center gap-1.5 ${side === 'end' ? 'flex-row-reverse' : ''}`}>
        <svg viewBox="0 0 9 20" preserveAspectRatio="none" aria-hidden="true" className="h-5 w-0 grow">
          <path
            d={`M0 ${middle}h9`}
            stroke="currentColor"
            strokeWidth={thickness}
            strokeDasharray={count === 0 ? '.3' : undefined}
          />
        </svg>
        <span className={`w-6 ${side === 'end' ? '' : '[text-align:end]'}`}>{count}</span>
      </div>
    </td>
  )
}
