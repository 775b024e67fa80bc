import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Statement } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'

/** Where a speaker stands on a question: their latest statement that answers it. */
export interface Position {
  /** Slug of the speaker. */
  readonly actor: string
  readonly latest: Statement
  /** The first of their statements, without a break, that gave this same answer. */
  readonly since: Statement
  /** All their answers to the question, oldest first, the latest included. */
  readonly history: readonly Statement[]
}

/** Whether a statement answers its question; a non-denial or a caveat without an answer does not. */
export const isAnswer = (statement: Statement): boolean =>
  statement.answer !== undefined || statement.value !== undefined

/**
 * The position of every speaker on a question, in the order of their latest statements, oldest first.
 *
 * Figures about different places are different positions: who gives one figure for Luhansk and another for Donetsk
 * has not changed their mind.
 */
export function positionsOn(ledger: Ledger, question: string, asOf: AsOf): Position[] {
  const answers = visible(ledger.index.statementsBy.question.get(question), asOf).filter(isAnswer)
  const histories = groupBy(answers, (statement) => [positionKey(statement)])
  return answers.flatMap((latest) => {
    const history = histories.get(positionKey(latest)) ?? []
    if (history.at(-1) !== latest) return []
    const before = history.slice(0, -1).findLastIndex((statement) => statement.answer !== latest.answer)
    const since = history[before + 1] ?? latest
    return [{ actor: latest.by, latest, since: latest.answer === undefined ? latest : since, history }]
  })
}

/** What makes statements of one position: the speaker, and for figures the places, in whatever order they are named. */
const positionKey = ({ by, value, where }: Statement): string => (value ? [by, ...where.toSorted()].join(' ') : by)
