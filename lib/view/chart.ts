import { scaleLinear, scaleUtc } from 'd3-scale'
import { firstDay, lastDay } from '@/lib/dates/edtf'
import { timeOfFigure } from '@/lib/derive/figures'
import { sortOf } from '@/lib/derive/party'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { unitOnAxis } from '@/lib/schema/units'
import { figureInWords } from '@/lib/view/answer'
import { type ChartName, chartNames } from '@/lib/view/chart-names'
import { linkTo } from '@/lib/view/link'
import { numberInWords, shortNumber } from '@/lib/wording/numbers'

/** Shapes tell speakers apart without colour. A small chart has room for this many speakers. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'wedge'] as const
export type Mark = (typeof MARKS)[number]

export interface ChartPoint {
  readonly id: string
  readonly href: string
  /** Left and right end of the period the figure is for, in drawing units. */
  readonly x1: number
  readonly x2: number
  /** Top and bottom of what the figure can be: the same for a plain number, a range for “50 to 52”. */
  readonly y1: number
  readonly y2: number
  /** “Up to” and “under” are ceilings, “at least” and “more than” floors: the number itself is not claimed. */
  readonly bound?: 'ceiling' | 'floor'
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
  /** Figures given in words, which have no height: “Valery Gerasimov, 19 or 20 April 2025: a few square kilometres” */
  readonly notDrawn: readonly string[]
  /** Names beside the points, where all have room; else the legend says whose they are. */
  readonly names?: readonly ChartName[]
  readonly legend: readonly { readonly speaker: string; readonly mark: Mark; readonly estimate: boolean }[]
}

const WIDTH = 400
const HEIGHT = 260
const MARGIN = { top: 22, right: 14, bottom: 30, left: 46 }
const DAY = 86_400_000
/** So many letters of a name, where whole names have no room. */
const NAME = 18
/** From this value on, an axis says “2M” for 2,000,000. */
const SHORTENED = 100_000

/**
 * Lays out the figures on a question over time: geometry only, a component makes it SVG. A figure whose date is only
 * known as a range becomes a bar as long as the range.
 *
 * @returns `undefined` where there is too little to draw: numbers for fewer than three dates, or for unlike things
 */
export function chartView(ledger: Ledger, question: Question, asOf: AsOf): ChartView | undefined {
  const { measure } = question.fields
  const figures = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(({ value }) => value)
  const dated = figures.flatMap((statement) => {
    const range = rangeOf(statement)
    const [from, to] = windowOf(statement)
    return range === undefined || from === undefined || to === undefined ? [] : [{ statement, ...range, from, to }]
  })
  const speakers = [...new Set(dated.map(({ statement }) => statement.by))]
  // Figures about different places or things do not belong on one time axis, and each speaker needs a shape.
  const areAlike =
    new Set(dated.map(({ statement }) => statement.value?.counts)).size === 1 &&
    (new Set(dated.map(({ statement }) => statement.where.toSorted().join())).size === 1 ||
      dated.every(({ statement }) => statement.where.length < 2))
  const days = new Set(dated.map(({ from, to }) => `${from} ${to}`))
  if (!measure || days.size < 3 || speakers.length > MARKS.length || !areAlike) return undefined
  const start = Math.min(...dated.map(({ from }) => from))
  const end = Math.max(...dated.map(({ to }) => to))
  const pad = Math.max((end - start) * 0.04, 3 * DAY)
  const y = scaleLinear()
    .domain([0, Math.max(...dated.map(({ high }) => high))])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top])
  const write = Math.max(...y.domain()) >= SHORTENED ? shortNumber : numberInWords
  const yTicks = y.ticks(4).map((tick) => ({ y: round(y(tick)), label: write(tick) }))
  const left = Math.max(MARGIN.left, ...yTicks.map(({ label }) => 10 + label.length * 7))
  const x = scaleUtc()
    .domain([start - pad, end + pad])
    .range([left, WIDTH - MARGIN.right])
  const isEstimate = (speaker: string) => sortOf(ledger, speaker) === 'monitor'
  const markOf = (speaker: string): Mark => MARKS[speakers.indexOf(speaker)] ?? 'circle'
  const name = (speaker: string) => linkTo(ledger, 'actor', speaker).label
  const named = (write: (name: string) => string) =>
    chartNames(
      dated.map(({ statement, low, high, from, to }) => ({
        speaker: `${write(name(statement.by))}${isEstimate(statement.by) ? ' (monitor)' : ''}`,
        from: round(x(from)),
        to: round(x(to)),
        y: round((y(low) + y(high)) / 2),
      })),
      { left, right: WIDTH - 2, top: MARGIN.top - 6, bottom: HEIGHT - MARGIN.bottom },
    )
  const isShort = new Set(speakers.map((speaker) => shortened(name(speaker)))).size === speakers.length
  const names = named((whole) => whole) ?? (isShort ? named(shortened) : undefined)
  return {
    ...(names && { names }),
    width: WIDTH,
    height: HEIGHT,
    title: `${capital(measure.of)} over time, by speaker`,
    description: dated.map(({ statement }) => figureInWords(ledger, statement)).join('; '),
    xAxis: { y: HEIGHT - MARGIN.bottom, x1: left, x2: WIDTH - MARGIN.right },
    xTicks: apart(x.ticks(4).map((tick) => ({ x: round(x(tick)), label: tickLabel(tick, end - start) }))),
    yTicks,
    unit: unitOnAxis(measure.unit),
    points: dated.map(({ statement, low, high, bound, from, to }) => ({
      id: statement.id,
      href: `#${statement.id}`,
      x1: round(x(from)),
      x2: round(x(to)),
      y1: round(y(high)),
      y2: round(y(low)),
      ...(bound && { bound }),
      mark: markOf(statement.by),
      estimate: isEstimate(statement.by),
      label: figureInWords(ledger, statement),
    })),
    notDrawn: figures
      .filter((figure) => !dated.some(({ statement }) => statement === figure))
      .map((figure) => figureInWords(ledger, figure)),
    legend: speakers.map((speaker) => ({
      speaker: name(speaker),
      mark: markOf(speaker),
      estimate: isEstimate(speaker),
    })),
  }
}

/** A name as far as there is room for it beside a point; the table beside the chart has all of it. */
const shortened = (name: string) => (name.length > NAME ? `${name.slice(0, NAME - 1).trimEnd()}…` : name)

/** Drops ticks whose labels would overlap the previous one or overflow the drawing. */
function apart(ticks: readonly { x: number; label: string }[]): { x: number; label: string }[] {
  const kept: { x: number; label: string }[] = []
  for (const tick of ticks) {
    const previous = kept.at(-1)
    if (tick.x < WIDTH - 28 && (!previous || tick.x - previous.x >= 72)) kept.push(tick)
  }
  return kept
}

function windowOf(statement: Statement): [number | undefined, number | undefined] {
  const time = timeOfFigure(statement)
  const first = firstDay(time)
  const last = lastDay(time)
  const known = first ?? last
  return known === null ? [undefined, undefined] : [Date.parse(known), Date.parse(last ?? known)]
}

/** From where to where a figure reaches, and whether its number is only a bound. */
function rangeOf({ value }: Statement): (Pick<ChartPoint, 'bound'> & { low: number; high: number }) | undefined {
  if (value?.amount === undefined) return undefined
  const { amount, to = amount, qualifier } = value
  if (qualifier === 'up-to' || qualifier === 'under') return { low: to, high: to, bound: 'ceiling' }
  if (qualifier === 'at-least' || qualifier === 'over') return { low: to, high: to, bound: 'floor' }
  return { low: amount, high: to }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function tickLabel(tick: Date, span: number): string {
  const month = MONTHS[tick.getUTCMonth()] ?? ''
  if (span < 90 * DAY) return `${tick.getUTCDate()} ${month}`
  if (span < 900 * DAY) return `${month} ${tick.getUTCFullYear()}`
  return String(tick.getUTCFullYear())
}

const round = (value: number) => Math.round(value * 10) / 10
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
