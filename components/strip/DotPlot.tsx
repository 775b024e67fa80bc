import './plot.css'
import './strip.css'
import { Axis, Frame } from '@/components/strip/Axis'
import { Explained } from '@/components/strip/Legend'
import { StripMarks } from '@/components/strip/StripMarks'
import type { DotPlotRow, DotPlotView } from '@/lib/view/dot-plot'

const SHAPES = { party: 'dot', monitor: 'dot', newsroom: 'square', other: 'square' } as const

/**
 * Figures by claimant, in the place of a strip. Nought is where the axis begins, a range is a bar, “at least” an arrow.
 * The table of figures is its twin for keyboard and screen reader: from these the drawing is hidden.
 */
export const DotPlot = ({ plot: { title, rows, ticks, notDrawn } }: { readonly plot: DotPlotView }) => (
  <figure className="strip plot" aria-hidden="true">
    <p>{title}</p>
    {rows.length > 0 && (
      <>
        <div className="lanes">
          {rows.map((row) => (
            <div key={row.key} className={`lane no-side ${row.sort}`}>
              <p>{row.label}</p>
              <StripMarks clusters={row.clusters} shape={SHAPES[row.sort]} />
            </div>
          ))}
          <Frame>
            {ticks.map(({ at, label }) => (
              <line key={label} className="grid" x1={`${at}%`} x2={`${at}%`} y2="100%" />
            ))}
          </Frame>
        </div>
        <Axis ticks={ticks} />
      </>
    )}
    <figcaption>
      {rows.length > 0 && <Legend rows={rows} />}
      {notDrawn.length > 0 && ` Not drawn, because no number was given: ${notDrawn.join('; ')}.`}
    </figcaption>
  </figure>
)

/** Only what is drawn is explained. */
function Legend({ rows }: { readonly rows: readonly DotPlotRow[] }) {
  const sorts = new Set(rows.map(({ sort }) => sort))
  const marks = rows.flatMap(({ clusters }) => clusters.wide.flatMap((cluster) => cluster.marks))
  return (
    <>
      The axis begins at nought
      {sorts.has('party') && (
        <Explained as="figure of a party">
          <circle className="mark" cx="9" cy="6" r="5" />
        </Explained>
      )}
      {sorts.has('monitor') && (
        <Explained as="of a monitor">
          <circle className="hollow" cx="9" cy="6" r="4.5" />
        </Explained>
      )}
      {(sorts.has('newsroom') || sorts.has('other')) && (
        <Explained as="of a newsroom or somebody else">
          <rect className="mark" x="4" y="1" width="10" height="10" />
        </Explained>
      )}
      {marks.some(({ bar }) => bar) && (
        <Explained as="a range">
          <line className="bar" x1="5" x2="13" y1="6" y2="6" />
        </Explained>
      )}
      {marks.some(({ bound }) => bound === 'floor') && (
        <Explained as="that or more">
          <path className="arrow" d="M2 6H15M10 2L15 6L10 10" />
        </Explained>
      )}
      {marks.some(({ bound }) => bound === 'ceiling') && (
        <Explained as="that or less">
          <path className="arrow" d="M16 6H3M8 2L3 6L8 10" />
        </Explained>
      )}
      .
    </>
  )
}
