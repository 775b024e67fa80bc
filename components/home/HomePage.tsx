import { ActorsOverview } from '@/components/home/ActorsOverview'
import { Latest } from '@/components/home/Latest'
import { Liveliest } from '@/components/home/Liveliest'
import { DateText } from '@/components/site/DateText'
import { InlineLinks } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import { ListedDispute } from '@/components/strip/ListedDispute'
import { SITE } from '@/lib/site/settings'
import type { HomeView } from '@/lib/view/lists'
import { allTopics, counted } from '@/lib/wording/counted'

/** The home page: what this is in one line, then the topics with their foremost disputes. */
export function HomePage({ view }: { readonly view: HomeView }) {
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-8 sm:px-6">
      <div className="grid items-start gap-x-12 gap-y-5 md:grid-cols-2">
        <div>
          <h1 className="max-w-[22ch] text-3xl tracking-tight">{SITE.tagline}</h1>
          <p className="mt-3 max-w-[44ch] text-lg text-muted">
            A ledger of dated, sourced statements on contested conflicts. No verdicts.{' '}
            <a href="/method">How it works</a>
          </p>
        </div>
        <Latest entries={view.latest} />
      </div>
      {view.liveliest && <Liveliest dispute={view.liveliest} />}
      <div className="mt-12 grid gap-x-12 gap-y-10 md:grid-cols-2">
        {view.topics.map(({ link, headline, answer, coveredUntil, disputes, counts }) => (
          <section key={link.href} aria-labelledby={link.slug} className="border-t-4 border-strong-rule pt-3">
            <h2 id={link.slug} className="text-2xl">
              <a className="text-ink no-underline hover:underline" href={link.href}>
                {link.label}
              </a>
            </h2>
            <p className="mt-1 text-balance text-lg text-muted">{headline}</p>
            <p className="mt-3 font-sans text-xs text-muted">
              <strong className="text-ink">
                Covers up to <DateText date={coveredUntil} />
              </strong>
              {' · '}
              {counted(counts.statements, 'statement')} by {counted(counts.speakers, 'speaker')} on{' '}
              {counted(counts.questions, 'question')}
            </p>
            <div className="mt-5 grid gap-8">
              {disputes.map((dispute) => (
                <ListedDispute key={dispute.question.href} dispute={dispute} most={3} />
              ))}
            </div>
            <p className="mt-5">{answer}</p>
            <p className="mt-3 font-sans text-sm font-semibold">
              <a className="inline-block py-1" href={link.href}>
                Read {link.label} in full
              </a>
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
      {view.overview.groups.length > 0 && (
        <Section
          id="shared"
          title={`Actors in ${view.overview.topics.length > 2 ? 'several topics' : allTopics(2)}`}
          intro={`${view.overview.topics.length > 2 ? '' : 'The thicker a line, the more was said there. '}Numbers are statements; those of a state or a body include those of everyone who is part of it.`}
        >
          <ActorsOverview view={view.overview} />
        </Section>
      )}
      <p className="mt-12 border-t border-rule pt-3 font-sans text-xs text-muted">
        Last changed <DateText date={view.modified} />.
      </p>
    </main>
  )
}
