/** Widths of letters in parts of the size of type: the middle of what sans serifs have. */
const NARROW = /[iljI|.,:;’'!]/
const SLIM = /[tfr\-()“” ]/
const BROAD = /[mwMW@%]/
const CAPITAL = /[A-Z€$&А-ЯІЇЄ]/

const widthOfLetter = (letter: string): number => {
  if (NARROW.test(letter)) return 0.27
  if (SLIM.test(letter)) return 0.36
  if (BROAD.test(letter)) return 0.86
  return CAPITAL.test(letter) ? 0.67 : 0.56
}

/**
 * How wide words are in the sans serif, in whole pixels. Nobody knows which one a reader has: a drawing gives words this
 * width (`textLength`), and the browser spaces the letters of its own by a few per cent.
 */
export const widthOf = (words: string, size = 12): number =>
  Math.ceil([...words].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size)
