import { ActorsOverview } from '@/components/home/ActorsOverview'
import { Latest } from '@/components/home/Latest'
import { Liveliest } from '@/components/home/Liveliest'
import { ChangeLine } from '@/components/ledger/ChangeLine'
import { DateText } from '@/components/site/DateText'
import { InlineLinks } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import { QuestionRows } from '@/components/strip/QuestionRows'
import { PAGES } from '@/lib/site/pages'
import { SITE } from '@/lib/site/settings'
import type { HomeView, TopicTeaser } from '@/lib/view/lists'
import { allTopics, counted } from '@/lib/wording/counted'

/** The home page: what this is and why to trust it, a dispute to see, then each topic and what is new. */
export function HomePage({ view }: { readonly view: HomeView }) {
  const { counts, changes, overview } = view
  return (
    <main id="main" className="mx-auto max-w-[72rem] px-4 pt-8 sm:px-6">
      <h1 className="max-w-[26ch] text-3xl tracking-tight">{SITE.tagline}</h1>
      <p className="mt-3 max-w-[60ch] text-lg text-muted">
        A ledger of dated, sourced statements on contested conflicts. No verdicts.
      </p>
      <p className="mt-2 font-sans text-sm">
        <strong>
          {counted(counts.statements, 'statement')} by {counted(counts.speakers, 'speaker')}, from{' '}
          <a href={PAGES.sources.href}>{counted(counts.sources, 'source')}</a>
        </strong>
        , each with its date and who reported it. <a href={PAGES.method.href}>How it works</a>
        {' · '}
        <a href={PAGES.corrections.href}>What we got wrong</a>
      </p>
      {view.liveliest && <Liveliest dispute={view.liveliest} />}
      <div className="mt-12 grid grid-cols-1 gap-x-12 gap-y-10 md:grid-cols-2">
        {view.topics.map((topic) => (
          <Teaser key={topic.link.href} topic={topic} />
        ))}
      </div>
      {view.allTopics.length > 0 && (
        <Section id="topics" title="All topics">
          <p className="max-w-[66ch]">
            <InlineLinks links={view.allTopics} />
          </p>
        </Section>
      )}
      {changes.length > 0 && (
        <Section id="changes" title="Who changed their answer">
          <ul className="grid max-w-[66ch] gap-3">
            {changes.map((change) => (
              <ChangeLine key={`${change.before.id} ${change.after.id}`} change={change} />
            ))}
          </ul>
          <p className="mt-3 font-sans text-sm">
            <a href={PAGES.changes.href}>All changes of position, with both statements</a>
          </p>
        </Section>
      )}
      <div className="mt-12">
        <Latest entries={view.latest} />
      </div>
      {overview.groups.length > 0 && (
        <Section
          id="shared"
          title={`Actors in ${overview.topics.length > 2 ? 'several topics' : allTopics(2)}`}
          intro="Numbers are statements; those of a state or a body include those of everyone who is part of it."
        >
          <ActorsOverview view={overview} />
        </Section>
      )}
      <p className="mt-12 border-t border-rule pt-3 font-sans text-xs text-muted">
        Last changed <DateText date={view.modified} />.
      </p>
    </main>
  )
}

function Teaser({
  topic: { link, headline, state, coveredUntil, checked, disputes, counts },
}: {
  readonly topic: TopicTeaser
}) {
  return (
    <section aria-labelledby={link.slug} className="border-t-4 border-strong-rule pt-3">
      <h2 id={link.slug} className="text-2xl">
        <a className="text-ink no-underline hover:underline" href={link.href}>
          {link.label}
        </a>
      </h2>
      <p className="mt-1 text-balance text-lg text-muted">{headline}</p>
      <p className="mt-3">{state}</p>
      <p className="meta mt-2">
        Covers up to <DateText date={coveredUntil} /> · last checked <DateText date={checked} />
      </p>
      <div className="mt-3">
        <QuestionRows questions={disputes} />
      </div>
      <p className="mt-3 font-sans text-sm">
        <a className="inline-block py-1 font-semibold" href={link.href}>
          Read {link.label} in full
        </a>
        : {counted(counts.statements, 'statement')} by {counted(counts.speakers, 'speaker')} on{' '}
        {counted(counts.questions, 'question')}
      </p>
    </section>
  )
}
