import './plot.css'
import './strip.css'
import { StripMarks } from '@/components/strip/StripMarks'
import type { DotPlotRow, DotPlotView } from '@/lib/view/dot-plot'

const SHAPES = { party: 'dot', monitor: 'dot', newsroom: 'square', other: 'square' } as const
const [ROW, LABEL, MARK] = [43, 14, 29]

/**
 * Figures by claimant, in the place of a strip. Nought is where the axis begins, a range is a bar, “at least” an arrow.
 * The table of figures is its twin for keyboard and screen reader: from these the drawing is hidden.
 */
export function DotPlot({ plot: { title, rows, ticks, notDrawn } }: { readonly plot: DotPlotView }) {
  const below = rows.length * ROW + 2
  return (
    <figure className="strip plot" aria-hidden="true">
      <p className="answer">{title}</p>
      {rows.length > 0 && (
        <svg width="100%" height={below + 18} direction="ltr" aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <g key={label}>
              <line className="grid" x1={`${at}%`} x2={`${at}%`} y2={below} />
              <text className="axis" x={`${at}%`} y={below + 14} textAnchor={at > 90 ? 'end' : 'middle'}>
                {label}
              </text>
            </g>
          ))}
          {rows.map((row, n) => (
            <g key={row.key} className={row.sort}>
              <line className="row" x2="100%" y1={n * ROW} y2={n * ROW} />
              <Label row={row} y={n * ROW + LABEL} />
              <StripMarks clusters={row.clusters} y={n * ROW + MARK} shape={SHAPES[row.sort]} />
            </g>
          ))}
          <line className="row" x2="100%" y1={below} y2={below} />
        </svg>
      )}
      <figcaption>
        {rows.length > 0 && `${legendOf(rows)}. The axis begins at nought. `}
        {notDrawn.length > 0 && `Not drawn, because no number was given: ${notDrawn.join('; ')}.`}
      </figcaption>
    </figure>
  )
}

/** Only what is drawn is explained. */
function legendOf(rows: readonly DotPlotRow[]): string {
  const sorts = new Set(rows.map(({ sort }) => sort))
  const marks = rows.flatMap(({ clusters }) => clusters.wide.flatMap((cluster) => cluster.marks))
  return [
    sorts.has('party') && '● figure of a party',
    sorts.has('monitor') && '○ of a monitor',
    (sorts.has('newsroom') || sorts.has('other')) && '■ of a newsroom or somebody else',
    marks.some(({ bar }) => bar) && '▬ a range',
    marks.some(({ bound }) => bound === 'floor') && '→ that or more',
    marks.some(({ bound }) => bound === 'ceiling') && '← that or less',
  ]
    .filter(Boolean)
    .join(' · ')
}

function Label({ row: { label, shortLabel }, y }: { readonly row: DotPlotRow; readonly y: number }) {
  return (
    <>
      <text className="name narrow" y={y}>
        {shortLabel}
      </text>
      <text className="name wide" y={y}>
        {label}
      </text>
    </>
  )
}
