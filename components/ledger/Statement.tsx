import { Caveats } from '@/components/ledger/Caveats'
import { Quotation } from '@/components/ledger/Quotation'
import { SourceLine } from '@/components/ledger/SourceLine'
import { Speaker } from '@/components/ledger/Speaker'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ReplyView, StatementView } from '@/lib/view/entry'

interface Props {
  readonly statement: StatementView
  /** The element's id is the statement's permanent anchor: only its own article's page gives it one. */
  readonly anchored?: boolean
  /** Leaves out the line about the question, on the question's own page. */
  readonly withoutQuestion?: boolean
}

/** A statement in full: speaker, date, words, answer, source, what it replies to, caveats. */
export function Statement({ statement, anchored = false, withoutQuestion = false }: Props) {
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
  } = statement
  return (
    <article id={anchored ? id : undefined} className="max-w-[66ch]">
      <p className="font-sans text-sm">
        <Speaker statement={statement} />
        <span className="text-muted">
          {' · '}
          <a className="text-muted" href={href} title="Permanent address of this statement">
            <DateText date={date} />
          </a>
          {' · '}
          {kindLabel}
          {via && <> · via {via.label}</>}
        </span>
      </p>
      {text && <p className="mt-1">{text}</p>}
      {quote && (
        <p className="mt-1">
          <Quotation quote={quote} />
        </p>
      )}
      <div className="mt-1.5 font-sans text-xs text-muted">
        {question && !withoutQuestion && (
          <p>
            On <PageLink link={question} />
            {answer && (
              <>
                : <strong className="text-ink">{answer}</strong>
              </>
            )}
          </p>
        )}
        <Replies label="Replies to" replies={repliesTo} />
        <Replies label="Answered by" replies={replies} />
        <p>
          <SourceLine source={source} />
        </p>
      </div>
      <Caveats caveats={caveats} confidence={confidence} />
    </article>
  )
}

function Replies({ label, replies }: { readonly label: string; readonly replies: readonly ReplyView[] }) {
  if (replies.length === 0) return null
  return (
    <p>
      {label}{' '}
      {replies.map(({ href, by, date }, n) => (
        <span key={href}>
          {n > 0 && ', '}
          <a className="text-muted" href={href}>
            {by}, <DateText date={date} />
          </a>
        </span>
      ))}
    </p>
  )
}
