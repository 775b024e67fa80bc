import './opening.css'
import { ChangeLine } from '@/components/ledger/ChangeLine'
import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { Timeline } from '@/components/ledger/Timeline'
import { MapControl } from '@/components/map/MapControl'
import { MapFigure } from '@/components/map/MapFigure'
import { Previews } from '@/components/preview/Previews'
import { TermButton } from '@/components/preview/TermButton'
import { Prose } from '@/components/prose/Prose'
import { Covered } from '@/components/site/Covered'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { Fold } from '@/components/site/Fold'
import { InlineLinks } from '@/components/site/LinkList'
import type { Part } from '@/components/site/Parts'
import { Section } from '@/components/site/Section'
import { ListedDispute } from '@/components/strip/ListedDispute'
import { MiniLegend } from '@/components/strip/MiniStrip'
import { QuestionRows } from '@/components/strip/QuestionRows'
import { Strip } from '@/components/strip/Strip'
import { DateControl } from '@/components/topic/DateControl'
import { KnownSlider, KnownStops, KnownWords } from '@/components/topic/Known'
import { SharedActors } from '@/components/topic/SharedActors'
import { changesPage, listOf } from '@/lib/site/addresses'
import { LIMITS } from '@/lib/view/limits'
import type { MapView } from '@/lib/view/map'
import type { TopicView } from '@/lib/view/topic'
import { allTopics, counted, namesInWords } from '@/lib/wording/counted'

/** Speakers of each answer to a question that is not the lead: the question's page has them all. */
const SPEAKERS = 2

/** Places of the map whose claims stand open beside it. */
const PLACES = 1

/** So many actors of another topic stand open; more are folded. */
const SHARED = 6

/** A topic's front page: where things stand and the question that it turns on, then the ways to everything behind it. */
export function TopicPage({ view }: { readonly view: TopicView }) {
  const { changes, keyDates, shared, places, articles, sourcesInWords, others, slug } = view
  const chosen = view.disputes.slice(1, LIMITS.chosenQuestions)
  const more = view.disputes.slice(LIMITS.chosenQuestions)
  const parts = partsOf(view)
  const ids = parts.flatMap((part) => (part ? part[0] : []))
  const has = (id: string) => ids.includes(id)
  return (
    <DocumentPage
      view={view}
      lede={<p className="mt-2 text-balance text-lg text-muted">{view.headline}</p>}
      bar={{
        words: 'Covers up to',
        lead: <DateText date={view.coverage.until} />,
        parts,
      }}
    >
      <Opening view={view} />
      {view.map && has('places') && <Places view={view} map={view.map} />}
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
          <div className="grid grid-cols-1 items-start gap-x-12 gap-y-10 md:grid-cols-2 md:[&>:last-child:nth-child(odd)]:col-span-2">
            {chosen.map((dispute) => (
              <ListedDispute key={dispute.question.href} dispute={dispute} most={SPEAKERS} />
            ))}
          </div>
          {more.length > 0 && (
            <div className="mt-10">
              <h3 className="mb-2 text-lg">{chosen.length > 0 ? 'More questions' : 'Questions'}</h3>
              <QuestionRows questions={more} />
            </div>
          )}
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
      {has('timeline') && (
        <Section
          id="timeline"
          title="Key dates"
          intro="Changes of position, when answers to the foremost questions were first given, and what happened that bears on them. Each date leads to the entry with its source."
        >
          <div className="key-dates">
            <Timeline entries={keyDates} />
          </div>
          <p className="mt-4 font-sans text-sm">
            <a href="/timeline">The full timeline</a> · <a href={changesPage(slug)}>What changed, day by day</a>
          </p>
        </Section>
      )}
      {has('background') && (
        <Section id="background" title="Background">
          <Prose prose={view.backgroundLead} />
          {view.backgroundHref && (
            <p className="mt-4 font-sans text-sm">
              <a href={view.backgroundHref}>The whole background</a>
            </p>
          )}
        </Section>
      )}
      {has('actors') && (
        <Section id="actors" title="Who speaks here">
          <Speakers view={view} />
        </Section>
      )}
      {has('shared') && (
        <Section
          id="shared"
          title={`Also in ${namesInWords(others.map(({ label }) => label))}`}
          intro={`Actors who appear ${others.length > 1 ? 'here and in another topic' : `in ${allTopics(2)}`}, themselves or through people and bodies that belong to them.`}
        >
          <Fold count={shared.length} most={SHARED} label={counted(shared.length, 'actor')}>
            <SharedActors shared={shared} />
          </Fold>
        </Section>
      )}
      {!view.map && has('places') && (
        <Section id="places" title="Places">
          <p>
            <InlineLinks links={places} />
          </p>
        </Section>
      )}
      {has('articles') && (
        <Section id="articles" title="Articles">
          <p className="max-w-[66ch]">
            {counted(articles.length, 'account')} of our own of the reports that this page rests on. Every statement
            leads to the one that it stands in. <a href={listOf('article')}>All articles</a>
          </p>
        </Section>
      )}
      {has('sources') && (
        <Section id="sources" title="Sources">
          <p className="max-w-[66ch]">
            {sourcesInWords} Every statement names its own. <a href="/sources">All sources</a>
          </p>
        </Section>
      )}
      <Previews {...view} />
    </DocumentPage>
  )
}

/** Early on the page: many readers come for where things are. */
const Places = ({ view, map }: { readonly view: TopicView; readonly map: MapView }) => (
  <Section id="places" title={view.places.length === 1 ? 'The place' : 'The places'}>
    <MapFigure map={map} />
    <MapControl control={map.control} most={PLACES} />
  </Section>
)

function Speakers({ view: { speakers, actors, actorsInWords } }: { readonly view: TopicView }) {
  return (
    <>
      {speakers.length > 0 && (
        <ul className="columns-[12rem_4] gap-8 font-sans text-sm">
          {speakers.map(({ link, statements }) => (
            <li key={link.href} className="break-inside-avoid py-1">
              <a className="speaker" href={link.href}>
                {link.label}
              </a>{' '}
              <span className="text-muted">{counted(statements, 'statement')}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 max-w-[66ch]">
        {actorsInWords} speak, act or are named here.{' '}
        <a href={listOf('actor')}>All {counted(actors.length, 'actor')}</a>
      </p>
    </>
  )
}

/** The parts below the opening. A topic that is only begun has few of them, and no heading stands over nothing. */
const partsOf = (view: TopicView): readonly Part[] => [
  view.map !== undefined && ['places', 'Map'],
  view.disputes.length > 1 && ['who-says-what', 'Who says what'],
  view.changes.length > 0 && ['changes', 'Changes of position'],
  view.keyDates.length > 0 && ['timeline', 'Key dates'],
  view.background.nodes.length > 0 && ['background', 'Background'],
  view.actors.length > 0 && ['actors', 'Speakers'],
  view.shared.length > 0 && ['shared', 'Shared actors'],
  !view.map && view.places.length > 0 && ['places', 'Places'],
  view.articles.length > 0 && ['articles', 'Articles'],
  view.sources.length > 0 && ['sources', 'Sources'],
]

/**
 * The answer and, face to face, the question that the topic turns on. On a phone the question follows the first
 * paragraph; on a wide screen it stands beside the whole answer.
 */
function Opening({ view }: { readonly view: TopicView }) {
  const { answer, coverage, days, slug, disputes, strip, known, stops } = view
  const [first, ...rest] = answer
  const [lead] = disputes
  return (
    <div className="opening mt-5">
      <p>{first}</p>
      <div>
        {lead && (
          <div className="border-t-2 border-strong-rule pt-3">
            <DisputeSummary
              dispute={lead}
              level={2}
              dated={known !== undefined}
              drawing={
                strip &&
                known && (
                  <>
                    <Strip strip={strip} slider={<KnownSlider days={known.days} />} says={<KnownWords />} />
                    <KnownStops stops={known.stops} />
                    <DateControl years={days} stops={stops} isBelow />
                  </>
                )
              }
            />
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
            <Covered until={coverage.until} checked={view.checked}>
              <TermButton term="as-of">Covers up to</TermButton>
            </Covered>
            .
          </strong>{' '}
          {coverage.note}
        </p>
        {!strip && <DateControl years={days} stops={stops} />}
        <p className="mt-1 print:hidden">
          <a className="inline-block py-1" href={changesPage(slug)}>
            What changed, day by day
          </a>
        </p>
      </div>
    </div>
  )
}
