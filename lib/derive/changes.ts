import { positionsOn } from '@/lib/derive/positions'
import type { AsOf } from '@/lib/derive/visible'
import { byTimeSaid } from '@/lib/ledger/entries'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'

/** A speaker who gave one answer to a question and later another. */
export interface ChangeOfPosition {
  readonly question: Question
  readonly actor: string
  /** The last statement with the earlier answer. */
  readonly before: Statement
  /** The first statement with the other answer. */
  readonly after: Statement
}

/**
 * Every change of position on a question, oldest first.
 *
 * Only a later statement with another answer of the question's list counts. Silence, a non-denial, a changed subject
 * and a new figure (numbers are counted again) are not changes. Nor is a later answer to a question about a situation
 * that can itself change: who says on one day that a village is held and on another that it is lost may mean both.
 */
export function changesOn(ledger: Ledger, question: Question, asOf: AsOf): ChangeOfPosition[] {
  if (question.fields.situation) return []
  const changes = positionsOn(ledger, question.slug, asOf).flatMap(({ actor, history }) =>
    history.flatMap((after, n) => {
      const before = history[n - 1]
      if (!before || before.answer === after.answer || before.answer === undefined || after.answer === undefined)
        return []
      return [{ question, actor, before, after }]
    }),
  )
  return changes.toSorted((a, b) => byTimeSaid(a.after, b.after))
}
