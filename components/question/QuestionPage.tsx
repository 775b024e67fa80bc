import './question.css'
import '@/components/ledger/sides.css'
import '@/components/ledger/state.css'
import '@/components/site/split.css'
import '@/components/site/document-page.css'
import { Additions } from '@/components/ledger/Additions'
import { Change } from '@/components/ledger/Change'
import { Figures } from '@/components/ledger/DisputeSummary'
import { EntryList } from '@/components/ledger/EntryList'
import { Sides } from '@/components/ledger/Sides'
import { Previews } from '@/components/preview/Previews'
import { TermButton } from '@/components/preview/TermButton'
import { FoldedProse } from '@/components/prose/FoldedProse'
import { Exchange } from '@/components/question/Exchange'
import { FigureChart } from '@/components/question/FigureChart'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { FactSheet } from '@/components/site/FactSheet'
import { Fold, FoldAfter } from '@/components/site/Fold'
import { InlineLinks } from '@/components/site/LinkList'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import { DotPlot } from '@/components/strip/DotPlot'
import { QuestionRows } from '@/components/strip/QuestionRows'
import { Strip } from '@/components/strip/Strip'
import { embedOf } from '@/lib/site/addresses'
import type { DisputeView } from '@/lib/view/dispute'
import type { ProseView } from '@/lib/view/prose'
import type { QuestionView } from '@/lib/view/question'
import { TERM_OF_STATE } from '@/lib/view/terms'
import { counted } from '@/lib/wording/counted'

/** So many related questions, and accounts, stand open; the rest are folded. */
const RELATED = 3

/** Events of a question: more than these are folded, since what bears on an answer stands in the exchange. */
const EVENTS = 2

/** A question: who gives which answer now and what to know before comparing, then the whole exchange. */
export function QuestionPage({ view }: { readonly view: QuestionView }) {
  const {
    dispute,
    changes,
    additions,
    exchange,
    events,
    chart,
    csv,
    body,
    topics,
    places,
    actors,
    backgrounds,
    related,
    articles,
  } = view
  const { sides, figures } = dispute
  const hasContext = body.nodes.length + actors.length + places.length > 0
  const hasRelated = related.length + articles.length > 0
  return (
    <DocumentPage
      view={view}
      eyebrow={<InlineLinks links={topics} />}
      lede={<Lede view={view} />}
      bar={{
        words: 'Last checked',
        lead: <DateText date={view.checked} />,
        parts: [
          figures.length > 0 && ['figures', 'Figures'],
          exchange.length > 0 && ['exchange', 'Exchange'],
          changes.length + additions.length > 0 && ['changes', 'Changes'],
          hasContext && ['context', 'Context'],
          events.length > 0 && ['events', 'Events'],
          hasRelated && ['related', 'Related'],
        ],
      }}
    >
      {figures.length > 0 && (
        <Section
          id="figures"
          title="The figures"
          intro="Each speaker’s latest figure for each thing and place, oldest first."
        >
          <div className="grid items-start gap-x-12 gap-y-5 md:grid-cols-2">
            <div>
              <Figures figures={figures} />
              {csv && (
                <p className="meta mt-2">
                  <a href={csv}>All figures as CSV</a>
                </p>
              )}
            </div>
            {chart && <FigureChart chart={chart} />}
          </div>
        </Section>
      )}
      {exchange.length > 0 && (
        <Section
          id="exchange"
          title="The exchange"
          intro="All that was said on it, oldest first. Replies stand under what they answer."
        >
          <Exchange threads={exchange} sides={sides} />
        </Section>
      )}
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
            <FoldedProse prose={body} open={firstOfMany(body)} summary="More context" />
            <aside aria-label="Facts">
              <FactSheet
                rows={[
                  ['Actors', actors.length > 0 && <InlineLinks links={actors} />],
                  ['Places', places.length > 0 && <InlineLinks links={places} />],
                  ['Background', backgrounds.length > 0 && <Backgrounds links={backgrounds} />],
                ]}
              />
            </aside>
          </div>
        </Section>
      )}
      {events.length > 0 && (
        <Section id="events" title="Events">
          <Fold count={events.length} most={EVENTS} label={counted(events.length, 'event')}>
            <EntryList entries={events} />
          </Fold>
        </Section>
      )}
      {hasRelated && (
        <Section id="related" title="Related">
          <div className="grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2">
            {related.length > 0 && (
              <div>
                <h3 className="mb-2 text-lg">Related questions</h3>
                <FoldAfter items={related} open={RELATED} noun="more question">
                  {(questions) => <QuestionRows questions={questions} />}
                </FoldAfter>
              </div>
            )}
            {articles.length > 0 && (
              <div>
                <h3 className="mb-2 text-lg">Our accounts of the reports</h3>
                <Fold count={articles.length} most={RELATED} label={counted(articles.length, 'account')}>
                  <ul className="grid gap-2 leading-tight">
                    {articles.map(({ link, date }) => (
                      <li key={link.href}>
                        <PageLink link={link} />{' '}
                        <span className="meta">
                          <DateText date={date} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </Fold>
              </div>
            )}
          </div>
        </Section>
      )}
      <p className="meta mt-8 print:hidden">
        <a href={embedOf('questions', view.slug)}>Show this question on another site</a>
      </p>
      <Previews {...view} />
    </DocumentPage>
  )
}

/** Where the topics are told whose question this is. */
const Backgrounds = ({ links }: { readonly links: QuestionView['backgrounds'] }) =>
  links.map(({ href, label }, n) => (
    <span key={href}>
      {n > 0 && ', '}
      <a href={href}>{label}</a>
    </span>
  ))

/** After the first paragraph of several. What is said in them stands in the exchange, in its speakers’ words. */
function firstOfMany({ nodes }: ProseView): number | undefined {
  const blocks = nodes.flatMap(({ type }, n) => (type === 'text' ? [] : [n]))
  return blocks.length > 2 ? blocks[1] : undefined
}

/** What a phone's first screen holds: the state of the question, and its answers face to face. */
function Lede({ view: { dispute, description, strip, plot } }: { readonly view: QuestionView }) {
  const { state, stateLabel, measure, sides, figures, notes } = dispute
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
      {sides.length === 0 && figures.length === 0 && <p className="mt-4">We found nobody who answers it.</p>}
      <Notes notes={notes} />
      <p className="about">{description}</p>
    </>
  )
}

/** Notes that stand open; the rest are behind a line. */
const NOTES = 2

/** What to know before answers are compared: why two of them can both be true, pair by pair. */
function Notes({ notes }: Pick<DisputeView, 'notes'>) {
  if (notes.length === 0) return null
  const rest = notes.slice(NOTES)
  return (
    <aside aria-label="Before comparing" className="before-comparing">
      <p className="font-semibold">Before comparing</p>
      <Lines notes={notes.slice(0, NOTES)} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more note')}</summary>
          <Lines notes={rest} />
        </details>
      )}
    </aside>
  )
}

const Lines = ({ notes }: Pick<DisputeView, 'notes'>) => (
  <ul>
    {notes.map((note) => (
      <li key={note}>{note}</li>
    ))}
  </ul>
)
