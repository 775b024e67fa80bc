import { type Mask, STEPS } from '@/lib/card/mask'

/** `#rrggbb` */
export type Colour = string

/** A picture of few colours: each pixel is the number of one in the palette. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  readonly palette: readonly Colour[]
}

interface Entry {
  readonly colour: Colour
  readonly ground: number
  readonly ink: number
  readonly step: number
}

/** Draws flat colours with smooth edges. */
export class Canvas {
  readonly #width: number
  readonly #height: number
  readonly #pixels: Uint8Array
  readonly #entries: Entry[] = []
  readonly #numbers = new Map<number | Colour, number>()

  constructor(width: number, height: number, ground: Colour) {
    this.#width = width
    this.#height = height
    this.#pixels = new Uint8Array(width * height).fill(this.#flat(ground))
  }

  /** Fills whole pixels. */
  fill(left: number, top: number, width: number, height: number, colour: Colour): void {
    const number = this.#flat(colour)
    for (let row = Math.max(0, top); row < Math.min(this.#height, top + height); row++)
      this.#pixels.fill(
        number,
        row * this.#width + Math.max(0, left),
        row * this.#width + Math.min(this.#width, left + width),
      )
  }

  /** Paints a shape with its corner at a point. */
  paint(mask: Mask, x: number, y: number, colour: Colour): void {
    const ink = this.#flat(colour)
    const [left, top] = [x + mask.left, y + mask.top]
    const right = left + mask.width - 1
    if (left < 0 || top < 0 || right > this.#width || top + mask.height > this.#height)
      throw new Error(`A shape at ${left}, ${top} would stand over the edge of its picture.`)
    for (let row = 0; row < mask.height; row++) {
      const from = row * mask.width
      const to = (top + row) * this.#width + left
      for (let column = 0; column < mask.width; column++) {
        const step = mask.steps[from + column] ?? 0
        if (step === STEPS) this.#pixels[to + column] = ink
        else if (step > 0) this.#pixels[to + column] = this.#mixed(this.#pixels[to + column] ?? 0, ink, step)
      }
    }
  }

  picture(): Picture {
    return {
      width: this.#width,
      height: this.#height,
      pixels: this.#pixels,
      palette: this.#entries.map(({ colour }) => colour),
    }
  }

  #flat(colour: Colour): number {
    return this.#numberOf(colour, () => ({ colour, ground: this.#entries.length, ink: this.#entries.length, step: 0 }))
  }

  /** What a pixel becomes that holds `before` when ink covers some steps of it. */
  #mixed(before: number, ink: number, step: number): number {
    const entry = this.#entries[before]
    if (!entry || before === ink) return ink
    // Two letters of one colour that touch in a pixel cover it together.
    const covered = entry.step > 0 && entry.ink === ink ? entry.step + step : step
    if (covered >= STEPS) return ink
    const { ground } = entry
    // Numbers of colours are below 256, and steps below 16.
    return this.#numberOf((ground * 256 + ink) * 16 + covered, () => ({
      colour: mix(this.#entries[ground]?.colour ?? '', this.#entries[ink]?.colour ?? '', covered / STEPS),
      ground,
      ink,
      step: covered,
    }))
  }

  #numberOf(key: number | Colour, make: () => Entry): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#entries.length
    if (number > 255) throw new Error('A picture can have no more than 256 colours.')
    this.#numbers.set(key, number)
    this.#entries.push(make())
    return number
  }
}

/** Red, green and blue, from 0 to 255. */
export const channels = (colour: Colour): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** A colour between two: with the share 0 the first, with 1 the second. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const to = channels(second)
  const mixed = channels(first).map((value, n) => Math.round(value + ((to[n] ?? 0) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
