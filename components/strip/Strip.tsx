import './strip.css'
import { StripMarks } from '@/components/strip/StripMarks'
import type { StripLane, StripMove, StripView } from '@/lib/view/strip'

const round = (number: number) => Math.round(number * 10) / 10
const [LANE, LABEL, MARK] = [46, 18, 33]
const REMARKS = 24

/**
 * A dispute drawn in time. Places are in per cent, so that one drawing fits every width; text keeps its size. The list
 * below it is its twin for keyboard and screen reader: from these the drawing is hidden.
 */
export function Strip({ strip }: { readonly strip: StripView }) {
  const { lanes, moves, remarks, ticks, folds, first, until } = strip
  const hasRemarks = remarks.wide.length > 0
  const below = lanes.length * LANE + (hasRemarks ? REMARKS : 3)
  return (
    <figure className="strip" aria-hidden="true">
      <svg width="100%" height={below + 33} direction="ltr" aria-hidden="true">
        {lanes.map((lane, n) => (
          <Ground key={lane.label} answer={lane.answer} top={n * LANE} />
        ))}
        {ticks.map(({ at, label }) => (
          <g key={label + at}>
            <line className="grid" x1={`${at}%`} x2={`${at}%`} y1={below - 4} y2={below + 2} />
            <text className="axis" x={`${at}%`} y={below + 13} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {folds.map(({ from, to, words }, n) => (
          <g key={from}>
            <rect className="fold" x={`${from}%`} y="-1" width={`${round(to - from)}%`} height={below} />
            {from - (folds[n - 1]?.from ?? -100) >= 20 && (
              <AxisName at={(from + to) / 2} y={below + 13}>
                {words}
              </AxisName>
            )}
          </g>
        ))}
        <line className="until" x1={`${until.at}%`} x2={`${until.at}%`} y2={below + 17} />
        <text className="axis" y={below + 29}>
          from {first}
        </text>
        <text className="axis" x="100%" y={below + 29} textAnchor="end">
          covered until {until.words}
        </text>
        {JSON.stringify(moves.narrow) === JSON.stringify(moves.wide) ? (
          <Moves moves={moves.wide} />
        ) : (
          <>
            <g className="narrow">
              <Moves moves={moves.narrow} />
            </g>
            <g className="wide">
              <Moves moves={moves.wide} />
            </g>
          </>
        )}
        {lanes.map((lane, n) => (
          <g key={lane.label} className={sideOf(lane.answer)}>
            <Label lane={lane} top={n * LANE} />
            <StripMarks clusters={lane.clusters} y={n * LANE + MARK} />
          </g>
        ))}
        {hasRemarks && <StripMarks clusters={remarks} y={lanes.length * LANE + REMARKS / 2} shape="stroke" />}
      </svg>
      <Legend strip={strip} />
    </figure>
  )
}

/** Speakers who moved, from the lane of one answer to that of another. */
const Moves = ({ moves }: { readonly moves: readonly StripMove[] }) =>
  moves.map(({ from, to }) => (
    <line
      key={from.join() + to.join()}
      className="move"
      x1={`${from[0]}%`}
      y1={from[1] * LANE + MARK}
      x2={`${to[0]}%`}
      y2={to[1] * LANE + MARK}
    />
  ))

/** A name below its place; near the frame it stays within. */
function AxisName({ at, y, children }: { readonly at: number; readonly y: number; readonly children: string }) {
  const [x, anchor] =
    at > 88 ? ([100, 'end'] as const) : at < 12 ? ([0, 'start'] as const) : ([round(at), 'middle'] as const)
  return (
    <text className="axis" x={`${x}%`} y={y} textAnchor={anchor}>
      {children}
    </text>
  )
}

/** The class of its answer; what belongs to none is of ink. */
const sideOf = (answer: StripLane['answer']) => (answer ? `side-${answer.look}` : 'no-side')

function Ground({ answer, top }: { readonly answer: StripLane['answer']; readonly top: number }) {
  return (
    <g className={sideOf(answer)}>
      <rect className="ground" y={top} width="100%" height={LANE} />
      <line className="edge" x2="100%" y1={top + 1.5} y2={top + 1.5} />
      {answer?.look === 'b' && <line className="edge thin" x2="100%" y1={top + 4.5} y2={top + 4.5} />}
    </g>
  )
}

/** The answer, cut for a phone where it is long. */
function Label({ lane: { answer, label, shortLabel }, top }: { readonly lane: StripLane; readonly top: number }) {
  const name = (words: string, width = '') => (
    <text className={`answer ${width}`} x="8" y={top + LABEL}>
      {answer && <tspan className="letter">{answer.letter} </tspan>}
      {words}
    </text>
  )
  if (shortLabel === label) return name(label)
  return (
    <>
      {name(shortLabel, 'narrow')}
      {name(label, 'wide')}
    </>
  )
}

/** Only what is drawn is explained; that blank is no silence always is. */
function Legend({ strip: { lanes, remarks, moves } }: { readonly strip: StripView }) {
  const marks = [...lanes.map(({ clusters }) => clusters), remarks].flatMap(({ wide }) =>
    wide.flatMap((cluster) => cluster.marks),
  )
  return (
    <figcaption>
      ● a statement, by the day it was said
      {marks.some(({ unnamed }) => unnamed) && ' · ○ speaker not named'}
      {marks.some(({ bar }) => bar) && ' · ▬ day not known exactly'}
      {remarks.wide.length > 0 && ' · | remark without an answer'}
      {moves.wide.length > 0 && ' · ╱ changed their answer'}. Blank means nothing in the sources used, not that somebody
      was silent.
    </figcaption>
  )
}
