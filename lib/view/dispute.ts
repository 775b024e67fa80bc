import type { ChangeOfPosition } from '@/lib/derive/changes'
import type { Dispute, DisputeState } from '@/lib/derive/dispute'
import type { Position } from '@/lib/derive/positions'
import type { AsOf } from '@/lib/derive/visible'
import type { Ledger } from '@/lib/ledger/model'
import { type DateView, dateView } from '@/lib/view/date'
import { type StatementView, statementView } from '@/lib/view/entry'
import { type LinkView, linkTo } from '@/lib/view/link'

export interface PositionView {
  readonly since: DateView
  readonly statement: StatementView
  /** Earlier statements of the same speaker with the same or another answer. */
  readonly earlier: number
}

export interface SideView {
  /** A letter that names the side wherever it appears: A, B, C. Never a colour alone, never good or bad. */
  readonly letter: string
  readonly label: string
  readonly positions: readonly PositionView[]
}

export interface DisputeView {
  readonly question: LinkView
  readonly state: DisputeState
  /** The state in words, neutral: "Contested", "Figures differ". */
  readonly stateLabel: string
  readonly sides: readonly SideView[]
  /** For a measure: every speaker's figure. */
  readonly figures: readonly PositionView[]
  readonly measure?: string
  readonly besides: readonly StatementView[]
  readonly notes: readonly string[]
}

export const STATE_LABELS: Record<DisputeState, string> = {
  contested: 'Contested',
  differing: 'Different answers, which can both be true',
  'figures-differ': 'Figures differ',
  uncontested: 'Not contested in these sources',
  unanswered: 'No answer on record',
}

/** Prepares a dispute for a page. */
export function disputeView(ledger: Ledger, dispute: Dispute, asOf: AsOf = null): DisputeView {
  const { question, state, sides, positions, besides } = dispute
  const { measure, notes, compatible } = question.fields
  const given = new Set(sides.map(({ answer }) => answer))
  const reasons = compatible
    .filter(({ answers }) => answers.every((answer) => given.has(answer)))
    .map(({ because }) => because)
  return {
    question: linkTo(ledger, 'question', question.slug),
    state,
    stateLabel: STATE_LABELS[state],
    sides: sides.map(({ label, positions: holders }, n) => ({
      letter: String.fromCharCode('A'.charCodeAt(0) + n),
      label,
      positions: holders.map((position) => positionView(ledger, position, asOf)),
    })),
    figures: measure ? positions.map((position) => positionView(ledger, position, asOf)) : [],
    ...(measure && { measure: measure.of }),
    besides: besides.map((statement) => statementView(ledger, statement, asOf)),
    notes: [...reasons, ...notes, ...yardstickNote(ledger, dispute)],
  }
}

/** Where a party's claim stands beside a monitor's estimate, the page says that the two are not alike. */
function yardstickNote(ledger: Ledger, { question, positions }: Dispute): string[] {
  if (!question.fields.measure) return []
  const kinds = new Set(positions.map(({ actor }) => ledger.actors.get(actor)?.fields.kind))
  if (!kinds.has('monitor') || kinds.size < 2) return []
  return ['A party’s claim and a monitor’s estimate are measured in different ways and are not alike.']
}

function positionView(ledger: Ledger, { latest, since, history }: Position, asOf: AsOf): PositionView {
  return {
    since: dateView(since.saidDate),
    statement: statementView(ledger, latest, asOf),
    earlier: history.length - 1,
  }
}

/** A change of position, ready to be set side by side. */
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
