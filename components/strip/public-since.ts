import { dayNumber } from '@/lib/dates/day-number'
import type { Day } from '@/lib/dates/edtf'

interface Public {
  readonly publicFrom?: Day
}

/** Since when statements are public, for browser/known.ts; nothing where a page does not lead through time. */
export const publicSince = (statements: readonly Public[], dated: boolean | undefined) =>
  dated
    ? { 'data-public': statements.flatMap(({ publicFrom }) => (publicFrom ? dayNumber(publicFrom) : [])).join(' ') }
    : {}
