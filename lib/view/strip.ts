import { dayNumber } from '@/lib/dates/day-number'
import { type Day, firstDay } from '@/lib/dates/edtf'
import { MONTHS } from '@/lib/dates/words'
import { isAnswer, type Position, positionsOn } from '@/lib/derive/positions'
import { type AsOf, publicDaysOf, visible } from '@/lib/derive/visible'
import { voicesOf } from '@/lib/derive/voices'
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
  speakerName,
} from '@/lib/view/strip-lane'
import { namesInWords } from '@/lib/wording/counted'

export interface StripLane {
  /** Of an answer: its letter, colour and edge. */
  readonly answer?: { readonly letter: string; readonly look: Look }
  readonly label: string
  /** Who said it, from when until when, and what became of it: “Mali, 24 Dec 2021 – 6 Jan 2022; nothing found since”. */
  readonly said: string
  /** Whether all who said it are named there: one mark alone need not name them again. */
  readonly isNamed: boolean
  readonly clusters: Clusters
}

/** Statements drawn in time: a lane for each answer, a mark for each statement, by the day on which it was said. */
export interface StripView {
  readonly lanes: readonly StripLane[]
  /** Speakers who gave one answer and later one that excludes it. */
  readonly moves: Readonly<Record<StripWidth, readonly PublicMove[]>>
  /** Who changed their answer, or that nobody did. Missing where there is but one, or where each is of its own day. */
  readonly changed?: string
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
  const lastAnswer = lastOf(statements.filter(isAnswer))
  const lanes = given.map(({ id, letter, label }): StripLane => {
    const { look } = answerView({ id, letter, label, retired: false })
    const own = statements.filter(({ answer }) => answer === id)
    const taken = positions.filter(({ latest }) => latest.answer === id)
    const speakers = speakersOf(ledger, taken)
    const isGivenUp = taken.every(({ until }) => until)
    return {
      answer: { letter, look },
      label,
      said: `${inWords(speakers)}, ${unbroken(timeOf(own))}${isGivenUp ? (question.fields.situation ? REPLACED : GIVEN_UP) : isLeft(own, lastAnswer) ? NOT_SINCE : ''}`,
      isNamed: speakers.length <= NAMED + 1,
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
    ...(lanes.length > 1 && !question.fields.situation && { changed: changedInWords(ledger, question, moved) }),
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
      said: unbroken(timeOf(said)),
      isNamed: true,
      clusters: namelessClustersOf(ledger, said, { place, folds: axis.folds }),
    })),
    moves: { narrow: [], wide: [] },
    remarks: { narrow: [], wide: [] },
    publicDays: [],
    ...axis,
  }
}

/** Of a situation, each answer was true to its day: a later one does not deny it. */
const REPLACED = '; later\u00a0gave\u00a0another\u00a0answer'
const GIVEN_UP = '; later\u00a0said\u00a0otherwise'
const NOT_SINCE = '; nothing\u00a0found\u00a0since'

/** So many days of others’ answers, and none of this one, are worth a word. */
const LONG_SINCE = 42

/** The last day on which one of some statements can have been made. */
const lastOf = (statements: readonly Statement[]): Day =>
  statements.map(({ saidDate }) => spanOf(saidDate)[1]).reduce((a, b) => (a > b ? a : b), '0000-01-01')

/** Whether the question went on being answered long after the last time that some answer to it was given. */
const isLeft = (own: readonly Statement[], lastAnswer: Day): boolean =>
  dayNumber(lastAnswer) - dayNumber(lastOf(own)) >= LONG_SINCE

/** Who gave an answer. Whoever belongs to another who says the same is counted with them. */
const speakersOf = (ledger: Ledger, positions: readonly Position[]): string[] => [
  ...new Set(voicesOf(ledger, positions).map(({ position }) => speakerName(ledger, position.actor))),
]

/** So many are named; more are a number, but never one alone. */
const NAMED = 5

/** “Mali”, “Mali and France”, “Mali, France, Chad, Niger, Togo and 2 others”. */
const inWords = (speakers: readonly string[]) =>
  speakers.length > NAMED + 1
    ? namesInWords([...speakers.slice(0, NAMED), `${speakers.length - NAMED} others`])
    : namesInWords(speakers)

/** “Prigozhin changed from B to A, 26 Sep 2022.” */
function changedInWords(ledger: Ledger, { fields }: Question, moved: readonly Position[]): string {
  const letterOf = (id: string | undefined) => fields.answers?.find((answer) => answer.id === id)?.letter ?? ''
  const changes = moved.flatMap(({ actor, latest, until }) =>
    until
      ? `${speakerName(ledger, actor)} changed from ${letterOf(latest.answer)} to ${letterOf(until.answer)}, ${timeOf([until])}.`
      : [],
  )
  return changes.join(' ') || 'Nobody here changed their answer.'
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
  const [only, another] = spans
  if (only && !another) return onOneDay(only.span, end)
  return rangeInWords(end(0), end(1))
}

/** A day is not torn between two lines. */
const unbroken = (days: string) => days.replaceAll(' ', '\u00a0').replace('–\u00a0', '– ')

/** A statement is made on one day, also where it is not known on which. */
function onOneDay([first, last]: readonly [Day, Day], end: (n: 0 | 1) => string): string {
  if (end(0) === end(1)) return end(0)
  const isNextDay = dayNumber(last) - dayNumber(first) === 1
  return isNextDay ? rangeInWords(end(0), end(1), 'or') : `between ${rangeInWords(end(0), end(1), 'and')}`
}

/** “6 Apr 2025”, “6 – 7 Apr 2025”, “6 Apr – 3 May 2025”: what both ends have is said once. */
function rangeInWords(from: string, to: string, between = '–'): string {
  if (from === to) return from
  const [month, year] = [/ [A-Z].*/, / \d{4}$/].map((end) => end.exec(to)?.[0] ?? '')
  const isExact = /^\d/.test(from) && /^\d/.test(to)
  const shared = [isExact ? month : undefined, year].find((end) => end && from.endsWith(end)) ?? ''
  return `${from.slice(0, from.length - shared.length)} ${between} ${to}`
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
