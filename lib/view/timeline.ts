import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger } from '@/lib/ledger/model'
import { yearOf } from '@/lib/view/date'
import { type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { type LinkView, linkTo } from '@/lib/view/link'

/** What sort of entry it is, for the timeline's filter. */
export type EntryGroup = 'event' | 'answer' | 'background'

export interface TimelineItem {
  readonly entry: StatementView | EventView
  readonly group: EntryGroup
  /** Positions of its topics in the view's list. */
  readonly topics: readonly number[]
}

export interface TimelineYear {
  readonly year: string
  readonly items: readonly TimelineItem[]
  /** Entries of each topic, in the order of the view's list. */
  readonly perTopic: readonly number[]
}

export interface TimelinePageView {
  readonly topics: readonly LinkView[]
  readonly years: readonly TimelineYear[]
  /** The fullest year's number of entries. */
  readonly most: number
}

/** Everything in the ledger in the order in which it was said or happened, by year. */
export function timelinePageView(ledger: Ledger): TimelinePageView {
  const topics = [...ledger.topics.keys()]
  const years = new Map<string, TimelineItem[]>()
  for (const line of timelineOf([...ledger.statements.values()], [...ledger.events.values()], null)) {
    const { article } = line.type === 'event' ? line.event : line.statement
    const own = ledger.articles.get(article)?.fields.topics ?? []
    const item: TimelineItem = {
      entry: entryView(ledger, line),
      group:
        line.type === 'event'
          ? 'event'
          : line.statement.question && line.statement.kind !== 'background'
            ? 'answer'
            : 'background',
      topics: own.map((slug) => topics.indexOf(slug)),
    }
    const year = yearOf(line.date)
    const items = years.get(year)
    if (items) items.push(item)
    else years.set(year, [item])
  }
  const view = [...years].map(([year, items]) => ({
    year,
    items,
    perTopic: topics.map((_, n) => items.filter((item) => item.topics.includes(n)).length),
  }))
  return {
    topics: topics.map((slug) => linkTo(ledger, 'topic', slug)),
    years: view,
    most: Math.max(0, ...view.map(({ items }) => items.length)),
  }
}
