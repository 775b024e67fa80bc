import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger } from '@/lib/ledger/model'
import { changesPage } from '@/lib/site/addresses'
import { yearOf } from '@/lib/view/date'
import { type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { LIMITS, lastOf } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'
import { type RestView, restView } from '@/lib/view/rest'

/** Of the newest years, so many entries stand open at least. */
const ENOUGH_TO_READ = 10

/** Sorts of entry that the timeline tells apart. */
export const GROUPS = { event: 'Events', answer: 'Answers', background: 'Remarks, background' } as const

export type EntryGroup = keyof typeof GROUPS

export interface TimelineItem {
  readonly entry: StatementView | EventView
  readonly group: EntryGroup
  /** Positions of its topics in the view's list. */
  readonly topics: readonly number[]
}

export interface TimelineYear {
  readonly year: string
  readonly items: readonly TimelineItem[]
  /** Whether it stands open at first: the newest years, until there is something to read. */
  readonly isOpen: boolean
}

export interface TimelinePageView {
  readonly topics: readonly LinkView[]
  readonly years: readonly TimelineYear[]
  readonly rest?: RestView | undefined
}

/** What was said and what happened, in that order of time, by year: everything, or the latest of it. */
export function timelinePageView(ledger: Ledger, most: number = LIMITS.lines): TimelinePageView {
  const topics = [...ledger.documents.topic.keys()]
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
  return {
    topics: topics.map((slug) => linkTo(ledger, 'topic', slug)),
    years: [...years].map(([year, items], n, all) => ({
      year,
      items,
      isOpen: all.slice(n + 1).reduce((sum, [, later]) => sum + later.length, 0) < ENOUGH_TO_READ,
    })),
    rest: restView(ledger, part, {
      which: 'The latest',
      what: 'entries',
      where: 'Each topic has a page with all of its own, day by day',
      page: changesPage,
    }),
  }
}
