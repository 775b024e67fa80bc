import { Letter, sideClass } from '@/components/ledger/Side'
import { Statement } from '@/components/ledger/Statement'
import type { ThreadView } from '@/lib/view/question'

/** What answers what, as a conversation: replies a step in, under the statement that they answer. */
export function Exchange({ threads }: { readonly threads: readonly ThreadView[] }) {
  return (
    <ol className="turns">
      {threads.map(({ statement, replies }) => {
        const { choice, answer, hedge } = statement
        return (
          <li key={statement.id} className={choice ? `turn ${sideClass(choice)}` : 'turn'}>
            <Statement statement={withoutShown(statement, replies)} withoutQuestion>
              {answer && (
                <p className="mb-1 font-semibold leading-tight">
                  {choice && (
                    <>
                      <Letter answer={choice} />{' '}
                    </>
                  )}
                  {answer}
                  {hedge && <span className="font-normal"> ({hedge})</span>}
                </p>
              )}
            </Statement>
            {replies.length > 0 && <Exchange threads={replies} />}
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
