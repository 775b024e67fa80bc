import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font, shape, Buffer as TextRun, Variation } from 'harfbuzzjs'

/** The site's weights for running text and for headings (app/globals.css). */
const WEIGHTS = { text: 400, heading: 650 } as const

export type Weight = keyof typeof WEIGHTS

/** The letters of one alphabet, made by `npm run fonts`. A letter is taken from the first that has it. */
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic'].map((name) => {
  const file = readFileSync(join(process.cwd(), 'lib', 'outputs', 'social-image', 'fonts', `stix-two-${name}.ttf`))
  const face = new Face(new Blob(new Uint8Array(file)))
  const weigh = (weight: Weight) => {
    const font = new Font(face)
    font.setVariations([new Variation('wght', WEIGHTS[weight])])
    return font
  }
  return {
    letters: new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code))),
    fonts: { text: weigh('text'), heading: weigh('heading') },
    em: face.upem,
  }
})

type Alphabet = (typeof ALPHABETS)[number]

/** A letter, or several that are joined. Distances are in parts of the text's size. */
export interface Glyph {
  readonly font: Font
  readonly id: number
  /** Units of its outline that make one size. */
  readonly em: number
  /** How far from the text's beginning it stands. */
  readonly x: number
}

/** A line of text, at any size. */
interface Line {
  readonly glyphs: readonly Glyph[]
  readonly width: number
}

/** Texts shaped before: the same words are tried at many sizes. Emptied now and then, for builds of many pages. */
const known: Record<Weight, Map<string, Line>> = { text: new Map(), heading: new Map() }
const MOST_KNOWN = 2000

/** The letters of a text, each in its place. */
export function shapeLine(text: string, weight: Weight): Line {
  const lines = known[weight]
  const before = lines.get(text)
  if (before) return before
  if (lines.size >= MOST_KNOWN) lines.clear()
  const glyphs: Glyph[] = []
  let x = 0
  for (const [alphabet, part] of byAlphabet(text)) {
    const font = alphabet.fonts[weight]
    const run = new TextRun()
    run.addText(part)
    run.guessSegmentProperties()
    shape(font, run)
    for (const { codepoint, xAdvance = 0 } of run.getGlyphInfosAndPositions()) {
      glyphs.push({ font, id: codepoint, em: alphabet.em, x })
      x += xAdvance / alphabet.em
    }
  }
  const line = { glyphs, width: x }
  lines.set(text, line)
  return line
}

/** How wide a text is, in pixels. */
export const textWidth = (text: string, weight: Weight, size: number): number => shapeLine(text, weight).width * size

/** Letters that the font does not have, in a text. */
export const missingLetters = (text: string): string[] =>
  [...text.normalize('NFC')].filter((letter) => alphabetOf(letter) === undefined)

const alphabetOf = (letter: string) => ALPHABETS.find(({ letters }) => letters.has(letter))

/** A text in pieces of one alphabet. */
function byAlphabet(text: string): [Alphabet, string][] {
  const pieces: [Alphabet, string][] = []
  for (const each of text.normalize('NFC')) {
    // The letter itself, else what it is without its accents, else a question mark: never a hole in a name.
    const letter = [each, ...each.normalize('NFKD')].find(alphabetOf) ?? '?'
    const alphabet = alphabetOf(letter)
    const last = pieces.at(-1)
    if (alphabet && last?.[0] === alphabet) last[1] += letter
    else if (alphabet) pieces.push([alphabet, letter])
  }
  return pieces
}
