import { Letter, sideClass } from '@/components/ledger/Side'
import { Statement } from '@/components/ledger/Statement'
import { Box } from '@/components/site/TopicFilter'
import { groupBy } from '@/lib/ledger/order'
import type { SideView } from '@/lib/view/dispute'
import type { ThreadView } from '@/lib/view/question'
import { counted } from '@/lib/wording/counted'

/** So many statements stand open; the rest of a long exchange is behind a line. */
const OPEN = 6

interface Props {
  readonly threads: readonly ThreadView[]
  /** The answers that boxes show and hide, where there are several. */
  readonly sides?: readonly SideView[]
}

/** Everything said on a question, as a conversation; where several answers were given, one can look at some alone. */
export function Exchange({ threads, sides = [] }: Props) {
  const [first, rest] = cut(threads)
  return (
    <div className="exchange">
      {sides.length > 1 && (
        <form className="answers print:hidden" aria-label="Show">
          {[...groupBy(sides, ({ look }) => [look])].map(([look, alike]) => (
            <Box
              key={look}
              id={`show-${look}`}
              label={alike.map(({ letter, label }) => `${letter}: ${label}`).join('; ')}
            />
          ))}
        </form>
      )}
      <Turns threads={first} />
      {rest.length > 0 && (
        <details className="mt-7">
          <summary className="cursor-pointer font-sans text-sm font-semibold">
            {counted(
              rest.reduce((sum, thread) => sum + sizeOf(thread), 0),
              'later statement',
            )}
          </summary>
          <div className="mt-7">
            <Turns threads={rest} />
          </div>
        </details>
      )}
    </div>
  )
}

const sizeOf = ({ replies }: ThreadView): number => replies.reduce((sum, reply) => sum + sizeOf(reply), 1)

/** The threads that stand open, and those after them. One more is shown rather than put behind a line. */
function cut(threads: readonly ThreadView[]): [readonly ThreadView[], readonly ThreadView[]] {
  let shown = 0
  const end = threads.findIndex((thread) => {
    const isFull = shown >= OPEN
    shown += sizeOf(thread)
    return isFull
  })
  return end === -1 || end === threads.length - 1 ? [threads, []] : [threads.slice(0, end), threads.slice(end)]
}

/** What answers what: replies a step in, under the statement that they answer. */
function Turns({ threads, under }: { readonly threads: readonly ThreadView[]; readonly under?: string }) {
  return (
    <ol className="turns">
      {threads.map(({ statement, replies }) => {
        const { choice, answer, hedge } = statement
        return (
          <li key={statement.id} className={choice ? `turn ${sideClass(choice)}` : 'turn'}>
            <Statement statement={withoutShown(statement, replies, under)} withoutQuestion>
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
            {replies.length > 0 && <Turns threads={replies} under={statement.href} />}
          </li>
        )
      })}
    </ol>
  )
}

/** Replies that stand right below need no line that names them, nor does what they stand under. */
function withoutShown(statement: ThreadView['statement'], shown: readonly ThreadView[], under: string | undefined) {
  const below = new Set(shown.map((reply) => reply.statement.href))
  return {
    ...statement,
    replies: statement.replies.filter(({ href }) => !below.has(href)),
    repliesTo: statement.repliesTo.filter(({ href }) => href !== under),
  }
}
