import { COLOURS, SIDE_COLOURS } from '@/lib/outputs/social-image/colours'
import type { Drawing } from '@/lib/outputs/social-image/drawing'
import { textWidth } from '@/lib/outputs/social-image/font'
import { formOf } from '@/lib/outputs/social-image/forms'
import { setText } from '@/lib/outputs/social-image/lines'
import { LOOKS } from '@/lib/view/answer'
import type { MiniStripView } from '@/lib/view/mini-strip'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const [BADGE, DOT, RING] = [40, 13, 6]
/** What answers take of the width, and where time begins; the line with both its ends. */
const [LABELS, GAP, ENDS] = [0.46, 24, 40]
const SIZES = [38, 36, 34, 32, 30, 28, 26, 24]
/** More lanes would be lines without words. */
const MOST = 4

/** Draws a dispute in time: each answer with its letter, and beside it a mark for each statement. */
export function drawStrip(drawing: Drawing, { lanes, folds, from, to }: MiniStripView, box: Box): void {
  const shown = lanes.slice(0, MOST)
  const row = Math.min(72, Math.floor((box.height - ENDS) / shown.length))
  const labels = Math.round(box.width * LABELS)
  const left = box.left + labels + GAP
  const width = box.width - labels - GAP
  const x = (at: number) => Math.round(left + (at * width) / 100)
  // Letters of one size, so that none looks weightier than another.
  const set = (words: string, sizes: readonly number[]) =>
    setText(words, { weight: 'heading', sizes, width: labels - BADGE - 14, height: row })
  const size = Math.min(...shown.map(({ label }) => set(label, SIZES).size))
  for (const [n, { letter, look, label, named, unnamed }] of shown.entries()) {
    const side = LOOKS.indexOf(look)
    const colour = SIDE_COLOURS[side] ?? COLOURS.ink
    const middle = box.top + n * row + Math.round(row / 2)
    drawing.form(formOf(side, BADGE), box.left, middle - BADGE / 2, colour)
    const at = box.left + Math.round((BADGE - textWidth(letter, 'heading', 28)) / 2)
    drawing.line(letter, { weight: 'heading', size: 28, x: at, y: middle + 10, colour: COLOURS.paper })
    const words = set(label, [size])
    drawing.block(words, box.left + BADGE + 14, middle - Math.round(words.height / 2), COLOURS.ink)
    drawing.box(left, middle - 2, width, 4, colour, 0.35)
    for (const at of folds) drawing.box(x(at) - 12, middle - 3, 24, 6, COLOURS.paper)
    for (const [start, end] of [...named, ...unnamed]) mark(drawing, x(start), x(end), middle, DOT, colour)
    for (const [start, end] of unnamed) mark(drawing, x(start), x(end), middle, RING, COLOURS.paper)
  }
  const y = box.top + shown.length * row + 30
  const small = { weight: 'text', size: 30, y, colour: COLOURS.muted } as const
  drawing.line(from.words, { ...small, x: left })
  drawing.line(to.words, { ...small, x: Math.floor(box.left + box.width - textWidth(to.words, 'text', 30)) })
}

/** A dot, or a bar with round ends. */
function mark(drawing: Drawing, from: number, to: number, y: number, radius: number, colour: string): void {
  const end = formOf(0, 2 * radius)
  drawing.form(end, from - radius, y - radius, colour)
  if (to === from) return
  drawing.form(end, to - radius, y - radius, colour)
  drawing.box(from, y - radius, to - from, 2 * radius, colour)
}
