import './entry.css'
import type { ReactNode } from 'react'
import { Caveats } from '@/components/ledger/Caveats'
import { Quotation } from '@/components/ledger/Quotation'
import { SourceLine } from '@/components/ledger/SourceLine'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ReplyView, StatementView } from '@/lib/view/entry'

/** Ends a line rather than beginning one. */
export const DOT = '\u00a0· '

interface Props {
  readonly statement: StatementView
  /** The element's id is the statement's permanent anchor: only its own article's page gives it one. */
  readonly anchored?: boolean
  /** Leaves out the line about the question, on the question's own page. */
  readonly withoutQuestion?: boolean
  /** What stands between its head and its words: on its question's page, the answer that it gives. */
  readonly children?: ReactNode
}

/** A statement in full: speaker, date, words, answer, source, what it replies to, caveats. */
export function Statement({ statement, anchored = false, withoutQuestion = false, children }: Props) {
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
    replies,
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
        <Replies label="Answered by" replies={replies} />
        <p>
          <SourceLine source={source} />
        </p>
        <Caveats caveats={caveats} confidence={confidence} />
      </div>
    </article>
  )
}

/** Whether a reply has the speaker and the day of the one named before it, so that neither needs saying again. */
const isSame = (before: ReplyView | undefined, { by, date }: Pick<ReplyView, 'by' | 'date'>) =>
  before?.by === by && before.date.edtf === date.edtf

function Replies({ label, replies }: { readonly label: string; readonly replies: readonly ReplyView[] }) {
  if (replies.length === 0) return null
  return (
    <p>
      {label}{' '}
      {replies.map(({ href, by, date }, n) => (
        <span key={href}>
          {n > 0 && ', '}
          <a href={href}>
            {isSame(replies[n - 1], { by, date }) ? (
              'another'
            ) : (
              <>
                {by}, <DateText date={date} />
              </>
            )}
          </a>
        </span>
      ))}
    </p>
  )
}
