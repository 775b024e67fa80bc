import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger } from '@/lib/ledger/model'
import { changesPage } from '@/lib/site/addresses'
import { yearOf } from '@/lib/view/date'
import { type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { LIMITS, lastOf } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'
import { type RestView, restView } from '@/lib/view/rest'

/** The style sheet has rules to hide so many topics; of more, the page shows and counts all alike. */
const TOPICS_APART = 4

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
  /** Entries of each topic, in the order of the view's list; of all together, where that is empty. */
  readonly perTopic: readonly number[]
}

export interface TimelinePageView {
  /** The topics that the page tells apart. None, where there are too many for that. */
  readonly topics: readonly LinkView[]
  readonly years: readonly TimelineYear[]
  /** The fullest year's number of entries. */
  readonly most: number
  readonly rest?: RestView | undefined
}

/** What was said and what happened, in that order of time, by year: everything, or the latest of it. */
export function timelinePageView(ledger: Ledger, most: number = LIMITS.lines): TimelinePageView {
  const all = [...ledger.documents.topic.keys()]
  const topics = all.length > TOPICS_APART ? [] : all
  const part = lastOf(timelineOf([...ledger.statements.values()], [...ledger.events.values()], null), most)
  const years = new Map<string, TimelineItem[]>()
  for (const line of part.items) {
    const { article } = line.type === 'event' ? line.event : line.statement
    const own = ledger.documents.article.get(article)?.fields.topics ?? []
    const item: TimelineItem = {
      entry: entryView(ledger, line),
      group:
        line.type === 'event'
          ? 'event'
          : line.statement.question && line.statement.kind !== 'background'
            ? 'answer'
            : 'background',
      topics: own.map((slug) => topics.indexOf(slug)).filter((n) => n !== -1),
    }
    const year = yearOf(line.date)
    const items = years.get(year)
    if (items) items.push(item)
    else years.set(year, [item])
  }
  const view = [...years].map(([year, items]) => ({
    year,
    items,
    perTopic:
      topics.length === 0
        ? [items.length]
        : topics.map((_, n) => items.filter((item) => item.topics.includes(n)).length),
  }))
  return {
    topics: topics.map((slug) => linkTo(ledger, 'topic', slug)),
    years: view,
    most: Math.max(0, ...view.map(({ items }) => items.length)),
    rest: restView(ledger, part, {
      which: 'The latest',
      what: 'entries',
      where: 'Each topic has a page with all of its own, day by day',
      page: changesPage,
    }),
  }
}
