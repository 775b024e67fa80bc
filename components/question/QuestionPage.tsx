import { Change } from '@/components/ledger/Change'
import { Figures } from '@/components/ledger/DisputeSummary'
import { EntryList } from '@/components/ledger/EntryList'
import { Side } from '@/components/ledger/Side'
import { Statement } from '@/components/ledger/Statement'
import { Prose } from '@/components/prose/Prose'
import { Exchange } from '@/components/question/Exchange'
import { FigureChart } from '@/components/question/FigureChart'
import { PositionsTable } from '@/components/question/PositionsTable'
import { DocumentPage } from '@/components/site/DocumentPage'
import { InlineLinks, LinkList } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import type { QuestionView } from '@/lib/view/question'

/** A question: who gives which answer now, the words behind each, then the whole exchange. */
export function QuestionPage({ view }: { readonly view: QuestionView }) {
  const { dispute, changes, exchange, events, chart, csv, body, topics, places, actors, related, articles } = view
  return (
    <DocumentPage view={view} eyebrow={dispute.stateLabel}>
      <p className="mt-3 font-sans text-sm text-muted">
        In <InlineLinks links={topics} />
      </p>
      <Section id="answers" title={dispute.measure ? 'The figures' : 'The answers'} intro={introduction(view)}>
        {dispute.sides.length > 0 && <PositionsTable sides={dispute.sides} />}
        {chart && <FigureChart chart={chart} />}
        {dispute.figures.length > 0 && <Figures figures={dispute.figures} />}
        {csv && dispute.figures.length > 0 && (
          <p className="mt-2 font-sans text-xs">
            <a href={csv}>All figures as CSV</a>
          </p>
        )}
        <div className="mt-8 grid gap-10 md:grid-cols-2">
          {dispute.sides.map((side, position) => (
            <Side key={side.letter} side={side} position={position}>
              <ul className="mt-4 grid gap-6">
                {side.positions.map(({ statement }) => (
                  <li key={statement.id}>
                    <Statement statement={statement} withoutQuestion />
                  </li>
                ))}
              </ul>
            </Side>
          ))}
        </div>
        {dispute.sides.length === 0 && dispute.figures.length === 0 && (
          <p>Nobody has given an answer in the sources that we hold.</p>
        )}
        {dispute.notes.length > 0 && (
          <aside className="mt-8 max-w-[66ch] border border-rule bg-raised p-4 font-sans text-sm">
            <h3 className="font-semibold">Before comparing</h3>
            <ul className="mt-1 grid gap-1.5">
              {dispute.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </aside>
        )}
      </Section>
      {changes.length > 0 && (
        <Section id="changes" title="Changes of position">
          <div className="grid gap-8">
            {changes.map((change) => (
              <Change key={change.after.id} change={change} />
            ))}
          </div>
        </Section>
      )}
      <Section id="context" title="How the answers stand to each other">
        <Prose prose={body} />
      </Section>
      <Section
        id="exchange"
        title="The exchange"
        intro="Everything said on this question, oldest first. Replies stand under what they answer."
      >
        <Exchange threads={exchange} />
      </Section>
      {events.length > 0 && (
        <Section id="events" title="What bears on it">
          <EntryList entries={events} />
        </Section>
      )}
      <Section id="related" title="Related">
        {related.length > 0 && <LinkList links={related} />}
        <dl className="mt-5 grid max-w-[66ch] gap-3">
          <Links term="Articles" links={articles} />
          <Links term="Actors" links={actors} />
          <Links term="Places" links={places} />
        </dl>
      </Section>
    </DocumentPage>
  )
}

function Links({ term, links }: { readonly term: string; readonly links: QuestionView['articles'] }) {
  if (links.length === 0) return null
  return (
    <div>
      <dt className="font-sans text-xs font-semibold text-muted">{term}</dt>
      <dd>
        <InlineLinks links={links} />
      </dd>
    </div>
  )
}

function introduction({ dispute }: QuestionView): string {
  if (dispute.measure) return `Measured: ${dispute.measure}. Each speaker’s latest figure, oldest first.`
  return 'Each speaker’s latest answer, in the order in which they were given. The letters name answers; they do not rank them.'
}
