import { AsOfPage } from '@/components/topic/AsOfPage'
import { BackgroundPage } from '@/components/topic/BackgroundPage'
import { ComparePage } from '@/components/topic/ComparePage'
import { DateControl } from '@/components/topic/DateControl'
import { DayList } from '@/components/topic/DayList'
import { KnownSlider, KnownStops, KnownWords } from '@/components/topic/Known'
import { SharedActors } from '@/components/topic/SharedActors'
import { Stops } from '@/components/topic/Stops'
import { TopicChangesPage } from '@/components/topic/TopicChangesPage'
import { TopicPage } from '@/components/topic/TopicPage'
import { type Example, examplesOf } from '@/examples/example'
import { LONG } from '@/examples/world/long'
import { MAPPED } from '@/examples/world/maps'
import { SILENCE } from '@/examples/world/small'
import { topicOf, WORLD } from '@/examples/world/world'
import { asOfPage } from '@/lib/site/addresses'
import { asOfView } from '@/lib/view/as-of'
import { backgroundView } from '@/lib/view/background'
import { topicChangesView } from '@/lib/view/changes'
import { compareView } from '@/lib/view/compare'
import { topicView } from '@/lib/view/topic'

const topic = topicView(WORLD, topicOf('marrow-point'))
const long = topicView(LONG, topicOf('long-and-many', LONG))
const silent = topicView(SILENCE, topicOf('silence', SILENCE))
const past = (day: string) => asOfView(WORLD, topicOf('marrow-point'), day)
const [shared] = topic.shared
if (!shared) throw new Error('The topics of the fixture share actors.')
const { known } = topic
if (!known) throw new Error('The first question of the topic is drawn.')
const through = long.actors.map(({ link }) => link)

/** Topics today and on a past day. */
export const TOPIC: readonly Example[] = [
  ...examplesOf('DateControl', {
    none: <DateControl years={[]} />,
    'days of two years': <DateControl years={topic.days} />,
    'with stops by name': <DateControl years={topic.days} stops={topic.stops} />,
    'below a row of days': <DateControl years={topic.days} isBelow />,
  }),
  ...examplesOf('DayList', {
    'without the day that is looked at': <DayList years={topic.days} />,
    'with it': <DayList years={topic.days} current={asOfPage('marrow-point', '2021-03-04')} />,
  }),
  ...examplesOf('Stops', {
    'of a topic': <Stops stops={topic.stops} />,
    'one of which is looked at': <Stops stops={topic.stops} current={topic.stops[0]?.date.edtf ?? ''} />,
  }),
  ...examplesOf('KnownSlider', { 'until the script comes': <KnownSlider days={known.days} /> }),
  ...examplesOf('KnownWords', { 'until the script comes': <KnownWords /> }),
  ...examplesOf('KnownStops', {
    none: <KnownStops stops={[]} />,
    'of a question': <KnownStops stops={known.stops} />,
  }),
  ...examplesOf('SharedActors', {
    none: <SharedActors shared={[]} />,
    'themselves and through others': <SharedActors shared={topic.shared} />,
    'through more than can be named': <SharedActors shared={[{ ...shared, through }]} />,
  }),
  ...examplesOf(
    'TopicPage',
    {
      'with everything': <TopicPage view={topic} />,
      'with maps': <TopicPage view={topicView(MAPPED, topicOf('sumy-kursk', MAPPED))} />,
      'very long': <TopicPage view={long} />,
      'in which nobody has spoken': <TopicPage view={silent} />,
    },
    'page',
  ),
  ...examplesOf(
    'AsOfPage',
    {
      'the first day': <AsOfPage view={past('2021-03-04')} />,
      'a day between, after a change of position': <AsOfPage view={past('2021-06-20')} />,
    },
    'page',
  ),
  ...examplesOf(
    'ComparePage',
    {
      'of a day with answers': <ComparePage view={compareView(WORLD, topicOf('marrow-point'), '2021-06-18')} />,
      'of a day before any': <ComparePage view={compareView(WORLD, topicOf('marrow-point'), '2000-01-01')} />,
    },
    'page',
  ),
  ...examplesOf(
    'BackgroundPage',
    { 'with headings and notes': <BackgroundPage view={backgroundView(WORLD, topicOf('marrow-point'))} /> },
    'page',
  ),
  ...examplesOf(
    'TopicChangesPage',
    {
      'with a correction': <TopicChangesPage view={topicChangesView(WORLD, topicOf('marrow-point'))} />,
      'in which nothing changed': <TopicChangesPage view={topicChangesView(SILENCE, topicOf('silence', SILENCE))} />,
    },
    'page',
  ),
]
