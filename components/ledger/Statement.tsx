import './entry.css'
import type { ReactNode } from 'react'
import { Caveats } from '@/components/ledger/Caveats'
import { EntryCorrections } from '@/components/ledger/EntryCorrections'
import { Quotation } from '@/components/ledger/Quotation'
import { Replies } from '@/components/ledger/Replies'
import { SourceLine } from '@/components/ledger/SourceLine'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { StatementView } from '@/lib/view/entry'

/** Ends a line rather than beginning one. */
export const DOT = '\u00a0· '

interface Props {
  readonly statement: StatementView
  /** The element's id is the statement's permanent anchor: only its own article's page gives it one. */
  readonly anchored?: boolean
  /** Leaves out the line about the question, on the question's own page. */
  readonly withoutQuestion?: boolean
  /** Link and citation: on its own article’s page. */
  readonly cite?: ReactNode
  /** What stands between its head and its words: on its question's page, the answer that it gives. */
  readonly children?: ReactNode
}

/** A statement in full: speaker, date, words, answer, source, what it replies to, caveats. */
export function Statement({ statement, anchored = false, withoutQuestion = false, cite, children }: Props) {
  const {
    id,
    href,
    date,
    kindLabel,
    text,
    quote,
    question,
    answer,
    source,
    repliesTo,
    onEvents,
    replies,
    corrections,
    caveats,
    confidence,
    via,
    title,
    hedge,
  } = statement
  return (
    <article id={anchored ? id : undefined} className="entry">
      <p className="meta entry-head">
        <Speaker statement={statement} />
        {title && `, ${title}`}
        {DOT}
        <a href={href} title="Permanent address of this statement">
          <DateText date={date} />
        </a>
        {DOT}
        {kindLabel}
        {hedge && withoutQuestion && !children && ` (${hedge})`}
        {via && (
          <>
            {DOT}via {via.label}
          </>
        )}
      </p>
      {children}
      {text && <p>{text}</p>}
      {quote && <Quotation quote={quote} />}
      <div className="meta notes">
        {question && !withoutQuestion && (
          <p>
            On <PageLink link={question} />
            {answer && (
              <>
                : <b>{answer}</b>
                {hedge && ` (${hedge})`}
              </>
            )}
          </p>
        )}
        <Replies label="Replies to" replies={repliesTo} />
        {onEvents.length > 0 && (
          <p>
            {onEvents.map((event, n) => (
              <span key={event.href}>
                {n > 0 && '; '}On the event of{' '}
                <a href={event.href} title={event.text}>
                  <DateText date={event.date} />
                </a>
              </span>
            ))}
          </p>
        )}
        <Replies label="Answered by" replies={replies} />
        <p>
          <SourceLine source={source} />
        </p>
        <Caveats caveats={caveats} confidence={confidence} />
        <EntryCorrections corrections={corrections} />
        {cite}
      </div>
    </article>
  )
}
