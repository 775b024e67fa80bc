import { Statement } from '@/components/ledger/Statement'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeView } from '@/lib/view/dispute'

interface Props {
  readonly change: ChangeView
  /** Level of its heading: one below the heading that it stands under. */
  readonly level?: 2 | 3
}

/** A change of position: both statements, dated and sourced, side by side, in neutral words. */
export function Change({ change, level = 3 }: Props) {
  const { actor, question, before, after } = change
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className="border-t border-rule pt-4">
      <Heading className="text-lg">
        <PageLink link={actor} /> gave one answer, and later another
      </Heading>
      <p className="font-sans text-sm text-muted">
        On <PageLink link={question} />: said “{before.answer}” (<DateText date={before.date} />
        ); later said “{after.answer}” (<DateText date={after.date} />
        ).
      </p>
      <div className="mt-4 grid gap-6 md:grid-cols-2">
        <Statement statement={before} withoutQuestion />
        <Statement statement={after} withoutQuestion />
      </div>
    </article>
  )
}
