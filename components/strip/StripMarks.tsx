import type { Clusters, StripCluster, StripMark } from '@/lib/view/strip-lane'

interface Props {
  readonly clusters: Clusters
  readonly y: number
  /** Draws strokes in place of dots: remarks, which give no answer. */
  readonly ticks?: boolean
}

/** The marks of a lane, for each width; the style sheet shows those of one width at a time. */
export function StripMarks({ clusters: { narrow, wide }, y, ticks = false }: Props) {
  const draw = (clusters: readonly StripCluster[]) =>
    clusters.map((cluster) => <Cluster key={cluster.at} cluster={cluster} y={y} ticks={ticks} />)
  return (
    <>
      {wide.flatMap(({ marks }) => marks.map((mark) => <Bar key={mark.href} mark={mark} y={y} />))}
      {areAlike(narrow, wide) ? (
        draw(wide)
      ) : (
        <>
          <g className="narrow">{draw(narrow)}</g>
          <g className="wide">{draw(wide)}</g>
        </>
      )}
    </>
  )
}

/** Few marks are often laid out alike for both widths, and then drawn once. */
const areAlike = (narrow: readonly StripCluster[], wide: readonly StripCluster[]) =>
  JSON.stringify(narrow) === JSON.stringify(wide)

interface ClusterProps {
  readonly cluster: StripCluster
  readonly y: number
  readonly ticks: boolean
}

function Cluster({ cluster: { at, marks, name }, y, ticks }: ClusterProps) {
  const [mark] = marks
  if (!mark) return null
  const x = `${at}%`
  const isSeveral = marks.length > 1
  const isBar = !isSeveral && mark.bar !== undefined && !mark.bar.open
  return (
    <a href={mark.href} tabIndex={-1}>
      <title>{marks.map(({ label }) => label).join('\n')}</title>
      <circle className="hit" cx={x} cy={y} r="12" />
      {ticks ? (
        <rect className="remark" x={x} y={y - 6} width="2" height="12" />
      ) : (
        !isBar && (
          <circle
            className={marks.every(({ unnamed }) => unnamed) ? 'hollow' : 'mark'}
            cx={x}
            cy={y}
            r={isSeveral ? 10 : 6}
          />
        )
      )}
      {isSeveral && (
        <text className="count" x={x} dx={ticks ? 8 : 0} y={y + 4} textAnchor="middle">
          {marks.length}
        </text>
      )}
      {name && !ticks && (
        <text
          className="name"
          x={`${name.at}%`}
          dx={(name.besideBar ? 10 : isSeveral ? 15 : 11) * (name.side === 'left' ? -1 : 1)}
          y={y + 4}
          textAnchor={name.side === 'left' ? 'end' : undefined}
        >
          {name.text}
        </text>
      )}
    </a>
  )
}

/** Days that are not known exactly. */
function Bar({ mark: { bar, unnamed }, y }: { readonly mark: StripMark; readonly y: number }) {
  if (!bar) return null
  const ends = { x1: `${bar.from}%`, x2: `${bar.to}%`, y1: y, y2: y }
  if (bar.open) return <line className="open" {...ends} />
  return (
    <>
      <line className="bar" {...ends} />
      {unnamed && <line className="bar hole" {...ends} />}
    </>
  )
}
