import './changes.css'
import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { Timeline } from '@/components/ledger/Timeline'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeDayView, TopicChangesView } from '@/lib/view/changes'

/** What changed in a topic's ledger, day by day, with the answers before and after in two columns. */
export function TopicChangesPage({ view }: { readonly view: TopicChangesView }) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <h1 className="mt-4 max-w-[22ch] text-3xl tracking-tight">{view.title}</h1>
      <p className="mt-3 max-w-[60ch]">{view.description}</p>
      {view.corrections.length > 0 && (
        <ul className="mt-6 grid max-w-[66ch] gap-2">
          {view.corrections.map(({ id, whatLabel, on, page, href, entry, text }) => (
            <li key={`${page.href} ${id}`}>
              <strong>
                {whatLabel}, <DateText date={on} />
              </strong>{' '}
              (<PageLink link={page} />
              {entry && (
                <>
                  , <a href={href}>{entry}</a>
                </>
              )}
              ): {text}
            </li>
          ))}
        </ul>
      )}
      <ol className="changes mt-8 grid gap-8">
        {view.days.map((day) => (
          <li key={day.href}>
            <Day day={day} />
          </li>
        ))}
      </ol>
    </main>
  )
}

function Day({ day }: { readonly day: ChangeDayView }) {
  return (
    <section aria-labelledby={`day-${day.date.edtf}`}>
      <h2
        id={`day-${day.date.edtf}`}
        className="sticky top-0 z-1 border-t-2 border-strong-rule bg-paper pb-1 pt-2 text-xl"
      >
        <a className="text-ink" href={day.href}>
          <DateText date={day.date} />
        </a>
      </h2>
      <div className="mt-3">
        <Timeline entries={day.entries} />
      </div>
      {day.disputes.map(({ before, after }) => (
        <div key={after.question.href} className="mt-5 grid gap-5 md:grid-cols-2">
          <div>
            <p className="meta">Before</p>
            {before ? (
              <DisputeSummary dispute={before} />
            ) : (
              <p className="text-muted">No answer to “{after.question.label}” was public.</p>
            )}
          </div>
          <div>
            <p className="meta">After</p>
            <DisputeSummary dispute={after} />
          </div>
        </div>
      ))}
    </section>
  )
}
