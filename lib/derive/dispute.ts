import { compareFigures, type Unlikeness } from '@/lib/derive/figures'
import { isAnswer, type Position, positionsOn } from '@/lib/derive/positions'
import { relationOf } from '@/lib/derive/relation'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import type { QuestionFields } from '@/lib/schema/question'

/**
 * How the answers to a question stand to each other. Derived, never typed in, and no verdict:
 * - `contested`: two speakers hold answers that exclude each other
 * - `differing`: the answers held differ, and each two of them can both be true
 * - `one-answer`: every speaker gives the same answer, or only one has spoken
 * - `figures-differ`: two speakers give figures of one thing, place and time that cannot be the same number
 * - `figures-unlike`: figures of different speakers are of other things, places or times, and are not compared
 * - `figures-agree`: the figures of different speakers can be the same number
 * - `one-figure`: one speaker has given figures
 * - `unanswered`: nobody has given an answer
 */
export const DISPUTE_STATES = [
  'contested',
  'differing',
  'one-answer',
  'figures-differ',
  'figures-unlike',
  'figures-agree',
  'one-figure',
  'unanswered',
] as const

/** See {@link DISPUTE_STATES}. */
export type DisputeState = (typeof DISPUTE_STATES)[number]

export type Answer = NonNullable<QuestionFields['answers']>[number]

/** One answer of the list that somebody gives or gave. */
export interface Side {
  readonly answer: Answer
  /** Those who still hold it, oldest first. Empty if all of them have since given an answer that excludes it. */
  readonly positions: readonly Position[]
  /** Those who gave it but no longer hold it. */
  readonly givenUp: readonly Position[]
}

export interface Dispute {
  readonly question: Question
  readonly state: DisputeState
  /** How the figures of different speakers fail to be comparable. Empty for a list of answers. */
  readonly unlike: ReadonlySet<Unlikeness>
  /** One side for each answer given, in the order of the question's list. Empty for a measure. */
  readonly sides: readonly Side[]
  /** All positions that are held, oldest first. */
  readonly positions: readonly Position[]
  /** Statements on the question that give no answer: non-denials, caveats, remarks. Oldest first. */
  readonly unanswering: readonly Statement[]
}

/**
 * Derives the dispute over a question as it was public at the end of a day.
 *
 * @param among keeps only some of the statements: those about one place, on a question about several
 */
export function disputeOn(
  ledger: Ledger,
  question: Question,
  asOf: AsOf,
  among: (statement: Statement) => boolean = () => true,
): Dispute {
  const all = positionsOn(ledger, question, asOf, among)
  const positions = all.filter(({ until }) => until === undefined)
  const unanswering = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(
    (statement) => !isAnswer(statement) && among(statement),
  )
  const sides = (question.fields.answers ?? []).flatMap((answer) => {
    const given = all.filter(({ latest }) => latest.answer === answer.id)
    const held = given.filter(({ until }) => until === undefined)
    const holders = new Set(held.map(({ actor }) => actor))
    return given.length > 0
      ? [{ answer, positions: held, givenUp: given.filter(({ actor, until }) => until && !holders.has(actor)) }]
      : []
  })
  return { question, ...stateOf(question, positions), sides, positions, unanswering }
}

function stateOf(question: Question, positions: readonly Position[]): Pick<Dispute, 'state' | 'unlike'> {
  const unlike = new Set<Unlikeness>()
  if (positions.length === 0) return { state: 'unanswered', unlike }
  if (question.fields.measure) return stateOfFigures(question, positions)
  const given = [...new Set(positions.flatMap(({ latest }) => latest.answer ?? []))]
  if (given.length < 2) return { state: 'one-answer', unlike }
  const clash = pairsOf(positions).some(
    ([a, b]) =>
      a.actor !== b.actor && relationOf(question, a.latest.answer ?? '', b.latest.answer ?? '') === 'excluding',
  )
  return { state: clash ? 'contested' : 'differing', unlike }
}

function stateOfFigures(question: Question, positions: readonly Position[]): Pick<Dispute, 'state' | 'unlike'> {
  const relations = pairsOf(positions)
    .filter(([a, b]) => a.actor !== b.actor)
    .map(([a, b]) => compareFigures(question, a.latest, b.latest))
  const unlike = new Set(relations.flatMap((relation) => (typeof relation === 'string' ? [] : relation)))
  if (relations.length === 0) return { state: 'one-figure', unlike }
  if (relations.includes('differ')) return { state: 'figures-differ', unlike }
  const areAlike = relations.some((relation) => relation === 'agree')
  return { state: unlike.size > 0 || !areAlike ? 'figures-unlike' : 'figures-agree', unlike }
}

const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, n) => items.slice(n + 1).map((b): [Item, Item] => [a, b]))
