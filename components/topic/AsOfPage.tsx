import { DOT } from '@/components/ledger/Statement'
import './past.css'
import '@/components/site/parts.css'
import { Change } from '@/components/ledger/Change'
import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { New } from '@/components/ledger/New'
import { SourceDates } from '@/components/ledger/SourceDates'
import { Timeline } from '@/components/ledger/Timeline'
import { Breadcrumb } from '@/components/site/Breadcrumb'
import { DateText } from '@/components/site/DateText'
import { Section } from '@/components/site/Section'
import { DateControl } from '@/components/topic/DateControl'
import type { AsOfView } from '@/lib/view/as-of'
import { counted } from '@/lib/wording/counted'

const NEW = { isNew: true } as const

/** A topic as it was public at the end of a day, clearly marked as a view of the past. */
export function AsOfPage({ view }: { readonly view: AsOfView }) {
  const { topic, date, earlier, later, fresh, disputes, changes, timeline, sources, days, href } = view
  // Here all are new, and say so in the heading.
  const words = fresh.map(({ isNew: _, ...entry }) => entry)
  return (
    <main id="main" className="past mx-auto max-w-[72rem] px-4 pt-4 sm:px-6">
      <Breadcrumb crumbs={view.breadcrumb} />
      <h1 className="mt-3 max-w-[32ch] text-2xl md:text-[2.5rem] md:leading-[1.1]">
        {topic.label}{' '}
        <span className="inline-block">
          as of <DateText date={date} />
        </span>
      </h1>
      <p className="mt-3 max-w-[66ch]">
        <strong>A view of the past.</strong> This page shows what was public by the end of <DateText date={date} />, and
        nothing later. <a href={topic.href}>Go to today’s page</a>
        {DOT}
        <a href={view.dayByDay}>What changed, day by day</a>
      </p>
      <p className="meta mt-2 max-w-[66ch]">
        {[
          'Worked out from the dated entries. The summary, the background and the notes on comparing answers were written later, and are on today’s page.',
          ...countsOf(view),
        ].join(' ')}
      </p>
      <nav aria-label="Neighbouring dates" className="bar mt-4 print:hidden">
        <ul>
          {earlier && (
            <li>
              <a href={earlier.href} rel="prev">
                ← <DateText date={earlier.date} />
              </a>
            </li>
          )}
          <li>
            <a className="font-semibold" href="#main">
              As of <DateText date={date} />
            </a>
          </li>
          {later && (
            <li>
              <a href={later.href} rel="next">
                <DateText date={later.date} /> →
              </a>
            </li>
          )}
          <li>
            <a href={topic.href}>Today</a>
          </li>
        </ul>
      </nav>
      <DateControl years={days} current={href} />
      {disputes.length > 0 && (
        <Section
          id="who-says-what"
          title="Who had said what"
          intro={
            <>
              Each answer with those who gave it, as of this day. The questions are worded as they are today.{' '}
              {fresh.length > 0 && (
                <>
                  <New of={NEW} />
                  marks what became public on this very day: {counted(fresh.length, 'entry', 'entries')}.
                </>
              )}
            </>
          }
        >
          <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
            {disputes.map((dispute) => (
              <DisputeSummary key={dispute.question.href} dispute={dispute} />
            ))}
          </div>
        </Section>
      )}
      {fresh.length > 0 && (
        <Section id="new" title="New on this day" intro="All that became public on it, in words.">
          <Timeline entries={words} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section id="changes" title="Changes of position so far">
          <div className="grid gap-8">
            {changes.map((change) => (
              <Change key={`${change.before.id} ${change.after.id}`} change={change} />
            ))}
          </div>
        </Section>
      )}
      <Section id="timeline" title="Timeline so far">
        <Timeline entries={timeline} />
      </Section>
      <Section id="sources" title="Sources so far">
        <SourceDates sources={sources} />
      </Section>
    </main>
  )
}

/** What else a reader of a past day must know, as sentences. */
function countsOf({ inexact, laterCaveats, laterSources }: AsOfView): string[] {
  return [
    ...(inexact > 0
      ? [
          `${inexact === 1 ? 'One statement has' : `${inexact} statements have`} no exact day and ${inexact === 1 ? 'counts' : 'count'} from the last day on which it can have been made.`,
        ]
      : []),
    ...(laterCaveats > 0
      ? [
          `${laterCaveats === 1 ? 'One caveat' : `${laterCaveats} caveats`} could be written only later, and ${laterCaveats === 1 ? 'is' : 'are'} on today’s pages.`,
        ]
      : []),
    ...(laterSources ? ['Where public words are read in a source that appeared later, its line says so.'] : []),
  ]
}
