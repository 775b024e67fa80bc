import './changes.css'
import { Letter, sideClass } from '@/components/ledger/Side'
import { Speaker } from '@/components/ledger/Speaker'
import { Timeline } from '@/components/ledger/Timeline'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { ChangeDayView, DisputeChangeView, TopicChangesView } from '@/lib/view/changes'
import type { StatementView } from '@/lib/view/entry'
import { counted } from '@/lib/wording/counted'

/** What changed in a topic's ledger: a line a day, and under it who gives another answer than the day before. */
export function TopicChangesPage({ view }: { readonly view: TopicChangesView }) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <h1 className="mt-4 max-w-[22ch] text-3xl tracking-tight">{view.title}</h1>
      <p className="mt-3 max-w-[60ch]">{view.description}</p>
      {view.corrections.length > 0 && (
        <details className="mt-6 max-w-[66ch]">
          <summary className="cursor-pointer font-sans text-sm font-semibold">
            {counted(view.corrections.length, 'correction')} of substance
          </summary>
          <ul className="mt-3 grid gap-2">
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
        </details>
      )}
      <ol className="changes mt-8">
        {view.days.map((day) => (
          <li key={day.href}>
            <Day day={day} />
          </li>
        ))}
      </ol>
    </main>
  )
}

/** One line; below it, where the day changed answers, who gives which now. What was added is behind the line. */
function Day({ day: { date, href, entries, disputes } }: { readonly day: ChangeDayView }) {
  return (
    <article className="day" id={`day-${date.edtf}`}>
      <h2>
        <a className="text-ink" href={href}>
          <DateText date={date} />
        </a>
      </h2>
      <details>
        <summary>{counted(entries.length, 'entry', 'entries')}</summary>
        <Timeline entries={entries} />
      </details>
      {disputes.length > 0 && (
        <ul className="delta">
          {disputes.map((change) => (
            <Delta key={change.after.question.href} change={change} />
          ))}
        </ul>
      )}
    </article>
  )
}

function Delta({ change: { before, after, gained, lost } }: { readonly change: DisputeChangeView }) {
  return (
    <li>
      <PageLink link={after.question} />
      <ul>
        {gained.map((statement) => (
          <Line key={statement.id} sign="+" said="now" statement={statement} />
        ))}
        {lost.map((statement) => (
          <Line
            key={statement.id}
            sign="−"
            said={statement.choice ? 'no longer' : 'before, the figure was'}
            statement={statement}
          />
        ))}
      </ul>
      {before?.stateLabel !== after.stateLabel && (
        <p className="meta">
          {before ? `${before.stateLabel} before; now ` : 'The first answer: '}
          <b>{after.stateLabel.toLowerCase()}</b>
        </p>
      )}
    </li>
  )
}

function Line({
  sign,
  said,
  statement,
}: {
  readonly sign: string
  readonly said: string
  readonly statement: StatementView
}) {
  const { answer, choice, hedge, href, where } = statement
  return (
    <li className={choice && sideClass(choice)}>
      <span className="sign">
        <span aria-hidden="true">{sign}</span>
        <span className="sr-only">{said}</span>
      </span>
      {choice && <Letter answer={choice} />} <Speaker statement={statement} />:{' '}
      <a className="text-ink" href={href}>
        {answer}
      </a>
      {hedge && ` (${hedge})`}
      {!choice && where.length > 0 && `, ${where.map(({ label }) => label).join(', ')}`}
    </li>
  )
}
