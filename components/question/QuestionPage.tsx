import './question.css'
import '@/components/ledger/sides.css'
import '@/components/ledger/state.css'
import '@/components/site/split.css'
import '@/components/site/document-page.css'
import { Additions } from '@/components/ledger/Additions'
import { Change } from '@/components/ledger/Change'
import { Figures } from '@/components/ledger/DisputeSummary'
import { EntryList } from '@/components/ledger/EntryList'
import { Side } from '@/components/ledger/Side'
import { Sides } from '@/components/ledger/Sides'
import { Statement } from '@/components/ledger/Statement'
import { Previews } from '@/components/preview/Previews'
import { TermButton } from '@/components/preview/TermButton'
import { Prose } from '@/components/prose/Prose'
import { Exchange } from '@/components/question/Exchange'
import { FigureChart } from '@/components/question/FigureChart'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { FactSheet } from '@/components/site/FactSheet'
import { InlineLinks, LinkRows } from '@/components/site/LinkList'
import { Section } from '@/components/site/Section'
import { DotPlot } from '@/components/strip/DotPlot'
import { QuestionRows } from '@/components/strip/QuestionRows'
import { Strip } from '@/components/strip/Strip'
import type { DisputeView } from '@/lib/view/dispute'
import type { QuestionView } from '@/lib/view/question'
import { TERM_OF_STATE } from '@/lib/view/terms'

/** A question: who gives which answer now, the words behind each, then the whole exchange. */
export function QuestionPage({ view }: { readonly view: QuestionView }) {
  const { dispute, changes, additions, exchange, events, chart, csv, body, topics, places, actors, related, articles } =
    view
  const { sides, figures } = dispute
  const hasContext = body.nodes.length + actors.length + places.length > 0
  const hasRelated = related.length + articles.length > 0
  return (
    <DocumentPage
      view={view}
      eyebrow={<InlineLinks links={topics} />}
      lede={<Lede view={view} />}
      bar={{
        lead: (
          <>
            Last checked <DateText date={view.checked} />
          </>
        ),
        parts: [
          ['answers', dispute.measure ? 'Figures' : 'Answers'],
          changes.length + additions.length > 0 && ['changes', 'Changes'],
          hasContext && ['context', 'Context'],
          exchange.length > 0 && ['exchange', 'Exchange'],
          events.length > 0 && ['events', 'Events'],
          hasRelated && ['related', 'Related'],
        ],
      }}
    >
      <Section id="answers" title={dispute.measure ? 'The figures' : 'The answers'} intro={introduction(dispute)}>
        <div className="grid items-start gap-x-12 gap-y-5 md:grid-cols-2">
          {figures.length > 0 && (
            <div>
              <Figures figures={figures} />
              {csv && (
                <p className="meta mt-2">
                  <a href={csv}>All figures as CSV</a>
                </p>
              )}
            </div>
          )}
          {chart && <FigureChart chart={chart} />}
        </div>
        {sides.length > 0 && <Words sides={sides} />}
        {sides.length === 0 && figures.length === 0 && <p>We found nobody who answers it.</p>}
        {dispute.notes.length > 0 && (
          <aside aria-label="Before comparing" className="mt-6 max-w-[66ch] border-s-4 border-strong-rule ps-4">
            <h3 className="text-lg">Before comparing</h3>
            <ul className="mt-1 grid gap-1.5">
              {dispute.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </aside>
        )}
      </Section>
      {changes.length + additions.length > 0 && (
        <Section
          id="changes"
          title={changes.length > 0 ? 'Changes of position' : 'Answers added'}
          intro={
            <span className="print:hidden">
              What counts as a <TermButton term="changed">changed position</TermButton>.
            </span>
          }
        >
          <div className="grid gap-8">
            {changes.map((change) => (
              <Change key={`${change.before.id} ${change.after.id}`} change={change} />
            ))}
          </div>
          <Additions additions={additions} />
        </Section>
      )}
      {hasContext && (
        <Section id="context" title="In context">
          <div className="split">
            <Prose prose={body} />
            <aside aria-label="Facts">
              <FactSheet
                rows={[
                  ['Actors', actors.length > 0 && <InlineLinks links={actors} />],
                  ['Places', places.length > 0 && <InlineLinks links={places} />],
                ]}
              />
            </aside>
          </div>
        </Section>
      )}
      {exchange.length > 0 && (
        <Section
          id="exchange"
          title="The exchange"
          intro="Everything said on this question, oldest first. Replies stand under what they answer."
        >
          <Exchange threads={exchange} />
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title="Events">
          <EntryList entries={events} />
        </Section>
      )}
      {hasRelated && (
        <Section id="related" title="Related">
          <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
            {related.length > 0 && (
              <div>
                <h3 className="mb-2 text-lg">Related questions</h3>
                <QuestionRows questions={related} />
              </div>
            )}
            {articles.length > 0 && (
              <div>
                <h3 className="mb-2 text-lg">Our accounts of the reports</h3>
                <LinkRows
                  rows={articles.map(({ link, date }) => ({
                    link,
                    note: (
                      <span className="meta">
                        <DateText date={date} />
                      </span>
                    ),
                  }))}
                />
              </div>
            )}
          </div>
        </Section>
      )}
      <Previews {...view} />
    </DocumentPage>
  )
}

/** What a phone's first screen holds: the state of the question, and its answers face to face. */
function Lede({ view: { dispute, description, strip, plot } }: { readonly view: QuestionView }) {
  const { state, stateLabel, measure, sides } = dispute
  return (
    <>
      <p className="meta mt-2">
        <span className={`state state-${state}`}>{stateLabel}</span>{' '}
        <span className="print:hidden">
          <TermButton term={TERM_OF_STATE[state]}>What that means</TermButton>
        </span>
        {measure && <> Measured: {measure}.</>}
      </p>
      {strip && <Strip strip={strip} />}
      {plot && <DotPlot plot={plot} />}
      {sides.length > 0 && (
        <div className="dispute">
          <Sides sides={sides} sources />
        </div>
      )}
      <p className="about">{description}</p>
    </>
  )
}

/** Every answer with the words behind it and their source: of a speaker who gave it again, the latest. */
function Words({ sides }: Pick<DisputeView, 'sides'>) {
  const given = sides.filter(({ voices }) => voices.length > 0)
  return (
    <div className="words">
      {given.map((side) => (
        <Side key={side.letter} answer={side}>
          <ul className="mt-4 grid gap-5">
            {side.voices
              .flatMap((voice) => [
                voice.again ?? voice.statement,
                ...(voice.announcedBy ? [voice.announcedBy.again ?? voice.announcedBy.statement] : []),
                ...voice.alsoBy.map(({ again, statement }) => again ?? statement),
              ])
              .map((statement) => (
                <li key={statement.id}>
                  <Statement statement={statement} withoutQuestion />
                </li>
              ))}
          </ul>
        </Side>
      ))}
    </div>
  )
}

function introduction({ measure }: DisputeView): string {
  if (measure) return 'Each speaker’s latest figure for each thing and place, oldest first.'
  return 'Each speaker’s answer, in the order in which they were given. The letters name answers; they do not rank them.'
}
