import { type Day, firstDay } from '@/lib/dates/edtf'
import { MONTHS } from '@/lib/dates/words'
import { isAnswer, positionsOn } from '@/lib/derive/positions'
import { type AsOf, publicDaysOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
import { entryOf } from '@/lib/site/addresses'
import type { Move } from '@/lib/strip/crossing'
import { type Fold, timeScale } from '@/lib/strip/scale'
import { type Tick, ticksOf } from '@/lib/strip/ticks'
import { answerView, type Look } from '@/lib/view/answer'
import {
  type Axis,
  type Clusters,
  clustersOf,
  namelessClustersOf,
  round,
  type StripWidth,
  spanOf,
} from '@/lib/view/strip-lane'

export interface StripLane {
  /** Of an answer: its letter, colour and edge. */
  readonly answer?: { readonly letter: string; readonly look: Look }
  readonly label: string
  /** From when until when it was said: “24 Dec 2021 – 6 Jan 2022”. Marks that merge say less. */
  readonly said: string
  /** An answer that somebody gave and nobody gives now. */
  readonly givenUp: boolean
  readonly clusters: Clusters
}

/** Statements drawn in time: a lane for each answer, a mark for each statement, by the day on which it was said. */
export interface StripView {
  readonly lanes: readonly StripLane[]
  /** Speakers who gave one answer and later one that excludes it. */
  readonly moves: Readonly<Record<StripWidth, readonly PublicMove[]>>
  /** Set where several answers were given, to one and the same thing, and nobody took theirs back. */
  readonly steady?: true
  /** Non-denials and remarks that give no answer. */
  readonly remarks: Clusters
  readonly ticks: readonly Tick[]
  readonly folds: readonly Fold[]
  /** The first day of what was said. */
  readonly first: NamedDay
  /** How far the topic is covered: nothing is known of what was said later. */
  readonly until: NamedDay & { readonly at: number }
  /** Days on which what is drawn became public, oldest first, each with its place. */
  readonly publicDays: readonly { readonly day: Day; readonly at: number }[]
}

/** A move, and since when both of its statements are public. */
export type PublicMove = Move & { readonly publicFrom: Day }

/** A day and its short name: “15 Sep 2021”. */
export interface NamedDay {
  readonly day: Day
  readonly words: string
}

/** Left and right of the first and the last day, in per cent. */
const MARGIN = 3

/** Draws the statements on a question in time. `undefined` for a measure, and where nobody has answered. */
export function stripView(ledger: Ledger, question: Question, asOf: AsOf = null): StripView | undefined {
  const statements = visible(ledger.index.statementsBy.question.get(question.slug), asOf)
  const given = (question.fields.answers ?? []).filter(({ id }) => statements.some(({ answer }) => answer === id))
  if (given.length === 0) return undefined
  const { place, ...axis } = axisOf(statements, asOf ?? coveredUntil(ledger, question.fields.topics))
  const positions = positionsOn(ledger, question, asOf)
  const moved = question.fields.situation ? [] : positions.filter(({ until }) => until)
  const movers = new Set(moved.map(({ actor }) => actor))
  const lanes = given.map(({ id, letter, label }): StripLane => {
    const { look } = answerView({ id, letter, label, retired: false })
    const own = statements.filter(({ answer }) => answer === id)
    return {
      answer: { letter, look },
      label,
      said: timeOf(own),
      givenUp: !positions.some(({ latest, until }) => latest.answer === id && !until),
      clusters: clustersOf(ledger, own, { place, folds: axis.folds }, movers),
    }
  })
  const moves = (width: StripWidth) =>
    moved.flatMap(({ latest, until }) => {
      const [from, to] = [latest, until].map((statement) => placeIn(lanes, statement, width))
      const publicFrom = [latest, until]
        .flatMap((statement) => statement?.publicFrom ?? [])
        .toSorted()
        .at(-1)
      return from && to && publicFrom ? [{ from, to, publicFrom }] : []
    })
  return {
    lanes,
    moves: { narrow: moves('narrow'), wide: moves('wide') },
    ...(lanes.length > 1 && !question.fields.situation && moved.length === 0 && { steady: true }),
    remarks: clustersOf(
      ledger,
      statements.filter((statement) => !isAnswer(statement)),
      { place, folds: axis.folds },
    ),
    publicDays: publicDaysOf(statements).map((day) => ({ day, at: place(day) })),
    ...axis,
  }
}

/** A strip for a column that is never wide: laid out once. */
export const forColumn = ({ lanes, moves, remarks, ...strip }: StripView): StripView => ({
  ...strip,
  lanes: lanes.map((lane) => ({ ...lane, clusters: narrowOnly(lane.clusters) })),
  moves: { narrow: moves.narrow, wide: moves.narrow },
  remarks: narrowOnly(remarks),
})

const narrowOnly = ({ narrow }: Clusters): Clusters => ({ narrow, wide: narrow })

/** Draws what one actor said in time, a lane for each topic. `undefined` where it said nothing. */
export function actorStripView(ledger: Ledger, slug: string): StripView | undefined {
  const statements = ledger.index.statementsBy.actor.get(slug) ?? []
  const saidIn = groupBy(statements, ({ article }) => ledger.documents.article.get(article)?.fields.topics ?? [])
  const topics = [...ledger.documents.topic.values()].flatMap((topic) => {
    const said = saidIn.get(topic.slug)
    return said ? [{ topic, said }] : []
  })
  if (statements.length === 0 || topics.length === 0) return undefined
  const until = coveredUntil(
    ledger,
    topics.map(({ topic }) => topic.slug),
  )
  const { place, ...axis } = axisOf(statements, until)
  return {
    lanes: topics.map(({ topic, said }) => ({
      label: topic.fields.title,
      said: timeOf(said),
      givenUp: false,
      clusters: namelessClustersOf(ledger, said, { place, folds: axis.folds }),
    })),
    moves: { narrow: [], wide: [] },
    remarks: { narrow: [], wide: [] },
    publicDays: [],
    ...axis,
  }
}

/** The axis of some statements, up to the day to which their topic is covered. */
export function axisOf(
  statements: readonly Statement[],
  end: Day,
): Pick<StripView, 'ticks' | 'folds' | 'first' | 'until'> & Axis {
  const spans = statements.map(({ saidDate }) => spanOf(saidDate))
  const first = spans.map(([from]) => from).toSorted()[0] ?? end
  const last = [end, ...spans.map(([, to]) => to)].toSorted().at(-1) ?? end
  const lastSaid =
    spans
      .map(([, to]) => to)
      .toSorted()
      .at(-1) ?? end
  const ends = [before(first, lastSaid), last] as const
  const scale = timeScale(spans, ends)
  const framed = (at: number) => round(MARGIN + ((100 - 2 * MARGIN) * at) / 100)
  const place = (day: Day) => framed(scale.at(day))
  const folds = scale.folds.map(({ from, to, words }) => ({ from: framed(from), to: framed(to), words }))
  return {
    place,
    folds,
    ticks: ticksOf({ at: place, folds }, ends),
    first: { day: first, words: shortDay(first) },
    until: { at: place(end), day: end, words: shortDay(end) },
  }
}

/** The latest day that one of the topics is covered to. */
export const coveredUntil = (ledger: Ledger, topics: readonly string[]): Day =>
  topics
    .flatMap((topic) => ledger.documents.topic.get(topic)?.fields.coverage.until ?? [])
    .toSorted()
    .at(-1) ?? '9999-12-31'

const DAY = 86_400_000

/** The axis begins a little before the first day, and not on it: a twentieth of the time in which things were said. */
function before(first: Day, lastSaid: Day): Day {
  const days = Math.max(1, Math.round((Date.parse(lastSaid) - Date.parse(first)) / DAY / 20))
  return new Date(Date.parse(first) - days * DAY).toISOString().slice(0, 10)
}

/** From the first day on which one of some statements can have been made to the last, each as exact as it is known. */
function timeOf(statements: readonly Statement[]): string {
  const spans = statements.map(({ saidDate }) => ({ saidDate, span: spanOf(saidDate) }))
  const end = (n: 0 | 1) => {
    const days = spans.map(({ span }) => span[n]).toSorted()
    const day = days.at(n === 0 ? 0 : -1) ?? ''
    const dates = spans.filter(({ span }) => span[n] === day).map(({ saidDate }) => saidDate)
    const isOpen = dates.every((date) => firstDay(date) === null)
    const isAbout = dates.every(({ edtf }) => edtf.endsWith('~'))
    return `${isOpen ? 'by ' : isAbout ? 'about ' : ''}${shortDay(day)}`
  }
  return end(0) === end(1) ? end(0) : `${end(0)} – ${end(1)}`
}

const shortDay = (day: Day) =>
  `${Number(day.slice(8))} ${(MONTHS[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${day.slice(0, 4)}`

/** Where a statement is drawn: by itself, or in the mark that joins it with others. */
function placeIn(
  lanes: readonly StripLane[],
  statement: Statement | undefined,
  width: StripWidth,
): readonly [number, number] | undefined {
  if (!statement) return undefined
  const href = entryOf(statement.article, statement.id)
  const lane = lanes.findIndex(({ clusters }) =>
    clusters[width].some(({ marks }) => marks.some((m) => m.href === href)),
  )
  const cluster = lanes[lane]?.clusters[width].find(({ marks }) => marks.some((mark) => mark.href === href))
  return cluster && [cluster.at, lane]
}
