import { type Drawing, drawingOf, isInside, landOf, linesOf, pathOf, shapeOf } from '@/lib/map/drawing'
import { type Box, type Frame, frameAround, isOn } from '@/lib/map/frame'
import { type Label, LabelBoard, type LabelKind } from '@/lib/map/labels'
import { areasOf, type Layer } from '@/lib/map/layer'
import { placeScaleBar, type ScaleBar } from '@/lib/map/scale-bar'
import { WATERS } from '@/lib/map/waters'

/** A town or village to draw. */
export interface MarkSpec {
  readonly id: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** How far off the point can be, in degrees. */
  readonly within: number
  /** The shape that it is known to lie in, which its area does not leave. */
  readonly lies: string | undefined
  /** The pattern of the claim to it, and a line that says whose claim. */
  readonly claim?: { readonly pattern: number; readonly words: readonly string[] }
  /** The map’s own subject: named first, and larger. */
  readonly isSubject: boolean
}

/** What one map is to show. */
export interface PanelSpec {
  readonly title: string
  readonly layer: Layer
  readonly box: Box
  readonly tallest?: number
  /** Shapes that the map is about. */
  readonly tinted: readonly string[]
  readonly hatched: readonly { readonly id: string; readonly pattern: number }[]
  /** Regions whose borders are drawn. */
  readonly regions: readonly string[] | 'all'
  /** Shapes to name, most important first. */
  readonly names: readonly { readonly id: string; readonly lines: readonly string[]; readonly kind: LabelKind }[]
  readonly marks: readonly MarkSpec[]
  /** The part of this map that another one shows larger. */
  readonly detail?: Box
}

/** A village or town: a point, or the area in which it lies where no more is known. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly isSubject: boolean
  readonly area?: { readonly radiusX: number; readonly radiusY: number; readonly isCut: boolean }
  readonly pattern?: number
}

/** One map, ready to be written as SVG. */
export interface Panel {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly land: string
  readonly tinted: string
  readonly hatches: readonly { readonly id: string; readonly path: string; readonly pattern: number }[]
  readonly regions: string
  readonly borders: string
  /** What areas are cut to. */
  readonly cut: string
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  readonly scale: ScaleBar
  /** Places that are on the map: drawn, or named. */
  readonly shown: ReadonlySet<string>
  /** Places that are hatched, by shape or by mark. */
  readonly claimed: readonly string[]
  readonly detail?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A position that can be farther off than this, in degrees, is drawn as an area. */
export const WEAK = 0.05
/** A ring that can still be seen, where the true area is smaller. */
const SMALLEST_AREA = 5
const POINT = 3
const CLAIM = 7

/** Draws a map: geometry and positions of names, no markup. */
export function drawPanel(spec: PanelSpec): Panel {
  const frame = frameAround(spec.box, { height: spec.tallest ?? 300 })
  const drawing = drawingOf(spec.layer, frame)
  const board = new LabelBoard(frame)
  const drawn = spec.marks.filter(({ longitude, latitude }) => isOn(frame, frame.project(longitude, latitude), POINT))
  const marks = drawn.map((mark) => markOf(frame, mark))
  for (const { x, y, area, pattern } of marks) {
    const radius = pattern === undefined ? POINT : CLAIM
    board.takeMark([x, y], area && !area.isCut ? area.radiusX : radius, area && !area.isCut ? area.radiusY : radius)
  }
  const scale = placeScaleBar(board)
  nameMarks(board, drawn, frame)
  const named = nameShapes(board, drawing, spec)
  nameWaters(board, drawing)
  const cut = drawn.find((mark, n) => marks[n]?.area?.isCut && mark.lies)?.lies
  const isRegion = (...ids: string[]) => spec.regions === 'all' || ids.some((id) => spec.regions.includes(id))
  const tinted = spec.tinted.flatMap((id) => areasOf(drawing.layer, id))
  const hatches = spec.hatched
    .map(({ id, pattern }) => ({ id, path: pathOf(drawing, shapeOf(drawing, id)), pattern }))
    .filter(({ path }) => path !== '')
  return {
    title: spec.title,
    width: frame.width,
    height: frame.height,
    land: pathOf(drawing, landOf(drawing)),
    tinted: tinted.length > 0 ? pathOf(drawing, landOf(drawing, tinted)) : '',
    hatches,
    regions: pathOf(
      drawing,
      linesOf(drawing, (a, b) => a.country === b.country && isRegion(a.id, b.id)),
    ),
    borders: pathOf(
      drawing,
      linesOf(drawing, (a, b) => a.country !== b.country),
    ),
    cut: cut ? pathOf(drawing, shapeOf(drawing, cut)) : '',
    marks,
    labels: board.labels,
    scale,
    shown: new Set([...named, ...spec.tinted, ...hatches.map(({ id }) => id), ...drawn.map(({ id }) => id)]),
    claimed: [...hatches.map(({ id }) => id), ...drawn.filter(({ claim }) => claim).map(({ id }) => id)],
    ...(spec.detail && { detail: rectangleOf(frame, spec.detail) }),
  }
}

function markOf(frame: Frame, { longitude, latitude, within, lies, claim, isSubject }: MarkSpec): Mark {
  const [x, y] = frame.project(longitude, latitude)
  const mark = { x: tenth(x), y: tenth(y), isSubject, ...(claim && { pattern: claim.pattern }) }
  if (within <= WEAK) return mark
  const [trueX, trueY] = [
    Math.abs(frame.project(longitude + within, latitude)[0] - x),
    Math.abs(frame.project(longitude, latitude + within)[1] - y),
  ]
  const [radiusX, radiusY] = [tenth(Math.max(trueX, SMALLEST_AREA)), tenth(Math.max(trueY, SMALLEST_AREA))]
  return { ...mark, area: { radiusX, radiusY, isCut: trueX >= SMALLEST_AREA && lies !== undefined } }
}

const tenth = (number: number) => Math.round(number * 10) / 10

function nameMarks(board: LabelBoard, marks: readonly MarkSpec[], frame: Frame) {
  for (const mark of marks.toSorted((a, b) => Number(b.isSubject) - Number(a.isSubject))) {
    const { x, y, area } = markOf(frame, mark)
    const radius = mark.claim ? CLAIM : POINT
    const [radiusX, radiusY] = area ? [area.radiusX, area.radiusY] : [radius, radius]
    const kind = mark.isSubject ? 'subject' : 'place'
    const variants = mark.claim ? [[mark.name, ...mark.claim.words], [mark.name]] : [[mark.name]]
    variants.some((lines) => board.placeBeside(kind, lines, [x, y], radiusX, radiusY))
  }
}

/** Says which shapes it found room to name. */
function nameShapes(board: LabelBoard, drawing: Drawing, { names }: PanelSpec): string[] {
  const named = names.filter(({ id, lines, kind }) => {
    const shape = shapeOf(drawing, id)
    return board.placeInside(kind, lines, (point) => isInside(shape, point), kind !== 'country')
  })
  return named.map(({ id }) => id)
}

function nameWaters(board: LabelBoard, drawing: Drawing) {
  const { frame } = drawing
  const land = landOf(drawing)
  for (const { name, longitude, latitude } of WATERS) {
    const [x, y] = frame.project(longitude, latitude)
    const isNamed = board.labels.some(({ lines }) => lines.join(' ') === name)
    if (isOn(frame, [x, y]) && !isNamed && !isInside(land, [x, y]))
      board.placeBeside('water', name.split(/ (?=Sea|Ocean|Azov)/), [x, y - 6], 0)
  }
}

function rectangleOf(frame: Frame, { west, south, east, north }: Box) {
  const corners = [west, east].flatMap((x) => [south, north].map((y) => frame.project(x, y)))
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))]
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))]
  const [x, y] = [Math.round(left), Math.round(top)]
  return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y }
}
