import { EntryList } from '@/components/ledger/EntryList'
import { Prose } from '@/components/prose/Prose'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { InlineLinks, LinkList } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import type { ArticleView } from '@/lib/view/article'

/** An article: our account, then the statements and events that it puts into the ledger. */
export function ArticlePage({ view }: { readonly view: ArticleView }) {
  const { date, sources, body, statements, events, topics, questions, actors, places } = view
  return (
    <DocumentPage
      view={view}
      eyebrow={
        <>
          <InlineLinks links={topics} /> · <DateText date={date} />
        </>
      }
    >
      <p className="mt-4 max-w-[66ch] border-y border-rule py-2 font-sans text-sm text-muted">
        {sources.length === 1 ? 'Based on ' : 'Sources: '}
        {sources.map(({ link, publisher, date: published }, n) => (
          <span key={link.href}>
            {n > 0 && '; '}
            <a href={link.href} title={link.label}>
              {publisher}
            </a>
            , <DateText date={published} />
          </span>
        ))}
        . The account is our own.
      </p>
      <div className="mt-8">
        <Prose prose={body} />
      </div>
      {statements.length > 0 && (
        <Section
          id="statements"
          title="Statements"
          intro="Who said what, in order of time. Each has a permanent address of its own."
        >
          <EntryList entries={statements} anchored />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title="Events">
          <EntryList entries={events} anchored />
        </Section>
      )}
      {questions.length > 0 && (
        <Section id="questions" title="Questions it bears on">
          <LinkList links={questions} />
        </Section>
      )}
      <Section id="named" title="Named here">
        <p className="max-w-[66ch]">
          <InlineLinks links={[...actors, ...places]} />
        </p>
      </Section>
    </DocumentPage>
  )
}
