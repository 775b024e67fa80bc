import '@/components/site/split.css'
import '@/components/site/document-page.css'
import { Cite } from '@/components/ledger/Cite'
import { EntryList } from '@/components/ledger/EntryList'
import { Previews } from '@/components/preview/Previews'
import { Prose } from '@/components/prose/Prose'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { FactSheet } from '@/components/site/FactSheet'
import { InlineLinks } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import type { ArticleView } from '@/lib/view/article'

/** An article: our account, then the statements and events that it puts into the ledger. */
export function ArticlePage({ view }: { readonly view: ArticleView }) {
  const { date, body, statements, events, topics, questions, actors, places } = view
  return (
    <DocumentPage
      view={view}
      eyebrow={
        <>
          <DateText date={date} /> · <InlineLinks links={topics} />
        </>
      }
      lede={<Lede view={view} />}
      bar={{
        lead: <DateText date={date} />,
        parts: [
          ['account', 'Account'],
          statements.length > 0 && ['statements', `Statements (${statements.length})`],
          events.length > 0 && ['events', `Events (${events.length})`],
        ],
      }}
    >
      <div id="account" className="split">
        <Prose prose={body} />
        <aside aria-label="Facts">
          <FactSheet
            rows={[
              [
                'Questions',
                questions.length > 0 && (
                  <ul className="grid gap-1.5">
                    {questions.map(({ href, label }) => (
                      <li key={href}>
                        <a href={href}>{label}</a>
                      </li>
                    ))}
                  </ul>
                ),
              ],
              ['Actors', actors.length > 0 && <InlineLinks links={actors} />],
              ['Places', places.length > 0 && <InlineLinks links={places} />],
            ]}
          />
        </aside>
      </div>
      {statements.length > 0 && (
        <Section
          id="statements"
          title="Statements"
          intro="Who said what, in order of time. Each has a permanent address of its own."
        >
          <EntryList
            entries={statements}
            anchored
            cite={(statement) => <Cite statement={statement} citedIn={view} />}
          />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title="Events">
          <EntryList entries={events} anchored />
        </Section>
      )}
      <Previews {...view} />
    </DocumentPage>
  )
}

/** What the report says, and which report it is: both in a phone’s first screen. */
function Lede({ view: { description, sources } }: { readonly view: ArticleView }) {
  return (
    <>
      <p className="about">{description}</p>
      <p className="meta mt-3 border-s-4 border-strong-rule ps-4">
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
    </>
  )
}
