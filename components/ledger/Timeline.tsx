import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import type { EventView, StatementView } from '@/lib/view/entry'

/** Statements and events as a line of time: date, what, on whose word. Each date leads to the entry in full. */
export function Timeline({ entries }: { readonly entries: readonly (StatementView | EventView)[] }) {
  return (
    <ol className="border-s-2 border-rule">
      {entries.map((entry) => (
        <TimelineLine key={entry.id} entry={entry} />
      ))}
    </ol>
  )
}

/** One line of time: a filled square for what happened, a ring for what was said. */
export function TimelineLine({
  entry,
  className = '',
}: {
  readonly entry: StatementView | EventView
  readonly className?: string
}) {
  return (
    <li className={`relative grid gap-x-6 py-2.5 ps-5 md:grid-cols-[13rem_1fr] ${className}`}>
      <span
        aria-hidden="true"
        className={`absolute -start-[7px] top-[1.15rem] size-3 border-2 border-strong-rule ${entry.type === 'event' ? 'bg-ink' : 'rounded-full bg-paper'}`}
      />
      <p className="font-sans text-sm">
        <a className="text-muted" href={entry.href}>
          <DateText date={entry.date} />
        </a>
      </p>
      <div className="max-w-[66ch]">
        {entry.type === 'statement' ? <StatementLine statement={entry} /> : <EventLine event={entry} />}
        {entry.confidence && <p className="font-sans text-xs font-semibold text-warn">{entry.confidence}.</p>}
      </div>
    </li>
  )
}

function StatementLine({ statement }: { readonly statement: StatementView }) {
  const { text, quote, kindLabel } = statement
  return (
    <>
      <p className="font-sans text-xs text-muted">
        {kindLabel} · <Speaker statement={statement} />
      </p>
      <p>{text ?? (quote && <q lang={quote.language}>{quote.words}</q>)}</p>
    </>
  )
}

function EventLine({ event }: { readonly event: EventView }) {
  return (
    <>
      <p className="font-sans text-xs text-muted">
        Event{event.accordingTo && ` · according to ${event.accordingTo.label}`}
      </p>
      <p>{event.text}</p>
    </>
  )
}
