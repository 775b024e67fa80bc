import type { CardSide } from '@/lib/outputs/social-image/card'
import { COLOURS, SIDE_COLOURS, TINT } from '@/lib/outputs/social-image/colours'
import type { Drawing } from '@/lib/outputs/social-image/drawing'
import { textWidth } from '@/lib/outputs/social-image/font'
import { formOf } from '@/lib/outputs/social-image/forms'
import { type Block, LEADING, setNames, setText } from '@/lib/outputs/social-image/lines'
import { LOOKS } from '@/lib/view/answer'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const [GAP, PADDING, BAR, BADGE] = [20, 22, 8, 50]
/** Between an answer and who gives it. */
const SPACE = 6
const FIGURES = [84, 76, 68, 60, 54, 48]
const SMALL = [36, 34, 32, 30, 28, 26, 24]

/** Words of one position, set for its panel. */
interface Words {
  readonly head: Block
  readonly by: Block
  readonly date: Block
}

/** How much a set of positions gives up to fit: first the other names, then the size. */
const TRIES = [
  { heads: [54, 50, 46, 42, 40], smalls: SMALL.filter((size) => size >= 30), allNames: true },
  { heads: [54, 50, 46, 42, 40, 38, 36], smalls: SMALL.filter((size) => size >= 28), allNames: false },
  { heads: [40, 38, 36, 34, 32, 30, 28, 26], smalls: SMALL, allNames: false },
]

/** Where the letter of a position stands, if it has one; compact panels have names and years in one line. */
type Shape = 'beside' | 'above' | 'compact' | 'plain'

/**
 * Draws positions face to face, in panels of one size and letters of one size, so that none looks weightier than
 * another: up to three beside each other, four in two rows.
 */
export function drawSides(drawing: Drawing, sides: readonly CardSide[], { left, top, width, height }: Box): void {
  const columns = sides.length === 4 ? 2 : sides.length
  const rows = Math.ceil(sides.length / columns)
  const gap = rows > 1 ? 12 : GAP
  const each = {
    width: Math.floor((width - GAP * (columns - 1)) / columns),
    height: Math.floor((height - gap * (rows - 1)) / rows),
  }
  const hasLetters = sides.some(({ letter }) => letter !== undefined)
  const shape = rows > 1 ? 'compact' : !hasLetters ? 'plain' : columns < 3 ? 'beside' : 'above'
  const all = setAll(sides, each, shape)
  for (const [n, side] of sides.entries()) {
    const words = all[n]
    const [column, row] = [n % columns, Math.floor(n / columns)]
    const box = { ...each, left: left + column * (each.width + GAP), top: top + row * (each.height + gap) }
    if (words) drawPanel(drawing, { letter: side.letter, n: LOOKS.indexOf(side.look ?? 'a'), words, shape }, box)
  }
}

type Size = Pick<Box, 'width' | 'height'>

/** Finds the largest sizes at which every position fits its panel. */
function setAll(sides: readonly CardSide[], box: Size, shape: Shape): Words[] {
  const isFigures = sides.every(({ letter }) => letter === undefined)
  for (const { heads, smalls, allNames } of TRIES)
    for (const head of isFigures && allNames ? [...FIGURES, ...heads] : heads)
      for (const small of smalls.filter((size) => size <= head)) {
        const words = sides.map((side) => setSide(side, box, { head, small, shape }))
        const hasAll = (set: Words, n: number) => set.by.lines.join(' ').includes(sides[n]?.by.at(-1) ?? '')
        if (words.every((set, n) => isWhole(set) && (!allNames || hasAll(set, n)))) return words
      }
  return sides.map((side) => setSide(side, box, { head: 26, small: 24, shape }))
}

const isWhole = ({ head, by, date }: Words) => !head.isCut && !by.isCut && !date.isCut

interface Sizes {
  readonly head: number
  readonly small: number
  readonly shape: Shape
}

const INDENT = BADGE + 14

function setSide({ letter, head, by, date, years }: CardSide, { width, height }: Size, sizes: Sizes): Words {
  const { shape } = sizes
  const isCompact = shape === 'compact'
  const isAbove = shape === 'above'
  const inner = width - 2 * PADDING - (letter !== undefined && !isAbove ? INDENT : 0)
  const room = height - BAR - 2 * paddingOf(shape) - (isAbove ? BADGE + 8 : 0)
  const small = { weight: 'text', sizes: [sizes.small] } as const
  const dateRoom = isAbove ? { width: inner - INDENT, height: BADGE + 8 } : { width: inner, height: room }
  const whole = setText(isCompact ? '' : date, { ...small, ...dateRoom, lines: 2 })
  const dateSet = whole.isCut ? setText(years, { ...small, ...dateRoom, lines: 1 }) : whole
  const below = isAbove ? room : room - dateSet.height
  const line = Math.ceil(sizes.small * LEADING.text)
  const headSet = setText(head, { weight: 'heading', sizes: [sizes.head], width: inner, height: below - line - SPACE })
  const names = { ...small, width: inner, height: below - headSet.height - SPACE, lines: 3 }
  return { head: headSet, date: dateSet, by: setNames(by, names, isCompact ? `, ${years}` : '') }
}

const paddingOf = (shape: Shape) => (shape === 'compact' ? 6 : 14)

interface Panel {
  readonly letter: string | undefined
  /** Place of the answer’s look in LOOKS. */
  readonly n: number
  readonly words: Words
  readonly shape: Shape
}

function drawPanel(drawing: Drawing, { letter, n, words: { head, by, date }, shape }: Panel, box: Box): void {
  const colour = letter === undefined ? COLOURS.ink : (SIDE_COLOURS[n % SIDE_COLOURS.length] ?? COLOURS.ink)
  const [ground, opacity] = letter === undefined ? [COLOURS.raised, 1] : [colour, TINT]
  drawing.box(box.left, box.top, box.width, box.height, ground, opacity)
  drawing.box(box.left, box.top, box.width, BAR, colour)
  let left = box.left + PADDING
  let top = box.top + BAR + paddingOf(shape)
  if (letter !== undefined) drawBadge(drawing, letter, n, left, shape === 'compact' ? top + 4 : top)
  if (shape === 'above') {
    drawing.block(date, left + INDENT, Math.round(top + (BADGE - date.height) / 2), COLOURS.muted)
    top += BADGE + 8
  } else if (letter !== undefined) left += INDENT
  top = drawing.block(head, left, top, COLOURS.ink) + SPACE
  const end = drawing.block(by, left, top, COLOURS.ink)
  if (shape !== 'above') drawing.block(date, left, end, COLOURS.muted)
}

function drawBadge(drawing: Drawing, letter: string, n: number, left: number, top: number): void {
  const size = 34
  drawing.form(formOf(n, BADGE), left, top, SIDE_COLOURS[n % SIDE_COLOURS.length] ?? COLOURS.ink)
  const x = left + Math.round((BADGE - textWidth(letter, 'heading', size)) / 2)
  drawing.line(letter, { weight: 'heading', size, x, y: top + 37, colour: COLOURS.paper })
}
