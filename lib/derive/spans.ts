import type { Day } from '@/lib/dates/edtf'
import { type Dispute, disputeOn } from '@/lib/derive/dispute'
import { positionKey } from '@/lib/derive/ledger-changes'
import type { Position } from '@/lib/derive/positions'
import { publicDaysOf } from '@/lib/derive/visible'
import type { Ledger, Question } from '@/lib/ledger/model'

/** A position, and the days on which a reader would have found it held. */
export interface PositionSpan {
  /** As of the first of them: its statement is public on all of them. */
  readonly position: Position
  readonly from: Day
  /** The first day on which it was held no more. */
  readonly to?: Day
}

export interface Spans {
  /** Every position that was ever held, in the order in which they were taken. */
  readonly positions: readonly PositionSpan[]
  /** How the question stood, from each day on which somebody spoke on it. */
  readonly disputes: readonly { readonly from: Day; readonly dispute: Dispute }[]
}

/**
 * All past days of a question at once: what `disputeOn()` says of each. Between two days on which somebody's words on it
 * became public nothing can differ, so only those are asked. What was taken back and said again has two spans.
 */
export function spansOf(ledger: Ledger, question: Question): Spans {
  const said = ledger.index.statementsBy.question.get(question.slug) ?? []
  const disputes = publicDaysOf(said).map((from) => ({ from, dispute: disputeOn(ledger, question, from) }))
  const spans: { position: Position; from: Day; to?: Day }[] = []
  let held = new Map<string, (typeof spans)[number]>()
  for (const { from, dispute } of disputes) {
    const now = new Map(
      dispute.positions.map((position) => {
        const key = positionKey(position)
        return [key, held.get(key) ?? { position, from }]
      }),
    )
    for (const [key, span] of held) if (!now.has(key)) span.to = from
    spans.push(...[...now].filter(([key]) => !held.has(key)).map(([, span]) => span))
    held = now
  }
  const order = new Map(said.map((statement, n) => [statement, n]))
  const taken = ({ position }: PositionSpan) => order.get(position.since) ?? 0
  return { positions: spans.toSorted((a, b) => taken(a) - taken(b)), disputes }
}
