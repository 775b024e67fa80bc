import { TimelineLine } from '@/components/ledger/Timeline'
import type { TimelinePageView } from '@/lib/view/timeline'

/** The whole line of time under a heading for each year. */
export function TimelineYears({ view }: { readonly view: TimelinePageView }) {
  return view.years.map(({ year, items }) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-10">
      <h2 id={`year-${year}`} className="border-t-2 border-strong-rule pt-2 text-2xl">
        {year}
      </h2>
      <ol className="mt-3 border-s-2 border-rule">
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
