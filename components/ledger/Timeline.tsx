import './caveats.css'
import './line.css'
import { New } from '@/components/ledger/New'
import { Letter, sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { EventView, StatementView } from '@/lib/view/entry'
import type { LinkView } from '@/lib/view/link'

/** Statements and events as a line of time: date, what, on whose word. Each date leads to the entry in full. */
export function Timeline({ entries }: { readonly entries: readonly (StatementView | EventView)[] }) {
  return (
    <ol className="line">
      {entries.map((entry) => (
        <TimelineLine key={entry.id} entry={entry} />
      ))}
    </ol>
  )
}

/** One line of time: a filled square for what happened, a ring for what was said. */
export function TimelineLine({
  entry,
  className,
  topics = [],
}: {
  readonly entry: StatementView | EventView
  readonly className?: string
  /** Its topics, on a page of several: named on the line, and with them the answer that it gives. */
  readonly topics?: readonly LinkView[]
}) {
  const classes = [entry.type === 'event' && 'event', className].filter(Boolean).join(' ')
  return (
    <li className={classes || undefined}>
      <New of={entry} />
      <a href={entry.href}>
        <DateText date={entry.date} />
      </a>
      {entry.type === 'statement' ? <StatementLine statement={entry} /> : <EventLine event={entry} />}
      {topics.length > 0 && <Bearing entry={entry} topics={topics} />}
      {entry.confidence && <p className="font-sans text-xs doubt">{entry.confidence}.</p>}
    </li>
  )
}

/** What an entry bears on: its topics, its question and the answer that it gives. */
function Bearing({
  entry,
  topics,
}: {
  readonly entry: StatementView | EventView
  readonly topics: readonly LinkView[]
}) {
  const { question, choice, answer } = entry.type === 'statement' ? entry : {}
  return (
    <p className="bearing">
      {topics.map(({ label }) => label).join(', ')}
      {question && (
        <>
          {' · '}
          <PageLink link={question} />{' '}
          {choice ? (
            <span className={sideClass(choice)}>
              <Letter answer={choice} />
            </span>
          ) : (
            answer
          )}
        </>
      )}
    </p>
  )
}

function StatementLine({ statement }: { readonly statement: StatementView }) {
  const { text, quote, kindLabel, hedge } = statement
  return (
    <>
      <p className="meta">
        {kindLabel}
        {hedge && ` (${hedge})`} · <Speaker statement={statement} />
      </p>
      <p>{text ?? (quote && <q lang={quote.language}>{quote.words}</q>)}</p>
    </>
  )
}

function EventLine({ event }: { readonly event: EventView }) {
  return (
    <>
      <p className="meta">
        <b>Event</b>
        {event.accordingTo && ` · according to ${event.accordingTo.label}`}
      </p>
      <p>{event.text}</p>
    </>
  )
}
