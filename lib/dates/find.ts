import type { Day } from '@/lib/dates/edtf'
import { MONTHS } from '@/lib/dates/words'

/** A date that a text names, and the first day that it can mean. */
export interface NamedDate {
  readonly words: string
  readonly first: Day
}

const NAMES: readonly string[] = MONTHS

const MONTH = MONTHS.join('|')
const YEAR = '(?: (\\d{4}))?'
/** “24 February to 4 April 2022”: the year of the later day is that of both. */
const YEAR_OF_NEXT = `(?= (?:and|or|to) \\d{1,2} (?:${MONTH}) (\\d{4})|)`
const DATE = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTH})${YEAR}\\b${YEAR_OF_NEXT}|\\b((?:19|20)\\d{2})\\b`, 'g')

/**
 * Finds the dates that an English sentence names: “26 May 2025”, “May 2025”, “2025”, and “26 May” of the year given.
 * Of two days with one year, as in “24 February to 4 April 2022”, it is the year of both. A month alone is not looked
 * at: “in May” can be of any year, and “may” begins sentences.
 *
 * @param year the year that a day without one is taken to be in
 */
export function datesNamedIn(text: string, year: string): NamedDate[] {
  return [...text.matchAll(DATE)].flatMap(([words, day, month, ofYear, ofNext, bare]) => {
    if (bare !== undefined) return [{ words, first: `${bare}-01-01` }]
    if (ofYear === undefined && day === undefined) return []
    const number = NAMES.indexOf(month ?? '') + 1
    const first = [ofYear ?? ofNext ?? year, String(number).padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-')
    return [{ words, first }]
  })
}

/** The first date named in a text that is wholly after a day. */
export const laterDateIn = (text: string, day: Day): NamedDate | undefined =>
  datesNamedIn(text, day.slice(0, 4)).find(({ first }) => first > day)
