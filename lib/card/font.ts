import data from '@/lib/card/data/font.json'
import { type Mask, maskOf } from '@/lib/card/mask'
import { contoursOf } from '@/lib/card/outline'

/** Weights that the font is here in: of running text and of headings. */
export type Weight = keyof typeof data

interface Glyph {
  readonly advance: number
  readonly path: string
}

interface Face {
  readonly glyphs: ReadonlyMap<string, Glyph>
  /** For each letter its row and its column in each table of distances. */
  readonly kerning: readonly {
    readonly rows: ReadonlyMap<string, number>
    readonly columns: ReadonlyMap<string, number>
    readonly by: readonly (readonly number[])[]
  }[]
}

const numbered = (groups: readonly string[]) =>
  new Map(groups.flatMap((group, n) => [...group].map((letter) => [letter, n] as const)))

const readFace = ({ glyphs, kerning }: (typeof data)[Weight]): Face => ({
  glyphs: new Map(Object.entries(glyphs).map(([letter, text]) => [letter, readGlyph(text)])),
  kerning: kerning.map(({ left, right, by }) => ({
    rows: numbered(left),
    columns: numbered(right),
    by: by.map((row) => row.split(' ').map(Number)),
  })),
})

/** `495 m247-11q…`: how wide it is, and its outline. */
function readGlyph(text: string): Glyph {
  const space = text.indexOf(' ')
  return { advance: Number(text.slice(0, space)), path: text.slice(space + 1) }
}

const FACES: Record<Weight, Face> = { text: readFace(data.text), heading: readFace(data.heading) }

/** Units that a letter's height is divided into. */
const EM = 1000

/** A letter and how far to the right of the text's beginning it stands, in units of the font. */
interface Placed {
  readonly glyph: Glyph
  readonly x: number
}

/** Letters that the font does not have, in a text. */
export const missingLetters = (text: string): string[] =>
  [...text.normalize('NFC')].filter((letter) => !FACES.text.glyphs.has(letter))

/** The letter itself, else what it is without its accents, else a question mark: never a hole in a name. */
function glyphOf(face: Face, letter: string): Glyph | undefined {
  return face.glyphs.get(letter) ?? face.glyphs.get([...letter.normalize('NFKD')][0] ?? '') ?? face.glyphs.get('?')
}

interface Run {
  readonly letters: readonly Placed[]
  readonly width: number
}

/** Texts measured before: the same words are tried at many sizes. Emptied now and then, for builds of many pages. */
const runs: Record<Weight, Map<string, Run>> = { text: new Map(), heading: new Map() }
const MOST_RUNS = 2000

function place(text: string, weight: Weight): Run {
  const known = runs[weight].get(text)
  if (known) return known
  if (runs[weight].size >= MOST_RUNS) runs[weight].clear()
  const run = measure(text, weight)
  runs[weight].set(text, run)
  return run
}

function measure(text: string, weight: Weight): Run {
  const face = FACES[weight]
  const letters: Placed[] = []
  let [x, before] = [0, '']
  for (const letter of text.normalize('NFC')) {
    const glyph = glyphOf(face, letter)
    if (!glyph) continue
    for (const { rows, columns, by } of face.kerning) x += by[rows.get(before) ?? -1]?.[columns.get(letter) ?? -1] ?? 0
    letters.push({ glyph, x })
    x += glyph.advance
    before = letter
  }
  return { letters, width: x }
}

/** How wide a text is, in pixels. */
export const textWidth = (text: string, weight: Weight, size: number): number => (place(text, weight).width * size) / EM

/** A letter as pixels, and where it goes. */
export interface DrawnLetter {
  readonly mask: Mask
  readonly x: number
}

/** Letters drawn before, by outline and size: a card repeats most of its own and of its neighbours'. */
const masks = new Map<Glyph, Map<number, Mask>>()

/** The letters of a text, each on a whole pixel; y is the base line. */
export function drawText(text: string, weight: Weight, size: number): DrawnLetter[] {
  return place(text, weight).letters.map(({ glyph, x }) => ({
    mask: maskAt(glyph, size),
    x: Math.round((x * size) / EM),
  }))
}

function maskAt(glyph: Glyph, size: number): Mask {
  const sizes = masks.get(glyph) ?? new Map<number, Mask>()
  masks.set(glyph, sizes)
  const known = sizes.get(size)
  if (known) return known
  const mask = maskOf(contoursOf(glyph.path, size / EM))
  sizes.set(size, mask)
  return mask
}
