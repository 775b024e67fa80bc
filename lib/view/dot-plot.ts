import { scaleLinear } from 'd3-scale'
import { dateInWords } from '@/lib/dates/words'
import { timeOfFigure } from '@/lib/derive/figures'
import { type SpeakerSort, sortOf } from '@/lib/derive/party'
import { type Position, positionsOn } from '@/lib/derive/positions'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { QUALIFIERS, type Qualifier, type Value } from '@/lib/schema/article'
import { unitOnAxis } from '@/lib/schema/units'
import { entryOf } from '@/lib/site/addresses'
import { spaced, type Tick } from '@/lib/strip/ticks'
import { figureInWords } from '@/lib/view/answer'
import { linkTo } from '@/lib/view/link'
import { type Clusters, layOut, type NamedMark, round } from '@/lib/view/strip-lane'

/** A claimant’s figures for one thing and place. */
export interface DotPlotRow {
  readonly key: string
  /** “DeepState · monitor · 6 April 2025 to 22 June 2025” */
  readonly label: string
  readonly sort: SpeakerSort
  readonly clusters: Clusters
}

/** Figures by claimant on one axis that begins at nought. Places are in per cent of the width. */
export interface DotPlotView {
  /** “Russian territory under Ukrainian control (km²)” */
  readonly title: string
  readonly rows: readonly DotPlotRow[]
  readonly ticks: readonly Tick[]
  /** Figures given in words, which have no place on an axis. */
  readonly notDrawn: readonly string[]
}

const [LEFT, RIGHT] = [3, 95]
/** From here on an axis says “2M” for 2,000,000. */
const SHORTENED = 100_000

/** Draws the figures of a measure by claimant. `undefined` for a list of answers, and where nobody gave a figure. */
export function dotPlotView(ledger: Ledger, question: Question, asOf: AsOf = null): DotPlotView | undefined {
  const { measure } = question.fields
  const all = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(({ value }) => value)
  if (!measure || all.length === 0) return undefined
  const drawn = positionsOn(ledger, question, asOf).flatMap((position) => {
    const numbers = position.statements.filter(({ value }) => value?.amount !== undefined)
    return numbers.length > 0 ? [{ position, numbers }] : []
  })
  const most = Math.max(1, ...drawn.flatMap(({ numbers }) => numbers.map(({ value }) => highOf(value))))
  const scale = scaleLinear()
    .domain([0, measure.unit === 'percent' ? 100 : most])
    .nice(4)
    .range([LEFT, RIGHT])
  const [, end = most] = scale.domain()
  const axis = new Intl.NumberFormat('en-GB', end >= SHORTENED ? { notation: 'compact' } : {})
  const thing = (value: Value) => measure.counts?.find(({ id }) => id === value.counts)?.label
  const isOnePlace = new Set(all.map(({ where }) => where.toSorted().join())).size < 2
  return {
    title: `${measure.of.charAt(0).toUpperCase()}${measure.of.slice(1)} (${unitOnAxis(measure.unit)})`,
    rows: drawn.map(({ position, numbers }) => ({
      ...rowOf(ledger, position, numbers, isOnePlace),
      clusters: layOut(numbers.toReversed().map((statement) => markOf(ledger, statement, { x: scale, axis, thing }))),
    })),
    ticks: spaced(scale.ticks(4).map((tick) => ({ at: round(scale(tick)), label: axis.format(tick) }))),
    notDrawn: all
      .filter(({ value }) => value?.amount === undefined)
      .map((statement) => figureInWords(ledger, statement)),
  }
}

const highOf = (value: Value | undefined) => value?.to ?? value?.amount ?? 0

function rowOf(
  ledger: Ledger,
  { actor, since }: Position,
  numbers: readonly Statement[],
  isOnePlace: boolean,
): Omit<DotPlotRow, 'clusters'> {
  const sort = sortOf(ledger, actor)
  const { label } = linkTo(ledger, 'actor', actor)
  const where = since.where.map((slug) => linkTo(ledger, 'place', slug).label).join(', ')
  const places = isOnePlace || where === '' ? [] : [where]
  const dates = [
    ...new Set([numbers[0], numbers.at(-1)].flatMap((each) => (each ? [dateInWords(timeOfFigure(each))] : []))),
  ]
  return {
    key: since.id,
    sort,
    label: [label, ...places, ...(sort === 'other' ? [] : [sort]), dates.join(' to ')].join(' · '),
  }
}

interface Scale {
  readonly x: (amount: number) => number
  readonly axis: Intl.NumberFormat
  readonly thing: (value: Value) => string | undefined
}

function markOf(ledger: Ledger, statement: Statement, { x, axis, thing }: Scale): NamedMark {
  const { value, article, id } = statement
  const { amount = 0, to, qualifier } = value ?? {}
  const number = to === undefined ? axis.format(amount) : `${axis.format(amount)}–${axis.format(to)}`
  const words = qualifier && isPlain(qualifier) ? `${QUALIFIERS[qualifier]} ` : ''
  const bound = boundOf(qualifier)
  const counted = value && thing(value)
  return {
    href: entryOf(article, id),
    label: figureInWords(ledger, statement),
    at: round(x(to === undefined || bound ? (to ?? amount) : (amount + to) / 2)),
    ...(to !== undefined && !bound && { bar: { from: round(x(amount)), to: round(x(to)), open: false } }),
    ...(bound && { bound }),
    unnamed: false,
    names: [`${words}${number}${counted ? ` ${counted}` : ''}`],
    ...(counted && { brief: `${words}${number}` }),
  }
}

const isPlain = (qualifier: NonNullable<Value['qualifier']>): qualifier is Qualifier =>
  Object.hasOwn(QUALIFIERS, qualifier)

/** “At least” and “more than” are where a number begins, “up to” and “under” where it ends. */
function boundOf(qualifier: Value['qualifier']): 'floor' | 'ceiling' | undefined {
  if (qualifier === 'at-least' || qualifier === 'over') return 'floor'
  return qualifier === 'up-to' || qualifier === 'under' ? 'ceiling' : undefined
}
