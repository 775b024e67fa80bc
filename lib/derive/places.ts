import type { Ledger, Place } from '@/lib/ledger/model'

/** What a place lies in, nearest first. No place lies in itself, at any depth: the ledger refuses that. */
export function placesAbove(ledger: Ledger, { fields: { within } }: Place): Place[] {
  const above = within === undefined ? undefined : ledger.documents.place.get(within)
  return above ? [above, ...placesAbove(ledger, above)] : []
}
