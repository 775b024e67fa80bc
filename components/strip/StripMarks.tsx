import { publicSince } from '@/components/strip/public-since'
import { type Clusters, type StripCluster, type StripMark, withoutNames } from '@/lib/view/strip-lane'

type Shape = 'dot' | 'stroke' | 'square'

/** Pixels from the marks of a lane to its lower edge, and of a row of names above them. */
const [MIDDLE, NAMES] = [14, 15]

interface Props {
  readonly clusters: Clusters
  /** A stroke for a remark, which gives no answer; a square for a figure of neither a party nor a monitor. */
  readonly shape?: Shape
  /** Says of each mark since when it is public: see browser/known.ts. */
  readonly dated?: boolean | undefined
  /** Who said it stands above them. */
  readonly isTold?: boolean
}

/** The marks of a lane, for each width; the style sheet shows those of one width at a time. */
export function StripMarks({ clusters, shape = 'dot', dated, isTold = false }: Props) {
  const { narrow, wide } = isTold ? withoutNames(clusters) : clusters
  const hasNamesAbove = [...narrow, ...wide].some(({ name }) => name?.side === 'above') && shape !== 'stroke'
  const y = MIDDLE + (hasNamesAbove ? NAMES : 0)
  const draw = (clusters: readonly StripCluster[]) =>
    clusters.map((cluster) => <Cluster key={cluster.at} cluster={cluster} y={y} shape={shape} dated={dated} />)
  return (
    <svg height={y + MIDDLE} direction="ltr" aria-hidden="true">
      {wide.flatMap(({ marks }) =>
        marks.map((mark) => <Bar key={mark.href} mark={mark} y={y} shape={shape} dated={dated} />),
      )}
      {areAlike(narrow, wide) ? (
        draw(wide)
      ) : (
        <>
          <g className="narrow">{draw(narrow)}</g>
          <g className="wide">{draw(wide)}</g>
        </>
      )}
    </svg>
  )
}

/** Few marks are often laid out alike for both widths, and then drawn once. */
const areAlike = (narrow: readonly StripCluster[], wide: readonly StripCluster[]) =>
  JSON.stringify(narrow) === JSON.stringify(wide)

interface ClusterProps {
  readonly cluster: StripCluster
  readonly y: number
  readonly shape: Shape
  readonly dated: boolean | undefined
}

function Cluster({ cluster: { at, marks, name }, y, shape, dated }: ClusterProps) {
  const [mark] = marks
  if (!mark) return null
  const x = `${at}%`
  const isSeveral = marks.length > 1
  const isBar = !isSeveral && mark.bar !== undefined && !mark.bar.open
  return (
    <a href={mark.href} tabIndex={-1} {...publicSince(marks, dated)}>
      <title>{marks.map(({ label }) => label).join('\n')}</title>
      <circle className="hit" cx={x} cy={y} r="12" />
      {!isBar && (
        <Mark x={x} y={y} shape={shape} size={isSeveral ? 10 : 6} hollow={marks.every((each) => each.unnamed)} />
      )}
      {marks.some(({ bound }) => bound) && <Arrow x={x} y={y} marks={marks} />}
      {isSeveral && (
        <text className="count" x={x} dx={shape === 'stroke' ? 11 : undefined} y={y + 4} textAnchor="middle">
          {marks.length}
        </text>
      )}
      {name && shape !== 'stroke' && <Name name={name} y={y} dated={dated} />}
    </a>
  )
}

const ANCHORS = { left: 'end', right: undefined, above: 'middle' } as const

/** In the room that was measured for it, whatever the letters of the reader’s font. */
const Name = ({
  name: { text, width, side, at, dx, parts },
  y,
  dated,
}: {
  readonly name: NonNullable<StripCluster['name']>
  readonly y: number
  readonly dated: boolean | undefined
}) => (
  <text
    className="name"
    x={`${at}%`}
    dx={dx || undefined}
    y={y + (side === 'above' ? 1 - NAMES : 4)}
    textAnchor={ANCHORS[side]}
    textLength={width}
    lengthAdjust="spacingAndGlyphs"
  >
    {dated && parts
      ? parts.map((part) => (
          <tspan key={part.text} {...publicSince([part], dated)}>
            {part.text}
          </tspan>
        ))
      : text}
  </text>
)

interface MarkProps {
  readonly x: string
  readonly y: number
  readonly shape: Shape
  /** Half of its width. */
  readonly size: number
  readonly hollow: boolean
}

function Mark({ x, y, shape, size, hollow }: MarkProps) {
  if (shape === 'stroke') return <rect className="remark" x={x} y={y - 6} width="2" height="12" />
  const className = hollow ? 'hollow' : 'mark'
  if (shape === 'dot') return <circle className={className} cx={x} cy={y} r={size} />
  const side = 2 * size - 1
  return (
    <rect
      className={className}
      x={x}
      y={y}
      width={side}
      height={side}
      transform={`translate(${-side / 2} ${-side / 2})`}
    />
  )
}

/** “At least” and “up to”: where to the number can be. */
function Arrow({ x, y, marks }: { readonly x: string; readonly y: number; readonly marks: readonly StripMark[] }) {
  const has = (bound: StripMark['bound']) => marks.some((mark) => mark.bound === bound)
  return (
    <svg className="arrow" x={x} y={y} aria-hidden="true">
      <path
        d={`${has('floor') ? 'M7 0H20M15 -4L20 0L15 4' : ''}${has('ceiling') ? 'M-7 0H-20M-15 -4L-20 0L-15 4' : ''}`}
      />
    </svg>
  )
}

/** Days that are not known exactly, or a range. */
function Bar({
  mark,
  mark: { bar, unnamed },
  y,
  shape,
  dated,
}: {
  readonly mark: StripMark
  readonly y: number
  readonly shape: Shape
  readonly dated: boolean | undefined
}) {
  if (!bar || (bar.open && shape === 'stroke')) return null
  const ends = { ...publicSince([mark], dated), x1: `${bar.from}%`, x2: `${bar.to}%`, y1: y, y2: y }
  if (bar.open) return <line className="open" {...ends} />
  return (
    <>
      <line className="bar" {...ends} />
      {unnamed && <line className="bar hole" {...ends} />}
    </>
  )
}
