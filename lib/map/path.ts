/**
 * Draws lines into the text of an SVG path: half a pixel, relative, as few characters as that takes. d3’s own paths are
 * absolute: those of all maps of the site take 46 % more characters, 32 % more once compressed. A tenth of a pixel,
 * which nobody sees, takes 15 % more.
 */
export class PathText {
  #text = ''
  #ring: [number, number][] = []

  /** What geoPath() asks of a canvas and we never draw. */
  beginPath() {}
  arc() {}

  moveTo(x: number, y: number) {
    this.#flush(false)
    this.#ring = [[x, y]]
  }

  lineTo(x: number, y: number) {
    this.#ring.push([x, y])
  }

  closePath() {
    this.#flush(true)
  }

  toString() {
    this.#flush(false)
    return this.#text
  }

  #flush(closed: boolean) {
    const steps = stepsOf(this.#ring)
    this.#ring = []
    const [start, ...rest] = steps
    if (!start || rest.length < (closed ? 2 : 1)) return
    this.#text += `M${numbers(start)}l${numbers(rest.flat())}${closed ? 'z' : ''}`
  }
}

/** The first place, and the way from each to the next, in tenths of a pixel; steps of no length are left out. */
function stepsOf(ring: readonly (readonly [number, number])[]): [number, number][] {
  const steps: [number, number][] = []
  let [x, y] = [0, 0]
  for (const point of ring) {
    const [nextX, nextY] = [half(point[0]), half(point[1])]
    if (steps.length === 0 || nextX !== x || nextY !== y) steps.push([nextX - x, nextY - y])
    ;[x, y] = [nextX, nextY]
  }
  return steps
}

/** To half a pixel, in tenths. */
const half = (pixels: number) => Math.round(pixels * 2) * 5

/** Tenths as SVG reads them with the least text: `-5 12` → `-.5 1.2` → `-.5 1.2`, no space before a minus sign. */
export const numbers = (tenths: readonly number[]): string =>
  tenths
    .map((tenth) => (tenth / 10).toString().replace(/^(-?)0\./, '$1.'))
    .reduce((text, number) => text + (text === '' || number.startsWith('-') ? '' : ' ') + number, '')
