/**
 * How wide a text is at a size, at most: measures of a wide sans-serif, since the reader’s own font is not known. In
 * parts of the size, by groups of letters.
 */
export function textWidth(text: string, size: number): number {
  let sum = 0
  for (const letter of text) sum += widthOf(letter)
  return sum * size
}

const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!]/, 0.29],
  [/[ftr()\-\s]/, 0.38],
  [/[mwMW]/, 0.92],
  [/[A-ZÀ-Þ]/, 0.68],
]

const widthOf = (letter: string) => GROUPS.find(([group]) => group.test(letter))?.[1] ?? 0.59
