import { isAnswer, type Position, positionsOn } from '@/lib/derive/positions'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'

/**
 * How the answers to a question stand to each other. Derived, never typed in, and no verdict:
 * - `contested`: at least two speakers give answers that cannot both be true
 * - `differing`: the answers differ, but the question's editor has noted why they can all be true
 * - `figures-differ`: speakers give different figures
 * - `uncontested`: every speaker gives the same answer, or only one has spoken
 * - `unanswered`: nobody has given an answer
 */
export type DisputeState = 'contested' | 'differing' | 'figures-differ' | 'uncontested' | 'unanswered'

/** The speakers who give one answer. */
export interface Side {
  readonly answer: string
  readonly label: string
  readonly positions: readonly Position[]
}

export interface Dispute {
  readonly question: Question
  readonly state: DisputeState
  /** One side for each answer given, in the order of the question's list. Empty for a measure. */
  readonly sides: readonly Side[]
  /** All positions, oldest first. */
  readonly positions: readonly Position[]
  /** Statements on the question that give no answer: non-denials, caveats, remarks. Oldest first. */
  readonly besides: readonly Statement[]
}

/** Derives the dispute over a question as it was public at the end of a day. */
export function disputeOn(ledger: Ledger, question: Question, asOf: AsOf): Dispute {
  const positions = positionsOn(ledger, question.slug, asOf)
  const besides = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(
    (statement) => !isAnswer(statement),
  )
  const sides = (question.fields.answers ?? []).flatMap(({ id, label }) => {
    const holders = positions.filter(({ latest }) => latest.answer === id)
    return holders.length > 0 ? [{ answer: id, label, positions: holders }] : []
  })
  return { question, state: stateOf(question, positions, sides), sides, positions, besides }
}

function stateOf(question: Question, positions: readonly Position[], sides: readonly Side[]): DisputeState {
  if (positions.length === 0) return 'unanswered'
  if (question.fields.measure) return figuresDiffer(positions) ? 'figures-differ' : 'uncontested'
  if (sides.length < 2) return 'uncontested'
  const clash = sides.some((a, n) => sides.slice(n + 1).some((b) => !areCompatible(question, a.answer, b.answer)))
  return clash ? 'contested' : 'differing'
}

function areCompatible({ fields }: Question, a: string, b: string): boolean {
  return fields.compatible.some(({ answers: [x, y] }) => (x === a && y === b) || (x === b && y === a))
}

/** Two speakers differ in figures when they give different ones for the same places. */
function figuresDiffer(positions: readonly Position[]): boolean {
  return positions.some(({ latest: a }, n) =>
    positions
      .slice(n + 1)
      .some(({ latest: b }) => a.by !== b.by && sameItems(a.where, b.where) && figure(a) !== figure(b)),
  )
}

const sameItems = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()
const figure = ({ value }: Statement) => [value?.qualifier, value?.amount, value?.words].join('|')
