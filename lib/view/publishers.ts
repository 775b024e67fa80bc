import { compareNames, groupBy } from '@/lib/ledger/order'
import type { SourceView } from '@/lib/view/source-line'
import { counted, namesInWords } from '@/lib/wording/counted'

export interface SourcesOfPublisher {
  readonly publisher: string
  readonly items: readonly SourceView[]
}

/** Publications under their publishers, in alphabetical order; of one publisher, in the order given. */
export const byPublisher = (sources: readonly SourceView[]): SourcesOfPublisher[] =>
  [...groupBy(sources, ({ publisher }) => [publisher])]
    .map(([publisher, items]) => ({ publisher, items }))
    .toSorted((a, b) => compareNames(a.publisher, b.publisher))

/** So many publishers are named where a page has no room for every publication. */
const MOST = 8

/** How much a page rests on whom, in a sentence: the publishers of most publications, and how many there are in all. */
export function publishersInWords(sources: readonly SourcesOfPublisher[]): string {
  const publications = sources.reduce((sum, { items }) => sum + items.length, 0)
  const most = sources.toSorted((a, b) => b.items.length - a.items.length).slice(0, MOST)
  const named = namesInWords(most.map(({ publisher, items }) => `${publisher} (${items.length})`))
  const all = counted(publications, 'publication')
  if (most.length === sources.length) return `${all}: ${named}.`
  return `${all} by ${sources.length} publishers, most of them by ${named}.`
}
