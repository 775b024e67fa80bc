import { Statement } from '@/components/ledger/Statement'
import type { ThreadView } from '@/lib/view/question'

/** What answers what: statements with their replies indented under them. */
export function Exchange({ threads }: { readonly threads: readonly ThreadView[] }) {
  return (
    <ol className="grid gap-6">
      {threads.map(({ statement, replies }) => (
        <li key={statement.id}>
          <Statement statement={statement} withoutQuestion />
          {replies.length > 0 && (
            <div className="mt-5 border-s-2 border-rule ps-4 sm:ps-6">
              <Exchange threads={replies} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
