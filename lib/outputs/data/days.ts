import { type Day, firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'

/** The first and the last day that a date can mean, for sorting; an end that is open is left out. */
export interface Days {
  readonly earliest?: Day
  readonly latest?: Day
}

/** The days that an EDTF date can mean. */
export function daysOf(edtf: string): Days {
  const date = parseEdtf(edtf)
  const [earliest, latest] = [firstDay(date), lastDay(date)]
  return { ...(earliest && { earliest }), ...(latest && { latest }) }
}
