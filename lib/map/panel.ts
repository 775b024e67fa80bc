import { type Drawing, drawingOf, isInside, landOf, linesOf, pathOf, shapeOf } from '@/lib/map/drawing'
import { type Box, type Frame, frameAround, isOn } from '@/lib/map/frame'
import { type Label, LabelBoard, type LabelKind } from '@/lib/map/labels'
import { areasOf, type Layer } from '@/lib/map/layer'
import { placeScaleBar, type ScaleBar } from '@/lib/map/scale-bar'
import { WATERS } from '@/lib/map/waters'

/** A town or village to draw. */
export interface MarkSpec {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** How far off the point can be, in degrees. */
  readonly within: number
  /** The shape that it is known to lie in, which its area does not leave. */
  readonly lies: string | undefined
  /** The pattern of the claim to it, and a line that says whose claim. */
  readonly claim?: { readonly pattern: number; readonly words: string }
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
  /** Whether the borders of regions are drawn. */
  readonly hasRegions: boolean
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
  readonly hatches: readonly { readonly path: string; readonly pattern: number }[]
  readonly regions: string
  readonly borders: string
  readonly outline: string
  /** What areas are cut to. */
  readonly cut: string
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  readonly scale: ScaleBar
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
  const marks = spec.marks.flatMap((mark) => markOf(frame, mark))
  for (const { x, y, area, pattern } of marks) {
    const radius = pattern === undefined ? POINT : CLAIM
    board.takeMark([x, y], area && !area.isCut ? area.radiusX : radius, area && !area.isCut ? area.radiusY : radius)
  }
  const scale = placeScaleBar(board)
  nameMarks(board, spec.marks, frame)
  nameShapes(board, drawing, spec)
  nameWaters(board, drawing)
  const cut = spec.marks.find((mark, n) => marks[n]?.area?.isCut && mark.lies)?.lies
  const tinted = spec.tinted.flatMap((id) => areasOf(drawing.layer, id))
  return {
    title: spec.title,
    width: frame.width,
    height: frame.height,
    land: pathOf(drawing, landOf(drawing)),
    tinted: tinted.length > 0 ? pathOf(drawing, landOf(drawing, tinted)) : '',
    hatches: spec.hatched.map(({ id, pattern }) => ({ path: pathOf(drawing, shapeOf(drawing, id)), pattern })),
    regions: spec.hasRegions
      ? pathOf(
          drawing,
          linesOf(drawing, (a, b) => a.country === b.country),
        )
      : '',
    borders: pathOf(
      drawing,
      linesOf(drawing, (a, b) => a.country !== b.country),
    ),
    outline: '',
    cut: cut ? pathOf(drawing, shapeOf(drawing, cut)) : '',
    marks,
    labels: board.labels,
    scale,
    ...(spec.detail && { detail: rectangleOf(frame, spec.detail) }),
  }
}

function markOf(frame: Frame, { longitude, latitude, within, lies, claim, isSubject }: MarkSpec): Mark[] {
  const point = frame.project(longitude, latitude)
  if (!isOn(frame, point, POINT)) return []
  const [x, y] = point.map((each) => Math.round(each * 10) / 10) as [number, number]
  const pattern = claim && { pattern: claim.pattern }
  if (within <= WEAK) return [{ x, y, isSubject, ...pattern }]
  const [trueX, trueY] = [
    Math.abs(frame.project(longitude + within, latitude)[0] - x),
    Math.abs(frame.project(longitude, latitude + within)[1] - y),
  ]
  const isCut = trueX >= SMALLEST_AREA && lies !== undefined
  const radius = (length: number) => Math.round(Math.max(length, SMALLEST_AREA) * 10) / 10
  return [{ x, y, isSubject, area: { radiusX: radius(trueX), radiusY: radius(trueY), isCut }, ...pattern }]
}

function nameMarks(board: LabelBoard, marks: readonly MarkSpec[], frame: Frame) {
  const inOrder = marks.toSorted((a, b) => Number(b.isSubject) - Number(a.isSubject))
  for (const mark of inOrder) {
    const [drawn] = markOf(frame, mark)
    if (!drawn) continue
    const { x, y, area } = drawn
    const radius = mark.claim ? CLAIM : POINT
    const [radiusX, radiusY] = area ? [area.radiusX, area.radiusY] : [radius, radius]
    const kind = mark.isSubject ? 'subject' : 'place'
    const withClaim = mark.claim && board.placeBeside(kind, [mark.name, mark.claim.words], [x, y], radiusX, radiusY)
    if (!withClaim) board.placeBeside(kind, [mark.name], [x, y], radiusX, radiusY)
  }
}

function nameShapes(board: LabelBoard, drawing: Drawing, { names }: PanelSpec) {
  for (const { id, lines, kind } of names) {
    const shape = shapeOf(drawing, id)
    board.placeInside(kind, lines, (point) => isInside(shape, point), kind !== 'country')
  }
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
