import { hatchOf } from '@/components/map/Hatching'
import { type Label, LINE } from '@/lib/map/labels'
import type { Mark, Panel } from '@/lib/map/panel'
import type { ScaleBar } from '@/lib/map/scale-bar'

interface Props {
  readonly panel: Panel
  readonly id: string
  /** Beside another map on wide screens. */
  readonly isSmall: boolean
}

/** One map as SVG: land, borders, claims, places, names, scale. Colours are the site’s own; forced colours are kept. */
export function MapDrawing({ panel, id, isSmall }: Props) {
  const { title, width, height, land, tinted, hatches, regions, borders, cut, marks, labels, scale, detail } = panel
  const named = labels.map(({ lines }) => lines.join(' ')).join(', ')
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className={`h-auto w-full border border-rule bg-paper font-sans text-[12px] [stroke-linejoin:round] ${isSmall ? 'md:text-[11px]' : 'md:text-[9px]'}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{`Map. Named on it: ${named}. The scale bar is ${scale.label} long.`}</desc>
      <path
        d={land}
        className="fill-raised stroke-muted forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
        strokeWidth=".7"
      />
      {tinted && <path d={tinted} className="fill-rule forced-colors:fill-[Canvas]" />}
      {hatches.map(({ path, id: shape, pattern }) => (
        <path key={shape} d={path} fill={`url(#${hatchOf(pattern)})`} />
      ))}
      <g fill="none" className="stroke-muted forced-colors:stroke-[CanvasText]">
        {regions && <path d={regions} strokeWidth=".6" strokeDasharray="3 2" />}
        <path d={borders} strokeWidth="1.2" />
      </g>
      {cut && (
        <clipPath id={`${id}-cut`}>
          <path d={cut} />
        </clipPath>
      )}
      {detail && (
        <rect {...detail} className="fill-none stroke-ink forced-colors:stroke-[CanvasText]" strokeWidth="1.5" />
      )}
      {marks.map((mark) => (
        <MarkShape key={`${mark.x} ${mark.y}`} mark={mark} cut={`url(#${id}-cut)`} />
      ))}
      <g
        className="fill-ink stroke-raised [paint-order:stroke] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
        strokeWidth="3"
      >
        {labels.map((label) => (
          <LabelText key={`${label.x} ${label.y}`} label={label} />
        ))}
      </g>
      <Scale scale={scale} />
    </svg>
  )
}

const SET: Record<Label['kind'], string | undefined> = {
  place: undefined,
  subject: 'font-bold',
  country: 'fill-muted uppercase tracking-wide forced-colors:fill-[CanvasText]',
  region: 'fill-muted forced-colors:fill-[CanvasText]',
  water: 'fill-muted italic forced-colors:fill-[CanvasText]',
}

function LabelText({ label: { kind, lines, x, y, anchor } }: { readonly label: Label }) {
  return (
    <text x={x} y={y} textAnchor={anchor === 'start' ? undefined : anchor} className={SET[kind]}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, n) => (
            <tspan
              key={line}
              x={x}
              dy={n === 0 ? undefined : LINE}
              className={kind === 'subject' && n > 0 ? 'font-normal' : undefined}
            >
              {line}
            </tspan>
          ))}
    </text>
  )
}

function MarkShape({ mark: { x, y, isSubject, area, pattern }, cut }: { readonly mark: Mark; readonly cut: string }) {
  if (area)
    return (
      <ellipse
        cx={x}
        cy={y}
        rx={area.radiusX}
        ry={area.radiusY}
        clipPath={area.isCut ? cut : undefined}
        className="fill-none stroke-ink forced-colors:stroke-[CanvasText]"
        strokeDasharray="1.5 2.5"
      />
    )
  return (
    <>
      {pattern !== undefined && (
        <circle
          cx={x}
          cy={y}
          r="7"
          fill={`url(#${hatchOf(pattern)})`}
          className="stroke-muted forced-colors:stroke-[CanvasText]"
        />
      )}
      <circle
        cx={x}
        cy={y}
        r={isSubject ? 3.5 : 2.5}
        className="fill-ink stroke-raised forced-colors:fill-[CanvasText]"
      />
    </>
  )
}

function Scale({ scale: { x, y, length, label } }: { readonly scale: ScaleBar }) {
  return (
    <g
      className="fill-ink stroke-raised [paint-order:stroke] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
      strokeWidth="3"
    >
      <text x={x} y={y - 5}>
        {label}
      </text>
      <path
        d={`M${x} ${y - 4}v4h${length}v-4`}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1"
        className="forced-colors:stroke-[CanvasText]"
      />
    </g>
  )
}
