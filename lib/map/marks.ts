import { type Frame, isOn } from '@/lib/map/frame'

/** A town or village to draw. */
export interface MarkSpec {
  readonly id: string
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  /** How far off the point can be, in degrees. */
  readonly uncertainty: number
  /** The shape that it is known to lie in, which its area does not leave. */
  readonly lies: string | undefined
  /** The map’s own subject: named first, and larger. */
  readonly isSubject: boolean
}

/** A village or town: a point, or the area in which it lies where no more is known. */
export interface Mark {
  readonly spec: MarkSpec
  readonly x: number
  readonly y: number
  readonly area?: { readonly radiusX: number; readonly radiusY: number; readonly isCut: boolean }
}

/** A position that can be farther off than this, in degrees, is drawn as an area. */
export const WEAK = 0.05
/** A ring that can still be seen, where the true area is smaller. */
const SMALLEST = 5
const POINT = 3

/** The marks that are on a map. */
export const marksOn = (frame: Frame, specs: readonly MarkSpec[]): Mark[] =>
  specs.map((spec) => markOf(frame, spec)).filter(({ x, y }) => isOn(frame, [x, y], POINT))

function markOf(frame: Frame, spec: MarkSpec): Mark {
  const { longitude, latitude, uncertainty, lies } = spec
  const [x, y] = frame.project(longitude, latitude)
  const mark = { spec, x: tenth(x), y: tenth(y) }
  if (uncertainty <= WEAK) return mark
  const trueX = Math.abs(frame.project(longitude + uncertainty, latitude)[0] - x)
  const trueY = Math.abs(frame.project(longitude, latitude + uncertainty)[1] - y)
  const [radiusX, radiusY] = [tenth(Math.max(trueX, SMALLEST)), tenth(Math.max(trueY, SMALLEST))]
  return { ...mark, area: { radiusX, radiusY, isCut: trueX > SMALLEST && lies !== undefined } }
}

const tenth = (number: number) => Math.round(number * 10) / 10

/** How far a mark reaches from its middle; of an area that is wide enough to hold its name, nothing is kept free. */
export const radiusOf = ({ area }: Mark): number => (area ? (isWide(area) ? 0 : SMALLEST) : POINT)

/** Whether an area is drawn to scale, and so large that names stand in it. */
const isWide = ({ radiusX }: NonNullable<Mark['area']>) => radiusX > SMALLEST

/** Areas that cannot be told apart: those that cover each other’s middle. Points and small rings stand alone. */
export function groupsOf(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = []
  for (const mark of marks) {
    const group = groups.find((others) => others.some((other) => covers(other, mark)))
    if (group) group.push(mark)
    else groups.push([mark])
  }
  return groups
}

const covers = ({ x, y, area }: Mark, other: Mark): boolean =>
  area !== undefined &&
  other.area !== undefined &&
  isWide(area) &&
  ((other.x - x) / area.radiusX) ** 2 + ((other.y - y) / area.radiusY) ** 2 < 1
