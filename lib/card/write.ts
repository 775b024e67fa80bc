import type { Canvas, Colour } from '@/lib/card/canvas'
import { drawText, type Weight } from '@/lib/card/font'
import { type Block, LEADING } from '@/lib/card/lines'

interface Place {
  readonly weight: Weight
  readonly size: number
  readonly x: number
  /** Of the base line. */
  readonly y: number
  readonly colour: Colour
}

/** Writes one line of text. */
export function drawLine(canvas: Canvas, text: string, { weight, size, x, y, colour }: Place): void {
  for (const letter of drawText(text, weight, size)) canvas.paint(letter.mask, x + letter.x, y, colour)
}

/** Writes lines below each other. Returns where they end. */
export function drawBlock(canvas: Canvas, block: Block, x: number, top: number, colour: Colour): number {
  const { lines, size, weight, height } = block
  const leading = size * LEADING[weight]
  for (const [n, text] of lines.entries())
    drawLine(canvas, text, { weight, size, x, y: Math.round(top + n * leading + (leading + 0.68 * size) / 2), colour })
  return top + height
}
