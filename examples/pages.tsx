import { ActorList } from '@/components/actor/ActorList'
import { ActorPage } from '@/components/actor/ActorPage'
import { Answers } from '@/components/actor/Answers'
import { ArticlePage } from '@/components/article/ArticlePage'
import { ActorsOverview } from '@/components/home/ActorsOverview'
import { HomePage } from '@/components/home/HomePage'
import { Latest } from '@/components/home/Latest'
import { Hatching } from '@/components/map/Hatching'
import { MapControl } from '@/components/map/MapControl'
import { MapDrawing } from '@/components/map/MapDrawing'
import { MapFigure } from '@/components/map/MapFigure'
import { PlaceList } from '@/components/place/PlaceList'
import { PlacePage } from '@/components/place/PlacePage'
import { Previews } from '@/components/preview/Previews'
import { TermButton } from '@/components/preview/TermButton'
import { Prose } from '@/components/prose/Prose'
import { ListPage } from '@/components/site/ListPage'
import { SourceList } from '@/components/source/SourceList'
import { SourcePage } from '@/components/source/SourcePage'
import { TimelineFilter } from '@/components/timeline/TimelineFilter'
import { TimelineYears } from '@/components/timeline/TimelineYears'
import { type Example, examplesOf } from '@/examples/example'
import { LONG } from '@/examples/world/long'
import { MAPPED } from '@/examples/world/maps'
import { SILENCE, THREE } from '@/examples/world/small'
import { WORDS } from '@/examples/world/words'
import { actorOf, articleOf, placeOf, sourceOf, topicOf, WORLD } from '@/examples/world/world'
import type { Ledger } from '@/lib/ledger/model'
import { PAGES } from '@/lib/site/pages'
import { actorView } from '@/lib/view/actor'
import { articleView } from '@/lib/view/article'
import { dateView } from '@/lib/view/date'
import { actorsView, homeView } from '@/lib/view/lists'
import { type MapView, mapForPlace, mapForTopic } from '@/lib/view/map'
import { overviewView } from '@/lib/view/overview'
import { placeView } from '@/lib/view/place'
import { placesView } from '@/lib/view/places'
import { type FoundView, sourcePageView } from '@/lib/view/source'
import { sourcesView } from '@/lib/view/sources'
import { TERM_OF_STATE, termView } from '@/lib/view/terms'
import { timelinePageView } from '@/lib/view/timeline'
import { topicView } from '@/lib/view/topic'

const actor = (slug: string, ledger: Ledger = WORLD) => actorView(ledger, actorOf(slug, ledger))
const article = (slug: string, ledger: Ledger = WORLD) => articleView(ledger, articleOf(slug, ledger))
const place = (slug: string, ledger: Ledger = WORLD) => placeView(ledger, placeOf(slug, ledger))
const DEAD: FoundView = {
  words: 'No longer there: not found on 1 December 2026, nor on 5 December 2026.',
  copy: { url: 'https://example.org/archive/20210304', date: dateView('2021-03-05') },
}
const MOVED: FoundView = {
  words: 'Last opened on 5 December 2026, when it led to',
  movedTo: 'https://example.org/harbour-post/ferry-hit',
}
const source = (slug: string, ledger: Ledger = WORLD) => sourcePageView(ledger, sourceOf(slug, ledger))
const home = homeView(WORLD)
const topic = topicView(WORLD, topicOf('marrow-point'))
const timeline = timelinePageView(WORLD)
const holm = actor('ada-holm')

function drawn(map: MapView | undefined): MapView {
  if (!map) throw new Error('The shapes of maps have changed: there is none for an example.')
  return map
}
const topicMap = drawn(mapForTopic(MAPPED, topicOf('sumy-kursk', MAPPED)))
const mapOf = (slug: string) => drawn(mapForPlace(MAPPED, placeOf(slug, MAPPED)))
const [panel] = topicMap.panels
if (!panel) throw new Error('A map has a panel.')

/** Pages of every kind of document, and what only they have. */
export const PAGES_OF_DOCUMENTS: readonly Example[] = [
  ...examplesOf('Prose', {
    empty: <Prose prose={{ nodes: [], headings: [] }} />,
    'with headings, a list, a table and a quotation': <Prose prose={topic.background} />,
    'with a note, a statement and a term': <Prose prose={article('ferry-hit-off-marrow-point').body} />,
    'with a figure': (
      <Prose
        prose={{
          nodes: [
            {
              type: 'figure',
              src: '/icon.svg',
              alt: 'Two speech bubbles',
              credit: 'Drawn by us.',
              caption: 'A figure.',
            },
          ],
          headings: [],
        }}
      />
    ),
  }),
  ...examplesOf('TermButton', {
    'in a sentence': (
      <p>
        What is <TermButton term="contested">contested</TermButton>?
      </p>
    ),
  }),
  ...examplesOf('Previews', {
    none: <Previews previews={[]} terms={[]} />,
    'of everything that a topic names, and of every word of the method': (
      <Previews
        previews={topic.previews}
        terms={[...new Set([...Object.values(TERM_OF_STATE), 'as-of', 'changed', 'non-denial'] as const)].map(termView)}
      />
    ),
  }),
  ...examplesOf(
    'Answers',
    {
      'of a spokeswoman, one with a change': <Answers view={holm} />,
      'of a ministry, one added to another': <Answers view={actor('sea-ministry')} />,
    },
    'figure',
  ),
  ...examplesOf('Latest', { none: <Latest entries={[]} />, three: <Latest entries={home.latest} /> }),
  ...examplesOf('ActorsOverview', {
    'of two topics': <ActorsOverview view={overviewView(WORLD)} />,
    'of three topics': <ActorsOverview view={overviewView(THREE)} />,
    'of two topics, with the rest counted': <ActorsOverview view={overviewView(WORLD, { columns: 2, shared: 2 })} />,
    'of topics that share nobody': <ActorsOverview view={overviewView(SILENCE)} />,
  }),
  ...examplesOf(
    'MapFigure',
    {
      'of a topic': <MapFigure map={topicMap} />,
      'of a claimed village': <MapFigure map={mapOf('held-village')} />,
      'of a place known only roughly': <MapFigure map={mapOf('near-village')} />,
      'of a place without a point': <MapFigure map={mapOf('lost-village')} />,
      'of a region that is claimed as a whole': <MapFigure map={mapOf('crimea')} />,
      'of a country': <MapFigure map={mapOf('mali')} />,
    },
    'figure',
  ),
  ...examplesOf('MapControl', {
    'of a topic': <MapControl control={topicMap.control} />,
    none: <MapControl control={[]} />,
  }),
  ...examplesOf(
    'MapDrawing',
    {
      'without what is said below it': (
        <>
          <Hatching />
          <MapDrawing panel={panel} id="map-alone" size="small" />
        </>
      ),
    },
    'figure',
  ),
  ...examplesOf('Hatching', { 'which draws nothing by itself': <Hatching /> }, 'figure'),
  ...examplesOf('ActorList', { 'of several kinds': <ActorList view={actorsView(WORLD)} /> }, 'figure'),
  ...examplesOf('PlaceList', { 'of several countries': <PlaceList countries={placesView(WORLD).items} /> }),
  ...examplesOf('SourceList', { 'of several kinds': <SourceList groups={sourcesView(WORLD).items} /> }),
  ...examplesOf('TimelineFilter', {
    'with topics': <TimelineFilter topics={timeline.topics} />,
  }),
  ...examplesOf('TimelineYears', {
    'the latest five': <TimelineYears view={timelinePageView(WORLD, 5)} />,
    empty: <TimelineYears view={timelinePageView(SILENCE)} />,
  }),
  ...examplesOf(
    'ListPage',
    {
      'of the whole timeline': (
        <ListPage head={PAGES.timeline}>
          <div className="timeline by-topic">
            <TimelineFilter topics={timeline.topics} />
            <TimelineYears view={timeline} />
          </div>
        </ListPage>
      ),
    },
    'page',
  ),
  ...examplesOf(
    'HomePage',
    {
      'with topics': <HomePage view={home} />,
      'with one topic in full and the rest by name': <HomePage view={homeView(WORLD, 1)} />,
      'with a very long topic': <HomePage view={homeView(LONG)} />,
      'with nothing said': <HomePage view={homeView(SILENCE)} />,
    },
    'page',
  ),
  ...examplesOf(
    'ActorPage',
    {
      'who changed position': <ActorPage view={holm} />,
      'a state, through those who speak for it': <ActorPage view={actor('norland')} />,
      'a newspaper': <ActorPage view={actor('harbour-post')} />,
      'unnamed speakers': <ActorPage view={actor('norland-officials')} />,
      'with a very long name': <ActorPage view={actor('commission', LONG)} />,
      'who has said nothing': <ActorPage view={actor('nobody', SILENCE)} />,
    },
    'page',
  ),
  ...examplesOf(
    'ArticlePage',
    {
      'with a correction of an entry, and a statement that was withdrawn': (
        <ArticlePage view={articleView(WORDS, articleOf('holm-on-the-light', WORDS))} />
      ),
      'with statements and events': <ArticlePage view={article('ferry-hit-off-marrow-point')} />,
      'on several sources': <ArticlePage view={article('norland-changes-its-account')} />,
      'with many statements': <ArticlePage view={article('twelve-pilots-speak', LONG)} />,
      withdrawn: <ArticlePage view={article('taken-back')} />,
    },
    'page',
  ),
  ...examplesOf(
    'PlacePage',
    {
      'with claims and no map': <PlacePage view={place('marrow-point')} />,
      'with claims and a map': <PlacePage view={place('held-village', MAPPED)} />,
      'of which nothing is known': <PlacePage view={place('nowhere', SILENCE)} />,
    },
    'page',
  ),
  ...examplesOf(
    'SourcePage',
    {
      'of which everything is known': <SourcePage view={source('harbour-post-2021-03-04')} />,
      'whose address is dead, with a copy that a program found': (
        <SourcePage view={{ ...source('harbour-post-2021-03-04'), found: DEAD }} />
      ),
      'that leads elsewhere': <SourcePage view={{ ...source('harbour-post-2021-03-04'), found: MOVED }} />,
      'without an address': <SourcePage view={source('harbour-post-2021-06-20')} />,
      'that nothing rests on': <SourcePage view={source('unread', SILENCE)} />,
    },
    'page',
  ),
]
