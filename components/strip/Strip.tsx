import './strip.css'
import type { StripCluster, StripLane, StripMark, StripView, StripWidth } from '@/lib/view/strip'

const [LANE, LABEL, MARK] = [46, 17, 33]
const REMARKS = 18
const AXIS = 20

/**
 * A dispute drawn in time. Places are in per cent, so that one drawing fits every width; text keeps its size. The list
 * below it is its twin for keyboard and screen reader: from these the drawing is hidden.
 */
export function Strip({ strip }: { readonly strip: StripView }) {
  const { lanes, moves, remarks, ticks, folds, until } = strip
  const below = lanes.length * LANE + (remarks.length > 0 ? REMARKS : 4)
  const middle = (lane: number) => lane * LANE + MARK
  return (
    <figure className="strip">
      <svg width="100%" height={below + AXIS} direction="ltr" aria-hidden="true">
        {lanes.map((lane, n) => (
          <Ground key={lane.answer.letter} lane={lane} top={n * LANE} />
        ))}
        {ticks.map(({ at, label }) => (
          <g key={label + at}>
            <line className="grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2={below} />
            <text className="axis" x={`${at}%`} y={below + 14} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {folds.map(({ from, to, years }) => (
          <g key={from}>
            <rect className="fold" x={`${from}%`} y="0" width={`${to - from}%`} height={below} />
            <text className="axis" x={`${(from + to) / 2}%`} y={below + 14} textAnchor="middle">
              {years > 1 ? `${years} years` : '1 year'}
            </text>
          </g>
        ))}
        <line className="until" x1={`${until.at}%`} x2={`${until.at}%`} y1="0" y2={below} />
        {moves.map(({ from, to }) => (
          <line
            key={from.join() + to.join()}
            className="move"
            x1={`${from[0]}%`}
            y1={middle(from[1])}
            x2={`${to[0]}%`}
            y2={middle(to[1])}
          />
        ))}
        {lanes.map((lane, n) => (
          <g key={lane.answer.letter} className={`side-${lane.answer.look}`}>
            {(['narrow', 'wide'] as const).map((width) => (
              <Clusters key={width} clusters={lane.clusters[width]} width={width} y={n * LANE + MARK} />
            ))}
          </g>
        ))}
        {remarks.map((mark) => (
          <a key={mark.href} href={mark.href} tabIndex={-1}>
            <title>{mark.label}</title>
            <rect className="remark" x={`${mark.to}%`} y={lanes.length * LANE + 3} width="2" height={REMARKS - 6} />
          </a>
        ))}
      </svg>
      <figcaption className="meta">
        Each mark is a statement, by the day on which it was said; a ring is a speaker whom the source does not name, a
        bar a day that is not known exactly
        {remarks.length > 0 && ', a short stroke a remark without an answer'}
        {moves.length > 0 && ', a line a speaker who changed their answer'}. Blank means that nothing was found in the
        sources used, not that a speaker was silent. Covered until {until.words}.
      </figcaption>
    </figure>
  )
}

function Ground({ lane: { answer }, top }: { readonly lane: StripLane; readonly top: number }) {
  return (
    <g className={`side-${answer.look}`}>
      <rect className="ground" y={top} width="100%" height={LANE} />
      <line className="edge" x1="0" x2="100%" y1={top + 1.5} y2={top + 1.5} />
      {answer.look === 'b' && <line className="edge thin" x1="0" x2="100%" y1={top + 4.5} y2={top + 4.5} />}
      <text className="answer" x="10" y={top + LABEL + 1}>
        <tspan className="letter">{answer.letter}</tspan> {answer.label}
      </text>
    </g>
  )
}

interface ClustersProps {
  readonly clusters: readonly StripCluster[]
  readonly width: StripWidth
  readonly y: number
}

/** Marks that fit a width; the style sheet shows those of one width at a time. */
function Clusters({ clusters, width, y }: ClustersProps) {
  return (
    <g className={width}>
      {clusters.map(({ at, marks, name }) => {
        const [mark] = marks
        if (!mark) return null
        return (
          <a key={mark.href} href={mark.href} tabIndex={-1}>
            <title>{marks.map(({ label }) => label).join('\n')}</title>
            {marks.length === 1 ? <Mark mark={mark} y={y} /> : <Several at={at} y={y} count={marks.length} />}
            {name && (
              <text className="name" x={`${mark.to}%`} dx="9" y={y + 4}>
                {name}
              </text>
            )}
          </a>
        )
      })}
    </g>
  )
}

function Mark({ mark: { from, to, shape, unnamed }, y }: { readonly mark: StripMark; readonly y: number }) {
  const className = unnamed ? 'mark hollow' : 'mark'
  if (shape === 'day') return <circle className={className} cx={`${(from + to) / 2}%`} cy={y} r="5.5" />
  return (
    <>
      <line className="window" x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} />
      {shape === 'by' && <circle className={className} cx={`${to}%`} cy={y} r="4" />}
    </>
  )
}

function Several({ at, y, count }: { readonly at: number; readonly y: number; readonly count: number }) {
  return (
    <>
      <circle className="mark" cx={`${at}%`} cy={y} r="9.5" />
      <text className="count" x={`${at}%`} y={y + 4} textAnchor="middle">
        {count}
      </text>
    </>
  )
}
