import './strip.css'
import '@/components/ledger/side.css'
import type { ReactNode } from 'react'
import { Axis, Frame } from '@/components/strip/Axis'
import { Legend } from '@/components/strip/Legend'
import { publicSince } from '@/components/strip/public-since'
import { StripMarks } from '@/components/strip/StripMarks'
import { crossingOf } from '@/lib/strip/crossing'
import type { PublicMove, StripLane, StripView } from '@/lib/view/strip'
import { round } from '@/lib/view/strip-lane'

interface Props {
  readonly strip: StripView
  /** Stands on its axis and leads through time: then each mark says since when it is public. */
  readonly slider?: ReactNode
  /** Stands below the axis, and says which day is shown. */
  readonly says?: ReactNode
}

/**
 * A dispute drawn in time. What is read is text of the page and takes the room it needs; marks are drawings below it,
 * with places in per cent, so that one drawing fits every width. The list below is its twin for keyboard and screen
 * reader: from these the drawing is hidden.
 */
export function Strip({ strip, slider, says }: Props) {
  const { lanes, moves, remarks, ticks, folds, first, until, changed } = strip
  const dated = slider !== undefined
  const isOneWidth = JSON.stringify(moves.narrow) === JSON.stringify(moves.wide)
  return (
    <figure className="strip" aria-hidden="true">
      <div className="lanes">
        {lanes.map((lane, n) => (
          <div key={lane.label} className={`lane ${sideOf(lane.answer)}${dated && isTold(lane) ? ' told' : ''}`}>
            <Label lane={lane} />
            {isOneWidth ? (
              <Crossings moves={moves.wide} lane={n} dated={dated} />
            ) : (
              <>
                <Crossings moves={moves.narrow} lane={n} dated={dated} width="narrow" />
                <Crossings moves={moves.wide} lane={n} dated={dated} width="wide" />
              </>
            )}
            <StripMarks clusters={lane.clusters} dated={dated} isTold={!dated && isTold(lane)} />
          </div>
        ))}
        {remarks.wide.length > 0 && (
          <div className="lane no-side">
            <p>
              <small>Remarks that give no answer</small>
            </p>
            <StripMarks clusters={remarks} shape="stroke" dated={dated} />
          </div>
        )}
        <Frame>
          {folds.map(({ from, to }) => (
            <rect key={from} className="fold" x={`${from}%`} width={`${round(to - from)}%`} height="100%" />
          ))}
          {ticks.map(({ at, label }) => (
            <line key={at + label} className="grid" x1={`${at}%`} x2={`${at}%`} y2="100%" />
          ))}
          <line className="until" x1={`${until.at}%`} x2={`${until.at}%`} y2="100%" />
        </Frame>
      </div>
      <Axis ticks={ticks} folds={folds} />
      {slider}
      <p className="ends">
        <span>
          from <time dateTime={first.day}>{first.words}</time>
        </span>
        <span>
          covers up to <time dateTime={until.day}>{until.words}</time>
        </span>
      </p>
      {says}
      {changed && <p className="changed">{changed}</p>}
      <Legend strip={strip} />
    </figure>
  )
}

/** Whether who said it stands above: then a mark that is alone is not named again. */
const isTold = ({ isNamed, clusters: { narrow, wide } }: StripLane) =>
  isNamed && narrow.length === 1 && wide.length === 1

/** The class of its answer; what belongs to none is of ink. */
const sideOf = (answer: StripLane['answer']) => (answer ? `side-${answer.look}` : 'no-side')

const Label = ({ lane: { answer, label, said } }: { readonly lane: StripLane }) => (
  <p>
    {answer && <b>{answer.letter}</b>} {label} <small>{said}</small>
  </p>
)

interface CrossingsProps {
  readonly moves: readonly PublicMove[]
  readonly lane: number
  readonly dated: boolean
  readonly width?: 'narrow' | 'wide'
}

/** Speakers who moved, from the marks of the lane above to those of this one. */
function Crossings({ moves, lane, dated, width }: CrossingsProps) {
  const crossings = moves.flatMap((move) => {
    const ends = crossingOf(move, lane)
    return ends ? [{ ends, move }] : []
  })
  if (crossings.length === 0) return null
  return (
    <svg className={width ? `move ${width}` : 'move'} direction="ltr" aria-hidden="true">
      {crossings.map(({ ends: [above, here], move }) => (
        <line key={`${above} ${here}`} x1={`${above}%`} x2={`${here}%`} y2="100%" {...publicSince([move], dated)} />
      ))}
    </svg>
  )
}
