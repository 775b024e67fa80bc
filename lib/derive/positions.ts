import { lastDay } from '@/lib/dates/edtf'
import { figureKey, timeOfFigure } from '@/lib/derive/figures'
import { relationOf } from '@/lib/derive/relation'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'

/**
 * An answer or a figure of one speaker. It is held from the first statement that gives it until one that
 * excludes it. A compatible answer takes nothing back.
 */
export interface Position {
  /** Slug of the speaker. */
  readonly actor: string
  /** The first and the last statement that give it: the same one if it was given once. */
  readonly since: Statement
  readonly latest: Statement
  /** Every statement that gives it, oldest first. */
  readonly statements: readonly Statement[]
  /** The speaker’s first later statement that excludes it. Only positions that are no longer held have one. */
  readonly until?: Statement
}

/** Whether a statement answers its question; a non-denial or a caveat without an answer does not. */
export const isAnswer = (statement: Statement): boolean =>
  statement.answer !== undefined || statement.value !== undefined

/**
 * Every position on a question that was taken by the end of a day, held or given up, in the order in which they were
 * taken, oldest first.
 *
 * If a question is about a situation that can change, a later answer replaces an earlier one: each was true to its day.
 * Figures form one position for each thing and place counted. Within it the figure for the latest time counts, even if
 * it was reported earlier.
 */
export function positionsOn(
  ledger: Ledger,
  question: Question,
  asOf: AsOf,
  among: (statement: Statement) => boolean = () => true,
): Position[] {
  const answers = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(
    (statement) => isAnswer(statement) && among(statement),
  )
  const order = new Map(answers.map((statement, n) => [statement, n]))
  const bySpeaker = groupBy(answers, (statement) => [
    statement.value ? `${statement.by} ${figureKey(statement)}` : statement.by,
  ])
  return [...bySpeaker.values()]
    .flatMap((statements) => (statements[0]?.value ? [figureOf(statements)] : answersOf(question, statements)))
    .toSorted((a, b) => (order.get(a.since) ?? 0) - (order.get(b.since) ?? 0))
}

/** The positions that a speaker holds, and those given up, from all their answers in the order of time. */
function answersOf(question: Question, statements: readonly Statement[]): Position[] {
  const held = new Map<string, Statement[]>()
  const givenUp: Position[] = []
  for (const statement of statements) {
    const { answer } = statement
    if (answer === undefined) continue
    for (const [other, given] of held) {
      const relation = relationOf(question, answer, other)
      if (relation === 'same' || (relation === 'compatible' && !question.fields.situation)) continue
      givenUp.push(...positionFrom(given, statement))
      held.delete(other)
    }
    held.set(answer, [...(held.get(answer) ?? []), statement])
  }
  return [...givenUp, ...[...held.values()].flatMap((given) => positionFrom(given))]
}

function positionFrom(statements: readonly Statement[], until?: Statement): Position[] {
  const [since] = statements
  const latest = statements.at(-1)
  return since && latest ? [{ actor: since.by, since, latest, statements, ...(until && { until }) }] : []
}

/** A speaker’s figure for one thing and place: the one of the latest time. */
function figureOf(statements: readonly Statement[]): Position {
  const end = (statement: Statement) => lastDay(timeOfFigure(statement)) ?? '9999'
  const latest = statements.reduce((a, b) => (end(b) >= end(a) ? b : a))
  return { actor: latest.by, since: latest, latest, statements }
}
