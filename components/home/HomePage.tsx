import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { Timeline } from '@/components/ledger/Timeline'
import { DateText } from '@/components/site/DateText'
import { InlineLinks } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import { SITE } from '@/lib/site/settings'
import type { HomeView } from '@/lib/view/lists'

/** The home page: what this is in one line, then both topics with their foremost disputes. */
export function HomePage({ view }: { readonly view: HomeView }) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-8 sm:px-6">
      <h1 className="max-w-[22ch] text-3xl tracking-tight">{SITE.tagline}</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">
        {SITE.name} keeps a ledger of dated, sourced statements on contested conflicts. Disputes and changes of position
        are derived from it. There are no verdicts. <a href="/method">How it works</a>
      </p>
      <div className="mt-10 grid gap-12 md:grid-cols-2">
        {view.topics.map(({ link, headline, answer, coveredUntil, disputes, counts }) => (
          <section key={link.href} aria-labelledby={link.slug} className="border-t-2 border-strong-rule pt-2">
            <h2 id={link.slug} className="text-2xl">
              <a className="text-ink" href={link.href}>
                {link.label}
              </a>
            </h2>
            <p className="mt-1 font-semibold">{headline}</p>
            <p className="mt-2 max-w-[66ch]">{answer}</p>
            <p className="mt-2 font-sans text-xs text-muted">
              {counts.statements} statements by {counts.speakers} speakers on {counts.questions} questions, as of{' '}
              <DateText date={coveredUntil} />
            </p>
            <div className="mt-6 grid gap-6">
              {disputes.map((dispute) => (
                <DisputeSummary key={dispute.question.href} dispute={dispute} />
              ))}
            </div>
            <p className="mt-4 font-sans text-sm">
              <a href={link.href}>All of {link.label}</a>
            </p>
          </section>
        ))}
      </div>
      {view.allTopics.length > 0 && (
        <Section id="topics" title="All topics">
          <p className="max-w-[66ch]">
            <InlineLinks links={view.allTopics} />
          </p>
        </Section>
      )}
      {view.shared.length > 0 && (
        <Section
          id="shared"
          title={view.topics.length > 2 ? 'In every topic' : 'In both topics'}
          intro="Actors who speak, act or are spoken of in each. Their pages bring together what they said."
        >
          <p className="max-w-[66ch]">
            <InlineLinks links={view.shared} />
          </p>
        </Section>
      )}
      <Section
        id="latest"
        title="Latest in the ledger"
        intro="The newest turns of both stories, by the day on which they were said or happened."
      >
        <Timeline entries={view.latest} />
      </Section>
      <p className="mt-12 border-t border-rule pt-3 font-sans text-xs text-muted">
        Last changed <DateText date={view.modified} />.
      </p>
    </main>
  )
}
