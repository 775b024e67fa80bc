import { Statement } from '@/components/ledger/Statement'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeView } from '@/lib/view/dispute'

/** A change of position: both statements, dated and sourced, side by side, in neutral words. */
export function Change({ change }: { readonly change: ChangeView }) {
  const { actor, question, before, after } = change
  return (
    <article className="border-t border-rule pt-4">
      <h3 className="text-lg">
        <PageLink link={actor} /> gave one answer, and later another
      </h3>
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
