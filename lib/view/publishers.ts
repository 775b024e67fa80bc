import { compareNames, groupBy } from '@/lib/ledger/order'
import type { SourceView } from '@/lib/view/entry'

export interface SourcesOfPublisher {
  readonly publisher: string
  readonly items: readonly SourceView[]
}

/** Publications under their publishers, in alphabetical order; of one publisher, in the order given. */
export const byPublisher = (sources: readonly SourceView[]): SourcesOfPublisher[] =>
  [...groupBy(sources, ({ publisher }) => [publisher])]
    .map(([publisher, items]) => ({ publisher, items }))
    .toSorted((a, b) => compareNames(a.publisher, b.publisher))
