import { DateText } from '@/components/site/DateText'
import type { EventView, StatementView } from '@/lib/view/entry'

/**
 * What was added to the ledger last, each line leading to the entry with its source. On a phone only the newest, so that the
 * topics are in the first screen; the timeline has them all.
 */
export function Latest({ entries }: { readonly entries: readonly (StatementView | EventView)[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="latest" className="bg-raised px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between font-sans text-sm">
        <h2 id="latest" className="font-semibold">
          New in the ledger, by the day it was added
        </h2>
        <a href="/timeline">Timeline</a>
      </div>
      <ol className="mt-1 text-sm">
        {entries.map((entry, n) => (
          <li key={entry.id} className={`border-t border-rule py-2 ${n > 0 ? 'max-md:hidden print:block' : ''}`}>
            <p className="font-sans text-xs text-muted">
              <a className="text-muted" href={entry.href}>
                <DateText date={entry.date} />
              </a>
              {' · '}
              {entry.type === 'statement' ? `${entry.kindLabel} · ${entry.by.label}` : 'Event'}
              {entry.type === 'event' && entry.accordingTo && ` · according to ${entry.accordingTo.label}`}
              {entry.confidence && <span className="text-warn"> · {entry.confidence}</span>}
            </p>
            <p>
              {entry.text ??
                (entry.type === 'statement' && entry.quote && <q lang={entry.quote.language}>{entry.quote.words}</q>)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
