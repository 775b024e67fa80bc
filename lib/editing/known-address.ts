import type { Ledger, Source } from '@/lib/ledger/model'
import { comparableAddress } from '@/lib/schema/web-address'

/** Sources whose address, or whose archived copy's, leads to the same page as this one. */
export function sourcesAt(ledger: Ledger, address: string): Source[] {
  if (!URL.canParse(address)) return []
  const wanted = comparableAddress(address)
  return [...ledger.documents.source.values()].filter(({ fields }) =>
    [fields.url, fields.archived].some((known) => known !== undefined && comparableAddress(known) === wanted),
  )
}

/** Articles that rest on a source, by itself or by one of their entries. */
export function articlesFrom(ledger: Ledger, source: string): string[] {
  const { articlesBy, statementsBy, eventsBy } = ledger.index
  return [
    ...new Set([
      ...(articlesBy.source.get(source) ?? []).map(({ slug }) => slug),
      ...(statementsBy.source.get(source) ?? []).map(({ article }) => article),
      ...(eventsBy.source.get(source) ?? []).map(({ article }) => article),
    ]),
  ]
}
