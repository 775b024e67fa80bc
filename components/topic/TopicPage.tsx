import './opening.css'
import { ChangeLine } from '@/components/ledger/ChangeLine'
import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { Timeline } from '@/components/ledger/Timeline'
import { MapControl } from '@/components/map/MapControl'
import { MapFigure } from '@/components/map/MapFigure'
import { Previews } from '@/components/preview/Previews'
import { TermButton } from '@/components/preview/TermButton'
import { Prose } from '@/components/prose/Prose'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { InlineLinks, LinkList } from '@/components/site/LinkList'
import { type Part, Parts } from '@/components/site/Parts'
import { Section } from '@/components/site/Section'
import { ListedDispute } from '@/components/strip/ListedDispute'
import { MiniLegend } from '@/components/strip/MiniStrip'
import { Strip } from '@/components/strip/Strip'
import { ActorGroups } from '@/components/topic/ActorGroups'
import { DateControl } from '@/components/topic/DateControl'
import { SharedActors } from '@/components/topic/SharedActors'
import { changesPage } from '@/lib/site/addresses'
import type { TopicView } from '@/lib/view/topic'
import { allTopics, namesInWords } from '@/lib/wording/counted'

/** A topic: the answer first, then who says what, then everything behind it. */
export function TopicPage({ view }: { readonly view: TopicView }) {
  const { changes, background, timeline, actors, shared, places, articles, sourcesInWords, others } = view
  const [, ...disputes] = view.disputes
  const parts = partsOf(view)
  const ids = parts.flatMap((part) => (part ? part[0] : []))
  const has = (id: string) => ids.includes(id)
  return (
    <DocumentPage view={view} lede={<Lede view={view} parts={parts} />}>
      {has('who-says-what') && (
        <Section
          id="who-says-what"
          title="Who says what"
          intro={
            <>
              Each answer with those who give it, and since when. No verdict: open a question for their words and
              sources. <MiniLegend />{' '}
              <span className="print:hidden">
                What these words mean: <TermButton term="contested">contested</TermButton>,{' '}
                <TermButton term="compatible">answers that can both be true</TermButton>,{' '}
                <TermButton term="non-denial">did not deny</TermButton>.
              </span>
            </>
          }
        >
          <div className="grid items-start gap-x-12 gap-y-10 md:grid-cols-2">
            {disputes.map((dispute) => (
              <ListedDispute key={dispute.question.href} dispute={dispute} />
            ))}
          </div>
        </Section>
      )}
      {has('changes') && (
        <Section
          id="changes"
          title="Changes of position"
          intro={
            <>
              Speakers who gave one answer and later another that rules it out. Open a question for both statements in
              full.{' '}
              <span className="print:hidden">
                What counts as a <TermButton term="changed">changed position</TermButton>.
              </span>
            </>
          }
        >
          <ul className="grid max-w-[66ch] gap-3">
            {changes.map((change) => (
              <ChangeLine key={`${change.before.id} ${change.after.id}`} change={change} />
            ))}
          </ul>
        </Section>
      )}
      {has('background') && (
        <Section id="background" title="Background">
          <Prose prose={background} />
        </Section>
      )}
      {has('timeline') && (
        <Section
          id="timeline"
          title="Timeline"
          intro="What happened, when each answer was first and last given, by anyone and by each party, and denials. Of figures: the first, largest, smallest and last. Each date leads to the entry with its source."
        >
          <Timeline entries={timeline} />
          <p className="mt-4 font-sans text-sm">
            <a href="/timeline">The full timeline, with every statement</a>
          </p>
        </Section>
      )}
      {has('shared') && (
        <Section
          id="shared"
          title={`Also in ${namesInWords(others.map(({ label }) => label))}`}
          intro={`Actors who appear ${others.length > 1 ? 'here and in another topic' : `in ${allTopics(2)}`}, themselves or through people and bodies that belong to them.`}
        >
          <SharedActors shared={shared} />
        </Section>
      )}
      {has('actors') && (
        <Section id="actors" title="Actors">
          <ActorGroups actors={actors} />
        </Section>
      )}
      {has('places') && (
        <Section id="places" title="Places">
          {view.map ? (
            <>
              <MapFigure map={view.map} />
              <MapControl control={view.map.control} />
            </>
          ) : (
            <InlineLinks links={places} />
          )}
        </Section>
      )}
      {has('articles') && (
        <Section id="articles" title="Articles" intro="Our own accounts of the reports that this page rests on.">
          <LinkList links={articles} />
        </Section>
      )}
      {has('sources') && (
        <Section id="sources" title="Sources">
          <p className="max-w-[66ch]">
            {sourcesInWords} Every statement names its own. <a href="/sources">All sources, by year</a>
          </p>
        </Section>
      )}
      <Previews {...view} />
    </DocumentPage>
  )
}

/** The parts below the opening. A topic that is only begun has few of them, and no heading stands over nothing. */
const partsOf = (view: TopicView): readonly Part[] => [
  view.disputes.length > 1 && ['who-says-what', 'Who says what'],
  view.changes.length > 0 && ['changes', 'Changes of position'],
  view.background.nodes.length > 0 && ['background', 'Background'],
  view.timeline.length > 0 && ['timeline', 'Timeline'],
  view.shared.length > 0 && ['shared', 'Shared actors'],
  view.actors.length > 0 && ['actors', 'Actors'],
  (view.map !== undefined || view.places.length > 0) && ['places', 'Places'],
  view.articles.length > 0 && ['articles', 'Articles'],
  view.sources.length > 0 && ['sources', 'Sources'],
]

/**
 * The answer and, face to face, the question that the topic turns on. On a phone the question follows the first
 * paragraph; on a wide screen it stands beside the whole answer.
 */
function Lede({ view, parts }: { readonly view: TopicView; readonly parts: readonly Part[] }) {
  const { headline, answer, coverage, days, slug, disputes, strip } = view
  const [first, ...rest] = answer
  const [lead] = disputes
  return (
    <>
      <p className="mt-2 text-balance text-lg text-muted">{headline}</p>
      <Parts
        lead={
          <>
            Covers up to <DateText date={coverage.until} />
          </>
        }
        parts={parts}
        className="mt-3"
      />
      <div className="opening mt-5">
        <p>{first}</p>
        <div>
          {lead && (
            <div className="border-t-2 border-strong-rule pt-3">
              <DisputeSummary dispute={lead} level={2} drawing={strip && <Strip strip={strip} />} />
            </div>
          )}
        </div>
        <div className="grid gap-3">
          {rest.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="border-s-4 border-rule ps-3 font-sans text-sm">
          <p className="text-muted">
            <strong className="text-ink">
              <TermButton term="as-of">Covers up to</TermButton> <DateText date={coverage.until} /> · last checked{' '}
              <DateText date={view.checked} />.
            </strong>{' '}
            {coverage.note}
          </p>
          <DateControl years={days} />
          <p className="mt-1 print:hidden">
            <a className="inline-block py-1" href={changesPage(slug)}>
              What changed, day by day
            </a>
          </p>
        </div>
      </div>
    </>
  )
}
