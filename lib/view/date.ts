import { type Day, type EdtfDate, firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'

/** A date for readers and for machines. */
export interface DateView {
  /** "between 13 and 15 September 2021" */
  readonly words: string
  /** The exact EDTF expression. */
  readonly edtf: string
  /** For HTML's `datetime`: a day, a month or a year. Missing if that would claim more than is known. */
  readonly datetime?: string
}

const parsedOf = (date: EdtfDate | string) => (typeof date === 'string' ? parseEdtf(date) : date)

/** Prepares a date for the page. */
export function dateView(date: EdtfDate | string): DateView {
  const parsed = parsedOf(date)
  const plain = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(parsed.edtf)
  return { words: dateInWords(parsed), edtf: parsed.edtf, ...(plain && { datetime: parsed.edtf }) }
}

/** The date of a publication. Undated pages get none. */
export const publicationDate = ({ date, undated }: { readonly date: string; readonly undated: boolean }): DateView =>
  undated ? { words: 'undated', edtf: '' } : dateView(date)

/** The year that a date is sorted under. */
export function yearOf(date: EdtfDate | string): string {
  const parsed = parsedOf(date)
  return (firstDay(parsed) ?? lastDay(parsed) ?? '').slice(0, 4)
}

/** Prepares a calendar day of our own. */
export const dayView = (day: Day): DateView => dateView(day)
