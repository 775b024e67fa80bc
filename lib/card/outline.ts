/** A closed shape as points, x and y in turn; its last point leads back to the first. */
export type Contour = readonly number[]

/**
 * Turns an outline in whole, relative steps into points: `m` begins a contour, `l` is a line, `q` a quadratic curve.
 *
 * @param scale pixels a unit; y grows upwards in the outline and downwards in the result
 */
export function contoursOf(path: string, scale: number): Contour[] {
  const contours: number[][] = []
  let points: number[] = []
  let [x, y] = [0, 0]
  for (const [, step = '', rest = ''] of path.matchAll(/([mlq])([^mlq]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number)
    const size = step === 'q' ? 4 : 2
    for (let at = 0; at + size <= numbers.length; at += size) {
      const [a = 0, b = 0, c = 0, d = 0] = numbers.slice(at, at + size)
      if (step === 'm') {
        points = []
        contours.push(points)
      }
      if (step === 'q') curve(points, [x, y, x + a, y + b, x + c, y + d], scale)
      ;[x, y] = step === 'q' ? [x + c, y + d] : [x + a, y + b]
      if (step !== 'q') points.push(x * scale, -y * scale)
    }
  }
  return contours
}

type Curve = readonly [fromX: number, fromY: number, overX: number, overY: number, toX: number, toY: number]

/** A curve as so many lines that none is a tenth of a pixel off. */
function curve(points: number[], [x0, y0, x1, y1, x2, y2]: Curve, scale: number): void {
  const bend = Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2)
  const lines = Math.max(1, Math.ceil(Math.sqrt(bend * scale * 2.5)))
  for (let n = 1; n <= lines; n++) {
    const t = n / lines
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    points.push((a * x0 + b * x1 + c * x2) * scale, -(a * y0 + b * y1 + c * y2) * scale)
  }
}
