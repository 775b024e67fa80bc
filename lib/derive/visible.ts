import type { Day } from '@/lib/dates/edtf'

/** The day as of which the ledger is seen, or `null` for today: everything in it. */
export type AsOf = Day | null

/** Keeps what was public by the end of a day (the ledger's second clock). */
export function visible<Entry extends { readonly publicFrom: Day }>(
  entries: readonly Entry[] | undefined,
  asOf: AsOf,
): readonly Entry[] {
  if (!entries) return []
  return asOf === null ? entries : entries.filter((entry) => entry.publicFrom <= asOf)
}

/** The days on which some entries became public, oldest first. */
export const publicDaysOf = (entries: readonly { readonly publicFrom: Day }[]): Day[] =>
  [...new Set(entries.map(({ publicFrom }) => publicFrom))].toSorted()
