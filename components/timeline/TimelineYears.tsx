import './timeline.css'
import '@/components/ledger/line.css'
import { TimelineLine } from '@/components/ledger/Timeline'
import type { TimelinePageView } from '@/lib/view/timeline'

/** The whole line of time under a heading for each year, which stays in sight while its year is read. */
export function TimelineYears({ view }: { readonly view: TimelinePageView }) {
  return view.years.map(({ year, items }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="year">
      <h2 id={`year-${year}`}>
        {year}{' '}
        <span className="meta">
          {items.length} {items.length === 1 ? 'entry' : 'entries'}
        </span>
      </h2>
      <ol className="line">
        {items.map(({ entry, group, topics }) => (
          <TimelineLine
            key={entry.id}
            entry={entry}
            className={`line-${group} ${topics.map((n) => `line-topic-${n}`).join(' ')}`}
          />
        ))}
      </ol>
    </section>
  ))
}
