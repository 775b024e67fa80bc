import '@/components/ledger/state.css'
import { Strip } from '@/components/strip/Strip'
import type { DrawnDispute } from '@/lib/view/lists'

/** The dispute of the site in which most answers stand against each other, drawn. */
export function Liveliest({ dispute: { question, state, stateLabel, strip } }: { readonly dispute: DrawnDispute }) {
  return (
    <section aria-labelledby="liveliest" className="mt-8 border-t-4 border-strong-rule pt-3">
      <h2 id="liveliest" className="text-2xl">
        <a className="text-ink" href={question.href}>
          {question.label}
        </a>
      </h2>
      <p className="mt-2 font-sans text-xs text-muted">
        <span className={`state state-${state}`}>{stateLabel}</span> Here most answers stand against each other.
      </p>
      <Strip strip={strip} />
    </section>
  )
}
