import { scaleLinear, scaleUtc } from 'd3-scale'
import { firstDay, lastDay } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { UNITS } from '@/lib/schema/question'
import { answerOf } from '@/lib/view/answer'
import { linkTo } from '@/lib/view/link'

/** Shapes tell speakers apart without colour; there are as many as speakers that a small chart can bear. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'wedge'] as const
export type Mark = (typeof MARKS)[number]

export interface ChartPoint {
  readonly id: string
  readonly href: string
  /** Left and right end of the window of days that the date can mean, and the height of the figure, in the drawing's units. */
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly mark: Mark
  /** A monitor's estimate is drawn hollow, a party's claim filled. */
  readonly estimate: boolean
  /** "DeepState, 24 May 2025: 62.6 km²" */
  readonly label: string
}

export interface ChartView {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly xAxis: { readonly y: number; readonly x1: number; readonly x2: number }
  readonly xTicks: readonly { readonly x: number; readonly label: string }[]
  readonly yTicks: readonly { readonly y: number; readonly label: string }[]
  readonly unit: string
  readonly points: readonly ChartPoint[]
  readonly legend: readonly { readonly speaker: string; readonly mark: Mark; readonly estimate: boolean }[]
}

const WIDTH = 400
const HEIGHT = 260
const MARGIN = { top: 22, right: 14, bottom: 30, left: 46 }
const DAY = 86_400_000

/**
 * Draws the figures given on a question over time. Geometry only; a component makes it SVG. A date that is known as a
 * window is a bar as long as the window.
 *
 * @returns `undefined` where there is too little to draw: fewer than three figures with a number
 */
export function chartView(ledger: Ledger, question: Question, asOf: AsOf): ChartView | undefined {
  const { measure } = question.fields
  const dated = visible(ledger.index.statementsBy.question.get(question.slug), asOf).flatMap((statement) => {
    const amount = statement.value?.amount
    const [from, to] = windowOf(statement)
    return amount === undefined || from === undefined || to === undefined ? [] : [{ statement, amount, from, to }]
  })
  const speakers = [...new Set(dated.map(({ statement }) => statement.by))]
  // Figures about several places share no line of time, and more speakers than shapes cannot be told apart.
  const samePlaces =
    new Set(dated.map(({ statement }) => statement.where.toSorted().join())).size === 1 ||
    dated.every(({ statement }) => statement.where.length < 2)
  if (!measure || dated.length < 3 || speakers.length > MARKS.length || !samePlaces) return undefined
  const start = Math.min(...dated.map(({ from }) => from))
  const end = Math.max(...dated.map(({ to }) => to))
  const pad = Math.max((end - start) * 0.04, 3 * DAY)
  const x = scaleUtc()
    .domain([start - pad, end + pad])
    .range([MARGIN.left, WIDTH - MARGIN.right])
  const y = scaleLinear()
    .domain([0, Math.max(...dated.map(({ amount }) => amount))])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
  const isEstimate = (speaker: string) => ledger.actors.get(speaker)?.fields.kind === 'monitor'
  const markOf = (speaker: string): Mark => MARKS[speakers.indexOf(speaker)] ?? 'circle'
  const name = (speaker: string) => linkTo(ledger, 'actor', speaker).label
  const numbers = new Intl.NumberFormat('en-GB')
  return {
    width: WIDTH,
    height: HEIGHT,
    title: `${capital(measure.of)} over time, by speaker`,
    description: dated.map(({ statement }) => labelOf(ledger, statement)).join('; '),
    xAxis: { y: HEIGHT - MARGIN.bottom, x1: MARGIN.left, x2: WIDTH - MARGIN.right },
    xTicks: apart(x.ticks(4).map((tick) => ({ x: round(x(tick)), label: tickLabel(tick, end - start) }))),
    yTicks: y.ticks(4).map((tick) => ({ y: round(y(tick)), label: numbers.format(tick) })),
    unit: UNITS[measure.unit].short,
    points: dated.map(({ statement, amount, from, to }) => ({
      id: statement.id,
      href: `#${statement.id}`,
      x1: round(x(from)),
      x2: round(x(to)),
      y: round(y(amount)),
      mark: markOf(statement.by),
      estimate: isEstimate(statement.by),
      label: labelOf(ledger, statement),
    })),
    legend: speakers.map((speaker) => ({
      speaker: name(speaker),
      mark: markOf(speaker),
      estimate: isEstimate(speaker),
    })),
  }
}

/** Drops ticks whose labels would touch the one before or leave the drawing. */
function apart(ticks: readonly { x: number; label: string }[]): { x: number; label: string }[] {
  const kept: { x: number; label: string }[] = []
  for (const tick of ticks) {
    const previous = kept.at(-1)
    if (tick.x < WIDTH - 28 && (!previous || tick.x - previous.x >= 72)) kept.push(tick)
  }
  return kept
}

function windowOf({ saidDate }: Statement): [number | undefined, number | undefined] {
  const first = firstDay(saidDate)
  const last = lastDay(saidDate)
  const known = first ?? last
  return known === null ? [undefined, undefined] : [Date.parse(known), Date.parse(last ?? known)]
}

const labelOf = (ledger: Ledger, statement: Statement) =>
  `${linkTo(ledger, 'actor', statement.by).label}, ${dateInWords(statement.saidDate)}: ${answerOf(ledger, statement) ?? ''}`

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function tickLabel(tick: Date, span: number): string {
  const month = MONTHS[tick.getUTCMonth()] ?? ''
  if (span < 90 * DAY) return `${tick.getUTCDate()} ${month}`
  if (span < 900 * DAY) return `${month} ${tick.getUTCFullYear()}`
  return String(tick.getUTCFullYear())
}

const round = (value: number) => Math.round(value * 10) / 10
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
