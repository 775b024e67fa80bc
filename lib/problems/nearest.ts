import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a person most likely meant, or `undefined` where none is near: one that differs by a slip of the
 * finger or two. Ids that differ in a word, or in a digit, name different things: a wrong guess would put words into
 * somebody’s mouth, so none is made.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; slips: number } | undefined
  for (const candidate of candidates) {
    const slips = slipsBetween(written.toLowerCase(), candidate.toLowerCase())
    if (slips !== undefined && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { candidate, slips }
  }
  return best?.candidate
}

/** How many letters differ; nothing, where more differ than a slip explains. */
function slipsBetween(a: string, b: string): number | undefined {
  const most = Math.min(a.length, b.length) < 6 ? 1 : 2
  if (Math.abs(a.length - b.length) > most || digits(a) !== digits(b)) return sameWords(a, b) ? most : undefined
  const slips = slipsOf(a, b)
  // Of two letters, one that differs is half of the word.
  if (slips > most || slips * 2 >= Math.max(a.length, b.length)) return sameWords(a, b) ? most : undefined
  const [left, right] = [a.split('-'), b.split('-')]
  if (left.length !== right.length) return slips
  const near = left.every((word, n) => isNearWord(word, right[n] ?? ''))
  return near ? slips : undefined
}

/** A short word that differs in two letters is another word: “sent”, “sunk”. */
const isNearWord = (a: string, b: string) => slipsOf(a, b) <= (Math.min(a.length, b.length) < 5 ? 1 : 2)

/** Two letters that changed places are one slip. */
function slipsOf(a: string, b: string): number {
  const letters = distance(a, b)
  return letters === 2 && a.length === b.length && [...a].toSorted().join() === [...b].toSorted().join() ? 1 : letters
}

const digits = (text: string) => text.replace(/\D/g, '')

/** The same words in another order: “peskov-dmitry”. */
const sameWords = (a: string, b: string) =>
  a.length === b.length && a.split('-').toSorted().join('-') === b.split('-').toSorted().join('-')
