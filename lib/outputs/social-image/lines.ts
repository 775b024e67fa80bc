import { textWidth, type Weight } from '@/lib/outputs/social-image/font'

/** Lines of text of one size. */
export interface Block {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: Weight
  /** From the top of the first line to the bottom of the last. */
  readonly height: number
  /** Whether words had to be left out; the last line then ends with an ellipsis. */
  readonly isCut: boolean
}

interface Room {
  readonly weight: Weight
  /** From the largest wished for to the smallest that can be read. */
  readonly sizes: readonly number[]
  readonly width: number
  readonly height: number
  readonly lines?: number
}

/** Distance of base lines, in parts of the size. */
export const LEADING: Record<Weight, number> = { text: 1.24, heading: 1.1 }

/** Sets a text as large as it fits. A text too long for the smallest size ends, for all to see, with an ellipsis. */
export function setText(text: string, { weight, sizes, width, height, lines: most = Infinity }: Room): Block {
  if (text === '') return block([], sizes[0] ?? 0, weight, false)
  const roomFor = (size: number) => Math.min(most, Math.floor(height / (size * LEADING[weight])))
  for (const size of sizes) {
    const lines = breakLines(text, weight, size, width)
    // A word broken in two is worse than a smaller letter.
    const isWhole = lines.join(' ').length <= text.length
    if (lines.length <= roomFor(size) && (isWhole || size === sizes.at(-1)))
      return block(balance(text, lines, weight, size, width), size, weight, false)
  }
  const size = sizes.at(-1) ?? 0
  const lines = breakLines(text, weight, size, width).slice(0, Math.max(1, roomFor(size)))
  const last = lines.pop() ?? ''
  return block([...lines, shorten(last, weight, size, width)], size, weight, true)
}

const block = (lines: readonly string[], size: number, weight: Weight, isCut: boolean): Block => ({
  lines,
  size,
  weight,
  isCut,
  height: Math.round(lines.length * size * LEADING[weight]),
})

/** Fills lines up to a width. Words longer than a line are broken where it ends, after a hyphen if they have one. */
export function breakLines(text: string, weight: Weight, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (textWidth(longer, weight, size) <= width) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    const pieces = breakWord(word, weight, size, width)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return line ? [...lines, line] : lines
}

function breakWord(word: string, weight: Weight, size: number, width: number): string[] {
  if (textWidth(word, weight, size) <= width) return [word]
  const letters = [...word]
  let end = letters.length
  while (end > 1 && textWidth(letters.slice(0, end).join(''), weight, size) > width) end--
  const hyphen = letters.slice(0, end).findLastIndex((letter) => letter === '-' || letter === '–')
  if (hyphen > 0) end = hyphen + 1
  return [letters.slice(0, end).join(''), ...breakWord(letters.slice(end).join(''), weight, size, width)]
}

/** The same number of lines, as even as they can be: the narrowest width that needs no further line. */
function balance(
  text: string,
  lines: readonly string[],
  weight: Weight,
  size: number,
  width: number,
): readonly string[] {
  let [best, low, high] = [lines, width / 2, width]
  for (let n = 0; n < 6; n++) {
    const middle = (low + high) / 2
    const tried = breakLines(text, weight, size, middle)
    if (tried.length <= lines.length && tried.join(' ').length <= best.join(' ').length) [best, high] = [tried, middle]
    else low = middle
  }
  return best
}

/** A line with an ellipsis in place of what does not fit beside it. */
function shorten(line: string, weight: Weight, size: number, width: number): string {
  const letters = [...line]
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, weight, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/**
 * Names in a row; where there is no room for all, the first ones and how many others.
 *
 * @param after what follows the names in any case
 */
export function setNames(names: readonly string[], room: Room, after = ''): Block {
  for (let shown = names.length; shown > 1; shown--) {
    const set = setText(inARow(names, shown) + after, room)
    if (!set.isCut) return set
  }
  return setText(inARow(names, Math.min(1, names.length)) + after, room)
}

function inARow(names: readonly string[], shown: number): string {
  const others = names.length - shown
  if (others > 0) return `${names.slice(0, shown).join(', ')} and ${others === 1 ? 'one other' : `${others} others`}`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
