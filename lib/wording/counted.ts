import { numberInWords } from '@/lib/wording/numbers'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Every one of so many topics: “the topic”, “both topics”, “all three topics”. */
export function allTopics(count: number): string {
  if (count === 1) return 'the topic'
  return count === 2 ? 'both topics' : `all ${WORDS[count] ?? count} topics`
}

/** How many there are of a thing: “1 question”, “12 questions”. */
export const counted = (count: number, noun: string): string =>
  `${numberInWords(count)} ${noun}${count === 1 ? '' : 's'}`

/** Names as a sentence lists them: “A”, “A and B”, “A, B and C”. */
export const namesInWords = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)
