import { Liveliest } from '@/components/home/Liveliest'
import { Axis, Frame } from '@/components/strip/Axis'
import { DotPlot } from '@/components/strip/DotPlot'
import { Explained, Legend } from '@/components/strip/Legend'
import { ListedDispute } from '@/components/strip/ListedDispute'
import { MiniLegend, MiniStrip } from '@/components/strip/MiniStrip'
import { QuestionRows } from '@/components/strip/QuestionRows'
import { Strip } from '@/components/strip/Strip'
import { StripMarks } from '@/components/strip/StripMarks'
import { type Example, examplesOf } from '@/examples/example'
import { miniOf, plotOf, stripOf, stripOfActor } from '@/examples/world/drawn'
import { LONG } from '@/examples/world/long'
import { questionOf, WORLD } from '@/examples/world/world'
import { listedDispute, questionLine } from '@/lib/view/dispute'
import { homeView } from '@/lib/view/lists'

const { liveliest } = homeView(WORLD)
if (!liveliest) throw new Error('Something is contested in the fixture.')
const [lane] = stripOf('given-up').lanes
if (!lane) throw new Error('Somebody has answered.')

/** Disputes and figures as drawings. */
export const DRAWINGS: readonly Example[] = [
  ...examplesOf('Strip', {
    'one statement': <Strip strip={stripOf('once')} />,
    'all on one day': <Strip strip={stripOf('one-day')} />,
    'a retired answer, one given up, a speaker who moved, a remark, days not known': (
      <Strip strip={stripOf('given-up')} />
    ),
    'a silence of years, folded': <Strip strip={stripOf('long-ago')} />,
    'sixty statements in fourteen years': <Strip strip={stripOf('sixty')} />,
    'five answers, very long names': <Strip strip={stripOf('long-question', LONG)} />,
    'of an actor, by topic': <Strip strip={stripOfActor('norland')} />,
  }),
  ...examplesOf('StripMarks', {
    'of one lane': (
      <div className="strip">
        <StripMarks clusters={lane.clusters} />
      </div>
    ),
  }),
  ...examplesOf('Axis', {
    'with a fold': (
      <div className="strip">
        <Axis ticks={[{ at: 20, label: '2022' }]} folds={[{ from: 40, to: 47, words: '9 months' }]} />
      </div>
    ),
  }),
  ...examplesOf('Frame', {
    'with a line': (
      <div className="strip">
        <Frame>
          <line className="grid" x1="20%" x2="20%" y2="100%" />
        </Frame>
      </div>
    ),
  }),
  ...examplesOf('Legend', { 'of a strip with every mark': <Legend strip={stripOf('given-up')} /> }),
  ...examplesOf('Explained', {
    'a mark': (
      <figcaption>
        A mark
        <Explained as="a range">
          <line className="bar" x1="5" x2="13" y1="6" y2="6" />
        </Explained>
      </figcaption>
    ),
  }),
  ...examplesOf('QuestionRows', {
    'by name': (
      <QuestionRows questions={['who-fired', 'people-on-board'].map((slug) => questionLine(WORLD, questionOf(slug)))} />
    ),
  }),
  ...examplesOf('MiniStrip', {
    'two answers': <MiniStrip strip={miniOf('given-up')} />,
    'sixty statements': <MiniStrip strip={miniOf('sixty')} />,
    'a silence left out': <MiniStrip strip={miniOf('long-ago')} />,
  }),
  ...examplesOf('ListedDispute', {
    'with its small drawing': <ListedDispute dispute={listedDispute(WORLD, questionOf('who-fired'))} most={2} />,
  }),
  ...examplesOf('MiniLegend', { 'above a list': <MiniLegend /> }),
  ...examplesOf('DotPlot', {
    'a party, a monitor, a newsroom, a range, bounds, and a figure in words': <DotPlot plot={plotOf('ships')} />,
    'only a figure in words': <DotPlot plot={plotOf('in-words')} />,
  }),
  ...examplesOf('Liveliest', { 'of the home page': <Liveliest dispute={liveliest} /> }),
]
