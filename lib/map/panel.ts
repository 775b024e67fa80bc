import { type Drawing, drawingOf, insideTest, landOf, linesOf, pathOf, shapeOf, sharesOf } from '@/lib/map/drawing'
import { type Box, extent, type Frame, frameAround, isOn, type Point } from '@/lib/map/frame'
import { type Label, LabelBoard, type LabelKind, type Rectangle } from '@/lib/map/labels'
import { areasOf, type Layer } from '@/lib/map/layer'
import { groupsOf, type Mark, type MarkSpec, marksOn, radiusOf } from '@/lib/map/marks'
import { placeScaleBar, type ScaleBar } from '@/lib/map/scale-bar'
import { WATERS } from '@/lib/map/waters'

/** A name of a shape, in lines. */
export interface Name {
  readonly id: string
  readonly lines: readonly string[]
  readonly kind: LabelKind
  /** Whether it may stand out of its shape where that is too small. */
  readonly mayOverflow?: boolean
}

/** What one map is to show. Shapes are named by their ids. */
export interface PanelSpec {
  readonly title: string
  readonly layer: Layer
  readonly box: Box
  readonly tallest?: number
  /** In pixels, where it is not that of a phone. */
  readonly width?: number
  /** Square pixels that a corner of a line must stand out by to be drawn. */
  readonly corner: number
  /** Shapes that the map is about. */
  readonly tinted: readonly string[]
  /** Land on one side of the border that a map is about: a second quiet grey tells where one side ends. */
  readonly side?: string
  /** Shapes of which somebody claims the whole. */
  readonly hatched: readonly string[]
  /** Regions whose borders are drawn. */
  readonly regions: readonly string[]
  /** Countries whose borders are drawn; all, where none are named. */
  readonly countries?: readonly string[]
  /** Shapes to name, most important first. */
  readonly names: readonly Name[]
  readonly marks: readonly MarkSpec[]
  /** The part of this map that another one shows larger. */
  readonly detail?: Box
}

/** One map, ready to be written as SVG. Texts are those of SVG paths. */
export interface Panel {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly land: string
  readonly side: string
  readonly tinted: string
  readonly hatched: string
  readonly regions: string
  readonly borders: string
  readonly points: readonly Mark[]
  /** Areas in which places lie, with the land that they are known to lie in, if areas are to be cut to it. */
  readonly areas: readonly { readonly cut: string; readonly marks: readonly Mark[] }[]
  readonly labels: readonly Label[]
  readonly scale: ScaleBar
  readonly detail?: Rectangle
  /** Ids of what is on the map, drawn or named. */
  readonly shown: readonly string[]
  /** Ids of what is hatched. */
  readonly claimed: readonly string[]
}

/** The part of itself or of the map that a shape must show: a hatched sliver at the edge would only puzzle. */
const PART_OF_ITSELF = 0.3
const PART_OF_MAP = 0.02

/** Draws a map: geometry and positions of names, no markup. */
export function drawPanel(spec: PanelSpec): Panel {
  const frame = frameAround(spec.box, spec.tallest, spec.width)
  const drawing = drawingOf(spec.layer, frame, spec.corner)
  const detail = spec.detail && rectangleOf(frame, spec.detail)
  const marks = marksOn(frame, spec.marks)
  const board = new LabelBoard(frame)
  for (const rectangle of [...marks.flatMap(roomOf), ...(detail ? edgesOf(detail) : [])]) board.take(rectangle)
  const scale = placeScaleBar(board)
  nameMarks(board, drawing, marks)
  const named = nameShapes(board, drawing, spec)
  nameWaters(board, drawing)
  const isRegion = (...ids: string[]) => ids.some((id) => spec.regions.includes(id))
  const isCountry = (...ids: string[]) => !spec.countries || ids.some((id) => spec.countries?.includes(id))
  const hatched = spec.hatched.filter((id) => {
    const { ofItself, ofMap } = sharesOf(drawing, shapeOf(drawing, id))
    return ofItself > PART_OF_ITSELF || ofMap > PART_OF_MAP
  })
  return {
    title: spec.title,
    width: frame.width,
    height: frame.height,
    land: pathOf(drawing, landOf(drawing)),
    side: spec.side ? pathOf(drawing, shapeOf(drawing, spec.side)) : '',
    tinted: pathOf(drawing, shapeOf(drawing, ...spec.tinted)),
    hatched: pathOf(drawing, shapeOf(drawing, ...hatched)),
    regions: pathOf(
      drawing,
      linesOf(drawing, (a, b) => a.country === b.country && isRegion(a.id, b.id)),
    ),
    borders: pathOf(
      drawing,
      linesOf(drawing, (a, b) => a.country !== b.country && isCountry(a.country, b.country)),
    ),
    points: marks.filter(({ area }) => !area),
    areas: areasIn(drawing, marks),
    labels: board.labels,
    scale,
    ...(detail && { detail }),
    shown: [...named, ...spec.tinted, ...hatched, ...marks.map((mark) => mark.spec.id)],
    claimed: hatched,
  }
}

function areasIn(drawing: Drawing, marks: readonly Mark[]): Panel['areas'] {
  const lands = new Set(marks.flatMap(({ spec, area }) => (area ? [area.isCut ? spec.lies : undefined] : [])))
  return [...lands].map((land) => ({
    cut: land ? pathOf(drawing, shapeOf(drawing, land)) : '',
    marks: marks.filter(({ spec, area }) => area && (area.isCut ? spec.lies : undefined) === land),
  }))
}

/** What names keep clear of. They may stand in an area that is wide enough for them. */
function roomOf(mark: Mark): Rectangle[] {
  const { x, y } = mark
  const radius = radiusOf(mark)
  return radius > 0 ? [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }] : []
}

function nameMarks(board: LabelBoard, drawing: Drawing, marks: readonly Mark[]) {
  const groups = groupsOf(marks).toSorted((a, b) => Number(isSubject(b)) - Number(isSubject(a)))
  for (const group of groups) {
    const [mark] = group
    if (!mark) continue
    const names = group.map(({ spec }, n) => spec.name + (n < group.length - 1 ? ',' : ''))
    const kind = isSubject(group) ? 'headed' : 'place'
    if (mark.area && radiusOf(mark) === 0) {
      const isInLand = mark.spec.lies ? insideTest(shapeOf(drawing, mark.spec.lies)) : () => true
      const isIn = (point: Point) => group.some((each) => isInArea(each, point)) && isInLand(point)
      board.placeInside('place', names, isIn, true)
    } else {
      board.placeBeside(kind, names, [mark.x, mark.y], radiusOf(mark))
    }
  }
}

const isSubject = (group: readonly Mark[]) => group.some(({ spec }) => spec.isSubject)
const isInArea = ({ x, y, area }: Mark, [pointX, pointY]: Point) =>
  area !== undefined && ((pointX - x) / area.radiusX) ** 2 + ((pointY - y) / area.radiusY) ** 2 < 1

/**
 * Says which shapes it found room to name. A neighbour’s name that does not fit into it is left out; the name of a
 * country stands beside its tinted region, not in it.
 */
function nameShapes(board: LabelBoard, drawing: Drawing, { names, tinted }: PanelSpec): string[] {
  const isInSubject = insideTest(shapeOf(drawing, ...tinted))
  const named = names.filter(({ id, lines, kind, mayOverflow = kind === 'subject' || kind === 'headed' }) => {
    if (areasOf(drawing.layer, id).length === 0) return false
    const isIn = insideTest(shapeOf(drawing, id))
    const isFree = (point: Point) => kind !== 'country' || !isInSubject(point)
    return board.placeInside(kind, lines, (point) => isIn(point) && isFree(point), mayOverflow)
  })
  return named.map(({ id }) => id)
}

function nameWaters(board: LabelBoard, drawing: Drawing) {
  const isLand = insideTest(landOf(drawing))
  for (const { lines, longitude, latitude } of WATERS) {
    const point = drawing.frame.project(longitude, latitude)
    if (isOn(drawing.frame, point) && !isLand(point)) board.placeOn('water', lines, point)
  }
}

/** A part that is very small here is marked by the smallest rectangle that can be seen. */
const SEEN = 8

function rectangleOf(frame: Frame, { west, south, east, north }: Box): Rectangle {
  const corners = [west, east].flatMap((x) => [south, north].map((y) => frame.project(x, y)))
  const [left, right] = atLeast(SEEN, extent(corners.map(([x]) => x)))
  const [top, bottom] = atLeast(SEEN, extent(corners.map(([, y]) => y)))
  return { left, right, top, bottom }
}

function atLeast(size: number, [from, to]: readonly [number, number]): [number, number] {
  const more = Math.max(0, size - (to - from)) / 2
  return [Math.round(from - more), Math.round(to + more)]
}

const edgesOf = ({ left, top, right, bottom }: Rectangle): Rectangle[] => [
  { left, right, top, bottom: top },
  { left, right, top: bottom, bottom },
  { left, right: left, top, bottom },
  { left: right, right, top, bottom },
]
