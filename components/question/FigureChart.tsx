import type { ChartPoint, ChartView, Mark } from '@/lib/view/chart'

/**
 * Figures over time, drawn at build. Each speaker has a shape of their own; a monitor's estimate is hollow, a party's
 * claim filled; a date known only as a window is a bar. The table below it holds the same figures.
 */
export function FigureChart({ chart }: { readonly chart: ChartView }) {
  const { width, height, title, description, xAxis, xTicks, yTicks, unit, points, names, legend, notDrawn } = chart
  return (
    <figure className="max-w-[28rem]">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        direction="ltr"
        aria-labelledby="chart-title chart-desc"
        className="h-auto w-full font-sans"
      >
        <title id="chart-title">{title}</title>
        <desc id="chart-desc">{description}</desc>
        {yTicks.map(({ y, label }) => (
          <g key={label}>
            <line x1={xAxis.x1} x2={xAxis.x2} y1={y} y2={y} stroke="var(--rule)" />
            <text x={xAxis.x1 - 6} y={y + 4} textAnchor="end" fontSize="12" fill="var(--muted)">
              {label}
            </text>
          </g>
        ))}
        <text x={2} y={12} fontSize="12" fill="var(--muted)">
          {unit}
        </text>
        {xTicks.map(({ x, label }) => (
          <g key={`${x} ${label}`}>
            <line x1={x} x2={x} y1={xAxis.y} y2={xAxis.y + 4} stroke="var(--muted)" />
            <text x={x} y={xAxis.y + 18} textAnchor="middle" fontSize="12" fill="var(--muted)">
              {label}
            </text>
          </g>
        ))}
        <line x1={xAxis.x1} x2={xAxis.x2} y1={xAxis.y} y2={xAxis.y} stroke="var(--ink)" />
        {points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
        {names?.map(({ speaker, x, y, anchor }) => (
          <text key={speaker} x={x} y={y + 4} textAnchor={anchor} fontSize="12" fill="var(--ink)">
            {speaker}
          </text>
        ))}
      </svg>
      <figcaption className="mt-1 font-sans text-xs text-muted">
        {!names && (
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {legend.map(({ speaker, mark, estimate }) => (
              <li key={speaker} className="flex items-center gap-1.5">
                <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                  <Shape x={7} y={7} mark={mark} estimate={estimate} />
                </svg>
                {speaker}
                {estimate && ' (monitor’s estimate)'}
              </li>
            ))}
          </ul>
        )}
        {notDrawn.length > 0 && <p className="mt-1">Not drawn, because no number was given: {notDrawn.join('; ')}.</p>}
      </figcaption>
    </figure>
  )
}

function Point({ point }: { readonly point: ChartPoint }) {
  const { x1, x2, y1, y2, mark, estimate, bound, label } = point
  const isWindow = x2 - x1 > 4
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const line = { stroke: COLOURS[mark], strokeWidth: 3, strokeLinecap: 'round' } as const
  return (
    <g>
      <title>{label}</title>
      {isWindow && <line x1={x1} x2={x2} y1={y} y2={y} {...line} opacity="0.6" />}
      {y2 - y1 > 2 && <line x1={x} x2={x} y1={y1} y2={y2} {...line} opacity="0.6" />}
      {bound && <Bound x={x} y={y} bound={bound} colour={COLOURS[mark]} />}
      {!isWindow && !bound && <Shape x={x} y={y} mark={mark} estimate={estimate} />}
    </g>
  )
}

/** “Up to” and “at least”: a bar that the number cannot pass, and an arrow to where it can be. */
function Bound({
  x,
  y,
  bound,
  colour,
}: {
  readonly x: number
  readonly y: number
  readonly bound: NonNullable<ChartPoint['bound']>
  readonly colour: string
}) {
  const to = bound === 'ceiling' ? 1 : -1
  return (
    <path
      d={`M${x - 6} ${y}h12M${x} ${y}v${12 * to}m-3.5 ${-4 * to}l3.5 ${4 * to}l3.5 ${-4 * to}`}
      fill="none"
      stroke={colour}
      strokeWidth="2"
    />
  )
}

const COLOURS: Record<Mark, string> = {
  circle: 'var(--side-a)',
  square: 'var(--side-b)',
  triangle: 'var(--side-c)',
  diamond: 'var(--side-d)',
  cross: 'var(--ink)',
  wedge: 'var(--muted)',
}

function Shape({
  x,
  y,
  mark,
  estimate,
}: {
  readonly x: number
  readonly y: number
  readonly mark: Mark
  readonly estimate: boolean
}) {
  const colour = COLOURS[mark]
  const paint = { fill: estimate ? 'var(--paper)' : colour, stroke: colour, strokeWidth: 2 }
  switch (mark) {
    case 'circle':
      return <circle cx={x} cy={y} r={4.5} {...paint} />
    case 'square':
      return <rect x={x - 4} y={y - 4} width={8} height={8} {...paint} />
    case 'triangle':
      return <path d={`M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`} {...paint} />
    case 'diamond':
      return <path d={`M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`} {...paint} />
    case 'cross':
      return <path d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`} {...paint} />
    case 'wedge':
      return <path d={`M${x} ${y + 5}L${x + 5} ${y - 4}H${x - 5}Z`} {...paint} />
  }
}
