import './timeline.css'
import '@/components/ledger/line.css'
import { TimelineLine } from '@/components/ledger/Timeline'
import { ofTopics } from '@/components/site/TopicFilter'
import type { TimelineItem, TimelinePageView } from '@/lib/view/timeline'
import { counted } from '@/lib/wording/counted'

/** By which the filter finds it. */
const classesOf = ({ group, topics }: TimelineItem) => `is-${group} ${ofTopics(topics)}`

/**
 * The whole line of time by year. The line of each year shows how much it holds, a bar of one mark an entry; it opens and
 * closes the entries themselves.
 */
export function TimelineYears({ view: { years, topics } }: { readonly view: TimelinePageView }) {
  return years.map(({ year, items, isOpen }) => (
    <details key={year} className="year" open={isOpen}>
      <summary>
        <h2>{year}</h2>
        <span className="marks" aria-hidden="true">
          {items.map((item) => (
            <i key={item.entry.id} className={classesOf(item)} />
          ))}
        </span>
        {/* The style sheet counts the marks that are left, and prints “12 of” before it. */}
        <span className="count">{counted(items.length, 'entry', 'entries')}</span>
      </summary>
      {/* An address that names what is in a fold opens it; one that names the fold itself does not. */}
      <ol id={`year-${year}`} className="line">
        {items.map((item) => (
          <TimelineLine
            key={item.entry.id}
            entry={item.entry}
            className={classesOf(item)}
            topics={item.topics.flatMap((n) => topics[n] ?? [])}
          />
        ))}
      </ol>
    </details>
  ))
}
