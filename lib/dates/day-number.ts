import type { Day } from '@/lib/dates/edtf'

const LENGTH = 86_400_000

/** Days since 1970 began: shorter than a date where a page holds many, and to be compared as it is. */
export const dayNumber = (day: Day): number => Date.parse(day) / LENGTH

/** The day with such a number: “2021-12-24”. */
export const dayOf = (number: number): Day => new Date(number * LENGTH).toISOString().slice(0, 10)
