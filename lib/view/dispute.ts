import type { ChangeOfPosition } from '@/lib/derive/changes'
import { type Dispute, type DisputeState, disputeOn } from '@/lib/derive/dispute'
import type { Unlikeness } from '@/lib/derive/figures'
import { sortOf } from '@/lib/derive/party'
import type { Position } from '@/lib/derive/positions'
import type { AsOf } from '@/lib/derive/visible'
import { voicesOf } from '@/lib/derive/voices'
import type { Ledger, Question } from '@/lib/ledger/model'
import { oncePerPair } from '@/lib/ledger/once'
import { type AnswerView, answerView } from '@/lib/view/answer'
import { type StatementView, speakersInEntry, statementView } from '@/lib/view/entry'
import { type LinkView, linkTo } from '@/lib/view/link'
import { type MiniStripView, miniStripView } from '@/lib/view/mini-strip'
import { namesInWords } from '@/lib/wording/counted'

/** Somebody who gave an answer or a figure. Date, source and link are those of the statement shown. */
export interface PositionView {
  /** The first statement that gives it; of a figure, the one for the latest time. */
  readonly statement: StatementView
  /** The last that gives it, where it was given again. */
  readonly again?: StatementView
  /** The speaker's later statement that excludes it. Set if it is no longer held. */
  readonly until?: StatementView
}

/** A speaker with those who speak for it or belong to it and give the same answer: counted once. */
export interface VoiceView extends PositionView {
  /** “its defence ministry”: through whom a speaker made one and the same announcement. */
  readonly announcedBy?: PositionView & { readonly words: string }
  readonly alsoBy: readonly PositionView[]
}

export interface SideView extends AnswerView {
  /** Empty if everybody who gave this answer has since given one that excludes it. */
  readonly voices: readonly VoiceView[]
  readonly givenUp: readonly PositionView[]
}

export interface FigureView extends PositionView {
  /** Set where the figures of the question are not all about the same place, or one is about several. */
  readonly places?: string
}

export interface DisputeView {
  readonly question: LinkView
  readonly state: DisputeState
  /** The state in words, neutral: “Contested”, “Figures for different days”. */
  readonly stateLabel: string
  readonly sides: readonly SideView[]
  /** For a measure: every speaker's figure. */
  readonly figures: readonly FigureView[]
  readonly measure?: string
  /** Who was asked, and neither confirmed nor denied it. */
  readonly didNotDeny: readonly StatementView[]
  /** Why answers can both be true, pair by pair, and what else to know before comparing. None on a past day. */
  readonly notes: readonly string[]
  /** In lists of questions: the answers drawn in time. */
  readonly mini?: MiniStripView
}

const STATE_LABELS: Record<Exclude<DisputeState, 'figures-unlike'>, string> = {
  contested: 'Contested',
  differing: 'Answers differ, but do not contradict each other',
  'one-answer': 'One answer found',
  'figures-differ': 'Figures differ',
  'figures-agree': 'Figures agree',
  'one-figure': 'One speaker’s figure',
  unanswered: 'No answer found',
}

const UNLIKE: Record<Unlikeness, string> = { time: 'days', place: 'places', thing: 'things' }

/** The state of a question in a few neutral words. */
export function stateLabel({
  state,
  unlike,
  sides = [],
}: Pick<Dispute, 'state' | 'unlike'> & Partial<Pick<Dispute, 'sides'>>): string {
  if (state === 'one-answer' && sides.length > 1) return 'One answer now; another was given before'
  if (state !== 'figures-unlike') return STATE_LABELS[state]
  const words = (['time', 'place', 'thing'] as const).filter((each) => unlike.has(each)).map((each) => UNLIKE[each])
  return words.length === 0 ? 'Figures that cannot be compared' : `Figures for different ${namesInWords(words)}`
}

/** Prepares a dispute for a page. On past days it has no notes: they were written with hindsight. */
export function disputeView(ledger: Ledger, dispute: Dispute, asOf: AsOf = null): DisputeView {
  const { question, state, sides, positions, unanswering } = dispute
  const { measure, notes } = question.fields
  const places = ({ latest }: Position) => latest.where.map((slug) => linkTo(ledger, 'place', slug).label).join(', ')
  const isOnePlace = new Set(positions.map(places)).size < 2
  return {
    question: linkTo(ledger, 'question', question.slug),
    state,
    stateLabel: stateLabel(dispute),
    sides: sides.map(({ answer, positions: held, givenUp }) => ({
      ...answerView(answer),
      voices: voiceViews(ledger, held, asOf),
      givenUp: givenUp.map((position) => positionView(ledger, position, asOf)),
    })),
    figures: measure
      ? positions.map((position) => ({
          ...positionView(ledger, position, asOf),
          ...((!isOnePlace || position.latest.where.length > 1) &&
            places(position) !== '' && { places: places(position) }),
        }))
      : [],
    ...(measure && { measure: measure.of }),
    didNotDeny: unanswering
      .filter(({ kind }) => kind === 'non-denial')
      .map((statement) => statementView(ledger, statement, asOf)),
    notes: asOf === null ? [...reasonsOf(dispute), ...yardstickNote(ledger, dispute), ...notes] : [],
  }
}

/**
 * A question as it stands today: worked out once for the pages of all who gave an answer. Nobody marks previews in it:
 * see currentDispute().
 */
export const todaysDispute = oncePerPair((ledger: Ledger, question: Question): DisputeView => {
  return disputeView(ledger, disputeOn(ledger, question, null))
})
const todaysDrawing = oncePerPair((ledger: Ledger, question: Question) => ({ mini: miniStripView(ledger, question) }))

/** A copy for a page that marks in it which links have a preview there. */
export const currentDispute = (ledger: Ledger, question: Question): DisputeView =>
  structuredClone(todaysDispute(ledger, question))

/** The same for a list of questions, with its answers drawn small. */
export function listedDispute(ledger: Ledger, question: Question): DisputeView {
  const { mini } = todaysDrawing(ledger, question)
  return { ...currentDispute(ledger, question), ...(mini && { mini }) }
}

/** A question by name in a list: its state, and its answers drawn small. */
export interface QuestionLine {
  readonly question: LinkView
  readonly stateLabel: string
  readonly mini?: MiniStripView
}

export function questionLine(ledger: Ledger, question: Question): QuestionLine {
  const mini = miniStripView(ledger, question)
  return {
    question: linkTo(ledger, 'question', question.slug),
    stateLabel: stateLabel(disputeOn(ledger, question, null)),
    ...(mini && { mini }),
  }
}

/** Why answers that were given can both be true: “C and D: They are about different times.” */
function reasonsOf({ question, sides }: Dispute): string[] {
  const letters = new Map(sides.map(({ answer }) => [answer.id, answer.letter]))
  return question.fields.compatible.flatMap(({ answers: [a, b], because }) => {
    const pair = [letters.get(a), letters.get(b)].flatMap((letter) => letter ?? []).toSorted()
    return pair.length === 2 ? [`${pair.join(' and ')}: ${because}`] : []
  })
}

/** A warning for pages that show a party's claim beside a monitor's estimate. */
function yardstickNote(ledger: Ledger, { question, positions }: Dispute): string[] {
  if (!question.fields.measure) return []
  const sorts = new Set(positions.map(({ actor }) => sortOf(ledger, actor)))
  if (!sorts.has('monitor') || !sorts.has('party')) return []
  return ['A party’s claim and a monitor’s estimate are measured in different ways and are not alike.']
}

/** The links to speakers in a dispute, as pages print it, in the order of the page. */
export const speakersInDispute = ({ sides, figures, didNotDeny }: DisputeView): LinkView[] =>
  [
    ...sides.flatMap(({ voices, givenUp }) => [
      ...voices.flatMap((voice) => [
        ...saidIn(voice),
        ...(voice.announcedBy ? saidIn(voice.announcedBy) : []),
        ...voice.alsoBy.flatMap(saidIn),
      ]),
      ...givenUp.flatMap(saidIn),
    ]),
    ...figures.flatMap(saidIn),
    ...didNotDeny,
  ].flatMap(speakersInEntry)

/** The statements of a position that are printed with their speaker. Of `until` only the date is printed. */
const saidIn = ({ statement, again }: PositionView): StatementView[] => [statement, ...(again ? [again] : [])]

function positionView(ledger: Ledger, { latest, since, until }: Position, asOf: AsOf): PositionView {
  return {
    statement: statementView(ledger, since, asOf),
    ...(latest !== since && { again: statementView(ledger, latest, asOf) }),
    ...(until && { until: statementView(ledger, until, asOf) }),
  }
}

function voiceViews(ledger: Ledger, positions: readonly Position[], asOf: AsOf): VoiceView[] {
  return voicesOf(ledger, positions).map(({ position, announcedBy, alsoBy }) => ({
    ...positionView(ledger, position, asOf),
    ...(announcedBy && {
      announcedBy: {
        ...positionView(ledger, announcedBy, asOf),
        words: asIts(linkTo(ledger, 'actor', announcedBy.actor).label, linkTo(ledger, 'actor', position.actor).label),
      },
    }),
    alsoBy: alsoBy.map((each) => positionView(ledger, each, asOf)),
  }))
}

/** “Russia’s defence ministry”, said after “Russia”: “its defence ministry”. */
const asIts = (name: string, whole: string) =>
  name.startsWith(`${whole}’s `) ? `its ${name.slice(whole.length + 3)}` : name

/** A change of position, or an addition to one, ready to be set side by side. */
export interface ChangeView {
  readonly actor: LinkView
  readonly question: LinkView
  readonly before: StatementView
  readonly after: StatementView
}

/** Prepares a change of position for a page. */
export const changeView = (ledger: Ledger, change: ChangeOfPosition, asOf: AsOf = null): ChangeView => ({
  actor: linkTo(ledger, 'actor', change.actor),
  question: linkTo(ledger, 'question', change.question.slug),
  before: statementView(ledger, change.before, asOf),
  after: statementView(ledger, change.after, asOf),
})

/** The links to speakers in a change of position, as pages print it. */
export const speakersInChange = ({ actor, before, after }: ChangeView): LinkView[] => [
  actor,
  ...[before, after].flatMap(speakersInEntry),
]
