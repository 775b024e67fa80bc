import { Statement } from '@/components/ledger/Statement'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

interface Props {
  readonly change: ChangeView
  /** Level of its heading: one below the heading that it stands under. */
  readonly level?: 2 | 3
}

/** A change of position: both statements, dated and sourced, face to face, in neutral words. */
export function Change({ change, level = 3 }: Props) {
  const { actor, question, before, after } = change
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article>
      <Heading className="text-lg">
        <PageLink link={actor} /> gave one answer, and later another
      </Heading>
      <p className="meta mt-1">
        On <PageLink link={question} />
      </p>
      <div className="mt-3 grid gap-2 md:grid-cols-2">
        <Half said="Said" statement={before} />
        <Half said="Later said" statement={after} />
      </div>
    </article>
  )
}

function Half({ said, statement }: { readonly said: string; readonly statement: StatementView }) {
  return (
    <div className="border-t-2 border-strong-rule bg-raised px-4 py-3">
      <p className="mb-2 font-semibold leading-tight">
        <span className="meta">{said}</span> “{statement.answer}”
      </p>
      <Statement statement={statement} withoutQuestion />
    </div>
  )
}
