import './map.css'
import { HATCH } from '@/components/map/Hatching'
import type { Label } from '@/lib/map/labels'
import type { Mark } from '@/lib/map/marks'
import type { Panel } from '@/lib/map/panel'
import type { ScaleBar } from '@/lib/map/scale-bar'

interface Props {
  readonly panel: Panel
  readonly id: string
  readonly size: 'large' | 'beside' | 'small' | 'inset'
}

/** One map as SVG: land, borders, claims, places, names, scale. Colours are the site’s own; forced colours are kept. */
export function MapDrawing({ panel, id, size }: Props) {
  const { title, width, height, land, side, tinted, hatched, regions, borders, points, areas, labels, scale, detail } =
    panel
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      direction="ltr"
      aria-labelledby={`${id}-title ${id}-desc`}
      className={size === 'beside' ? 'map beside' : 'map'}
    >
      <title id={`${id}-title`}>{`Map: ${title}`}</title>
      <desc id={`${id}-desc`}>What it shows is listed below.</desc>
      <path d={land} strokeWidth=".7" className="land" />
      {side && <path d={side} className="far" />}
      {tinted && <path d={tinted} strokeWidth="2.5" className="tint" />}
      {hatched && <path d={hatched} fill={HATCH} strokeWidth=".5" stroke="var(--muted)" />}
      {areas.map(({ marks, cut }, n) => (
        <Areas key={cut} marks={marks} cut={cut} id={`${id}-cut-${n}`} />
      ))}
      <g className="lines">
        {regions && <path d={regions} strokeWidth=".7" strokeDasharray="3 2" />}
        <path d={borders} strokeWidth={size === 'beside' ? 0.9 : 1.2} />
      </g>
      {detail && (
        <path
          d={`M${detail.left} ${detail.top}H${detail.right}V${detail.bottom}H${detail.left}z`}
          strokeWidth="1.5"
          className="edge"
        />
      )}
      {points.map((mark) => (
        <Point key={mark.spec.id} mark={mark} />
      ))}
      <g strokeWidth="3" className="words">
        {size !== 'inset' && <Scale scale={scale} />}
        {labels.map((label) => (
          <LabelText key={`${label.x} ${label.y}`} label={label} />
        ))}
      </g>
    </svg>
  )
}

const SET: Record<Label['kind'], string | undefined> = {
  place: undefined,
  subject: 'bold',
  headed: undefined,
  country: 'grey country',
  region: 'grey',
  water: 'grey water',
}

function LabelText({ label: { kind, lines, x, y, anchor } }: { readonly label: Label }) {
  return (
    <text x={x} y={y} textAnchor={anchor === 'start' ? undefined : anchor} className={SET[kind]}>
      {lines.length === 1 && kind !== 'headed'
        ? lines[0]
        : lines.map((line, n) => (
            <tspan
              key={line}
              x={x}
              dy={n === 0 ? undefined : '1.1em'}
              className={kind === 'headed' && n === 0 ? 'bold' : undefined}
            >
              {line}
            </tspan>
          ))}
    </text>
  )
}

/** Where places lie of which no more is known: one dotted outline around areas that run into each other. */
function Areas({ marks, cut, id }: { readonly marks: readonly Mark[]; readonly cut: string; readonly id: string }) {
  const ellipses = marks.flatMap(({ spec, x, y, area }) =>
    area ? <ellipse key={spec.id} cx={x} cy={y} rx={area.radiusX} ry={area.radiusY} /> : [],
  )
  return (
    <g clipPath={cut ? `url(#${id})` : undefined}>
      {cut && (
        <clipPath id={id}>
          <path d={cut} />
        </clipPath>
      )}
      <g strokeWidth="2" strokeDasharray="1.5 2.5" className="edge">
        {ellipses}
      </g>
      <g className="ground">{ellipses}</g>
    </g>
  )
}

function Point({ mark: { spec, x, y } }: { readonly mark: Mark }) {
  return <circle cx={x} cy={y} r={spec.isSubject ? 3.5 : 2.5} />
}

function Scale({ scale: { x, y, length, label } }: { readonly scale: ScaleBar }) {
  return (
    <>
      <path
        d={`M${x - 3} ${y - 17}h${Math.max(length, 44) + 6}v20h-${Math.max(length, 44) + 6}z`}
        stroke="none"
        fillOpacity=".8"
        className="ground"
      />
      <text x={x} y={y - 5}>
        {label}
      </text>
      <path d={`M${x} ${y - 4}v4h${length}v-4`} fill="none" stroke="var(--ink)" strokeWidth="1" />
    </>
  )
}
