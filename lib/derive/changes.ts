import { spokenForAt } from '@/lib/derive/actors'
import { isAnswer, positionsOn } from '@/lib/derive/positions'
import { relationOf } from '@/lib/derive/relation'
import { type AsOf, visible } from '@/lib/derive/visible'
import { byTimeSaid } from '@/lib/ledger/entries'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'

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
 * Every change of position on a question, oldest first: a speaker gave an answer, and later one that excludes it.
 *
 * Silence, a non-denial, a change of subject and a new figure (numbers get recounted) do not count. Nor does a later
 * answer that is compatible with the earlier one (see `additionsOn`), or an answer about a situation that can itself
 * change: a village can be held on one day and lost on another.
 */
export function changesOn(ledger: Ledger, question: Question, asOf: AsOf): ChangeOfPosition[] {
  if (question.fields.situation) return []
  return positionsOn(ledger, question, asOf)
    .flatMap(({ actor, latest, until }) => (until ? [{ question, actor, before: latest, after: until }] : []))
    .toSorted((a, b) => byTimeSaid(a.after, b.after))
}

/**
 * Every addition to an answer, oldest first: a speaker gave an answer, and later a compatible one, which takes
 * nothing back. Repeating what their own spokesman had already said does not count.
 */
export function additionsOn(ledger: Ledger, question: Question, asOf: AsOf): ChangeOfPosition[] {
  if (question.fields.situation) return []
  const answers = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(isAnswer)
  const bySpeaker = groupBy(answers, ({ by }) => [by])
  return [...bySpeaker.values()]
    .flatMap((statements) =>
      statements.flatMap((after, n) => {
        const earlier = statements.slice(0, n)
        if (after.answer === undefined || earlier.some(({ answer }) => answer === after.answer)) return []
        if (answers.slice(0, answers.indexOf(after)).some((said) => isSaidFor(ledger, said, after))) return []
        const last = earlier.findLast(({ answer }) => answer !== undefined)?.answer
        const before = earlier.find(({ answer }) => answer === last)
        if (!before?.answer || relationOf(question, before.answer, after.answer) !== 'compatible') return []
        return [{ question, actor: after.by, before, after }]
      }),
    )
    .toSorted((a, b) => byTimeSaid(a.after, b.after))
}

/** Whether a statement gives the answer of another, by somebody whose office is to speak for the other’s speaker. */
const isSaidFor = (ledger: Ledger, said: Statement, { by, answer }: Statement) =>
  said.answer === answer && spokenForAt(ledger, said.by, said.saidDate).some(({ slug }) => slug === by)
