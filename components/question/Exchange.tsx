import { sideClass } from '@/components/ledger/Side'
import { Statement } from '@/components/ledger/Statement'
import type { SideView } from '@/lib/view/dispute'
import type { ThreadView } from '@/lib/view/question'

interface Props {
  readonly threads: readonly ThreadView[]
  /** The answers that have a letter; one that nobody gives any more has none. */
  readonly sides: readonly SideView[]
}

/** What answers what, as a conversation: replies a step in, under the statement that they answer. */
export function Exchange({ threads, sides }: Props) {
  return (
    <ol className="turns">
      {threads.map(({ statement, replies }) => {
        const position = sides.findIndex(({ label }) => label === statement.answer)
        return (
          <li key={statement.id} className={position < 0 ? 'turn' : `turn ${sideClass(position)}`}>
            <Statement statement={withoutShown(statement, replies)} withoutQuestion>
              {statement.answer && (
                <p className="mb-1 font-semibold leading-tight">
                  {sides[position] && (
                    <>
                      <span className="side-letter">{sides[position].letter}</span>{' '}
                    </>
                  )}
                  {statement.answer}
                </p>
              )}
            </Statement>
            {replies.length > 0 && <Exchange threads={replies} sides={sides} />}
          </li>
        )
      })}
    </ol>
  )
}

/** Replies that stand right below need no line that names them. */
function withoutShown(statement: ThreadView['statement'], shown: readonly ThreadView[]) {
  const ids = new Set(shown.map((reply) => reply.statement.href))
  return { ...statement, replies: statement.replies.filter(({ href }) => !ids.has(href)) }
}
