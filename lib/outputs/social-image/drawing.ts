import { shapeLine, type Weight } from '@/lib/outputs/social-image/font'
import { type Block, LEADING } from '@/lib/outputs/social-image/lines'

/** `#rrggbb` */
export type Colour = string

interface Words {
  readonly weight: Weight
  readonly size: number
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly colour: Colour
}

/** A picture of flat shapes and outlines of letters, written as SVG. */
export class Drawing {
  readonly #width: number
  readonly #height: number
  readonly #parts: string[] = []

  constructor(width: number, height: number, ground: Colour) {
    this.#width = width
    this.#height = height
    this.box(0, 0, width, height, ground)
  }

  box(left: number, top: number, width: number, height: number, colour: Colour, opacity = 1): void {
    const look = opacity === 1 ? '' : ` fill-opacity="${opacity}"`
    this.#parts.push(`<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colour}"${look}/>`)
  }

  /** A form, given as the data of a path, with its corner at a point. */
  form(path: string, left: number, top: number, colour: Colour, scale = 1): void {
    this.#parts.push(`<path transform="matrix(${scale} 0 0 ${scale} ${left} ${top})" fill="${colour}" d="${path}"/>`)
  }

  /** One line of text. */
  line(text: string, { weight, size, x, y, colour }: Words): void {
    const { glyphs, width } = shapeLine(text, weight)
    if (x < 0 || x + width * size > this.#width || y - size < 0 || y > this.#height)
      throw new Error(`“${text}” at ${x}, ${y} would stand over the edge of its picture.`)
    // Each letter on a whole pixel: equal letters are then equal pixels, which makes the file smaller.
    const paths = glyphs.map(({ font, id, em, x: from }) => {
      const scale = size / em
      // Outlines have y upwards, pictures downwards.
      return `<path transform="matrix(${scale} 0 0 ${-scale} ${x + Math.round(from * size)} ${y})" d="${font.glyphToPath(id)}"/>`
    })
    this.#parts.push(`<g fill="${colour}">${paths.join('')}</g>`)
  }

  /** Lines below each other. Returns where they end. */
  block({ lines, size, weight, height }: Block, x: number, top: number, colour: Colour): number {
    const leading = size * LEADING[weight]
    for (const [n, text] of lines.entries())
      this.line(text, { weight, size, x, y: Math.round(top + n * leading + (leading + 0.68 * size) / 2), colour })
    return top + height
  }

  /** The same drawing gives the same text, and holds all that decides how it looks. */
  svg(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${this.#width}" height="${this.#height}">${this.#parts.join('\n')}</svg>`
  }
}
