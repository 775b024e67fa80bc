import './mini.css'
import type { MiniStripView } from '@/lib/view/mini-strip'

const LANE = 10

/**
 * A dispute drawn in time, in the height of a line or two: for lists, where the question’s name is the link. Stretched to
 * any width; lines and dots keep their size. The answers stand below it in the same order.
 */
export function MiniStrip({ strip: { lanes, folds, from, to } }: { readonly strip: MiniStripView }) {
  const height = lanes.length * LANE
  return (
    <span className="mini" aria-hidden="true">
      <time dateTime={from.datetime}>{from.words}</time>
      <svg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
        {lanes.map(({ letter, look, named, unnamed }, n) => {
          const y = n * LANE + LANE / 2
          return (
            <g key={letter} className={`side-${look}`}>
              <path d={`M0 ${y}H100`} />
              {named.length + unnamed.length > 0 && <path className="dots" d={dots([...named, ...unnamed], y)} />}
              {unnamed.length > 0 && <path className="holes" d={dots(unnamed, y)} />}
            </g>
          )
        })}
        {folds.length > 0 && <path className="gaps" d={folds.map((at) => `M${at} 0V${height}`).join('')} />}
      </svg>
      <time dateTime={to.datetime}>{to.words}</time>
    </span>
  )
}

/** What the small drawings of a page show. */
export const MiniLegend = () => (
  <span>
    In the small drawings each line is an answer, in the order below, and each dot a statement, by the day it was said;
    a ring is a speaker not named, a gap is time left out. Blank means nothing in the sources used.
  </span>
)

/** A line without length with round ends is a dot; between two places it is a bar. */
const dots = (marks: readonly (readonly [number, number])[], y: number) =>
  marks.map(([from, to]) => `M${from} ${y}${from === to ? 'h0' : `H${to}`}`).join('')
