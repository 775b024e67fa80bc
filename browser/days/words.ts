import { dayOf } from '@/lib/dates/day-number'

/** “24 December 2021”, or “24 Dec 2021”, of the number of a day. */
export const dayInWords = (number: number, dateStyle: 'long' | 'medium' = 'long'): string =>
  new Date(dayOf(number)).toLocaleDateString('en-GB', { dateStyle, timeZone: 'UTC' })
