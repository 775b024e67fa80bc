import { type LedgerDay, ledgerDays } from '@/lib/derive/days'
import { type Dispute, disputeOn } from '@/lib/derive/dispute'
import type { Position } from '@/lib/derive/positions'
import type { Ledger, Question } from '@/lib/ledger/model'

/** How a question stood before a day, and after it. */
export interface DisputeChange {
  readonly question: Question
  /** `undefined` where nobody had answered it yet. */
  readonly before: Dispute | undefined
  readonly after: Dispute
  /** Answers and figures that a speaker gives now and did not before. */
  readonly gained: readonly Position[]
  /** Those that a speaker gave before and gives no more: another took their place. */
  readonly lost: readonly Position[]
}

/** What a day brought to a topic's ledger. */
export interface DayOfChange extends LedgerDay {
  readonly disputes: readonly DisputeChange[]
}

/**
 * What each day brought, newest first: the statements and events that became public, and the questions that stood
 * differently after it. A statement that repeats a speaker's position changes no dispute.
 */
export function changesByDay(ledger: Ledger, topic: string): DayOfChange[] {
  const days = ledgerDays(ledger, topic)
  return days
    .map((day, n) => {
      const previous = days[n - 1]?.day
      const touched = [...new Set(day.statements.flatMap(({ question }) => question ?? []))]
      const disputes = touched.flatMap((slug) => {
        const question = ledger.documents.question.get(slug)
        if (!question) return []
        const before = previous === undefined ? undefined : disputeOn(ledger, question, previous)
        const after = disputeOn(ledger, question, day.day)
        const answered = before && before.positions.length > 0 ? before : undefined
        const gained = without(after.positions, answered?.positions ?? [])
        const lost = without(answered?.positions ?? [], after.positions)
        return gained.length + lost.length > 0 ? [{ question, before: answered, after, gained, lost }] : []
      })
      return { ...day, disputes }
    })
    .toReversed()
}

function without(positions: readonly Position[], others: readonly Position[]): Position[] {
  const known = new Set(others.map(positionKey))
  return positions.filter((position) => !known.has(positionKey(position)))
}

/** What makes two positions the same one: who gives which answer, or which figure for which place. */
export const positionKey = ({ actor, latest: { answer, value, where } }: Position) =>
  JSON.stringify([actor, answer ?? null, value ?? null, value ? where.toSorted() : null])
