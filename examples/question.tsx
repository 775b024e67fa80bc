import { Exchange } from '@/components/question/Exchange'
import { FigureChart } from '@/components/question/FigureChart'
import { QuestionLines } from '@/components/question/QuestionLines'
import { QuestionPage } from '@/components/question/QuestionPage'
import { type Example, examplesOf } from '@/examples/example'
import { LONG } from '@/examples/world/long'
import { SILENCE } from '@/examples/world/small'
import { questionOf, WORLD } from '@/examples/world/world'
import type { Ledger } from '@/lib/ledger/model'
import { fixtureLedger } from '@/lib/testing/fixture'
import { type ChartView, chartView, MARKS } from '@/lib/view/chart'
import { questionView } from '@/lib/view/question'
import { questionsView } from '@/lib/view/questions'

const page = (slug: string, ledger: Ledger = WORLD) => questionView(ledger, questionOf(slug, ledger))
const fired = page('who-fired')
const many = page('long-question', LONG)

/** As many speakers as there are shapes, the first of them a monitor, each with two figures. */
function everyMark(): ChartView {
  const ledger = fixtureLedger({
    questions: [{ slug: 'how-many', measure: 'people' }],
    actors: MARKS.map((mark, n) => ({ slug: mark, name: `Speaker ${n + 1}`, kind: n === 0 ? 'monitor' : 'person' })),
    articles: [
      {
        statements: MARKS.flatMap((by, n) => [
          { by, said: `2021-0${n + 1}-10`, question: 'how-many', value: { amount: 100 + 150 * n } },
          { by, said: `2022-0${n + 1}`, question: 'how-many', value: { amount: 900 - 100 * n } },
        ]),
      },
    ],
  })
  return chartOf('how-many', ledger)
}

function chartOf(slug: string, ledger: Ledger = WORLD): ChartView {
  const chart = chartView(ledger, questionOf(slug, ledger), null)
  if (!chart) throw new Error(`There is no chart of “${slug}”.`)
  return chart
}

const [few] = questionsView(WORLD, { disputes: 1, names: 2 }).topics
const [all] = questionsView(WORLD).topics
if (!few || !all) throw new Error('The fixture has topics.')

/** Questions: exchanges, figures, pages. */
export const QUESTION: readonly Example[] = [
  ...examplesOf('Exchange', {
    empty: <Exchange threads={[]} />,
    'a claim, replies, and who gives no answer': <Exchange threads={fired.exchange} />,
    'twelve replies deep': <Exchange threads={many.exchange} />,
  }),
  ...examplesOf('QuestionLines', {
    'none: all stand above': <QuestionLines questions={all} />,
    'by name, with a state each, and the rest counted': <QuestionLines questions={few} />,
  }),
  ...examplesOf(
    'FigureChart',
    {
      'a monitor, a party and a window of days': <FigureChart chart={chartOf('people-on-board')} />,
      'every shape': <FigureChart chart={everyMark()} />,
    },
    'figure',
  ),
  ...examplesOf(
    'QuestionPage',
    {
      contested: <QuestionPage view={fired} />,
      'contested about a state of things': <QuestionPage view={page('who-holds')} />,
      'of figures, with a chart': <QuestionPage view={page('people-on-board')} />,
      'of one figure': <QuestionPage view={page('shore-held')} />,
      'of answers that can both be true': <QuestionPage view={page('pilots-sent')} />,
      'of figures that agree': <QuestionPage view={page('pilots-paid')} />,
      'not contested': <QuestionPage view={page('canal-shut')} />,
      'that nobody has answered': <QuestionPage view={page('unasked', SILENCE)} />,
      'very long': <QuestionPage view={many} />,
    },
    'page',
  ),
]
