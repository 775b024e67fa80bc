import { type Dispute, disputeOn } from '@/lib/derive/dispute'
import type { AsOf } from '@/lib/derive/visible'
import { byTimeSaid } from '@/lib/ledger/entries'
import type { Ledger, Place, Statement } from '@/lib/ledger/model'
import type { Control } from '@/lib/schema/question'

/** What is said of a place: who holds it, and apart from that, whose land it is. */
export interface ControlOfPlace {
  readonly holding: readonly Dispute[]
  /** Claims about status, which do not claim that the place is held. */
  readonly status: readonly Dispute[]
}

/**
 * Who says who holds a place, who denies it and who does not know, question by question, oldest first. Derived
 * from the statements that name the place, so that no map or page can disagree with them.
 */
export function controlOf(ledger: Ledger, place: Place, asOf: AsOf): ControlOfPlace {
  const isAboutIt = ({ where }: Statement) => where.includes(place.slug)
  const disputes = (ledger.index.questionsByControl.get(place.slug) ?? [])
    .map((question) => disputeOn(ledger, question, asOf, isAboutIt))
    .filter(({ positions, sides }) => positions.length + sides.length > 0)
    .toSorted((a, b) => byTimeSaid(firstOf(a), firstOf(b)))
  const isOnStatus = ({ question }: Dispute) =>
    (question.fields.answers ?? []).some(({ control }) => control !== undefined && isStatus(control))
  return {
    holding: disputes.filter((dispute) => !isOnStatus(dispute)),
    status: disputes.filter(isOnStatus),
  }
}

/** Whether an answer is about status: whose land it is, not who holds it. */
export const isStatus = ({ claimedBy, notClaimedBy }: Control): boolean =>
  claimedBy !== undefined || notClaimedBy !== undefined

function firstOf({ positions, sides }: Dispute): Statement {
  const [first] = [...positions, ...sides.flatMap(({ givenUp }) => givenUp)]
    .map(({ since }) => since)
    .toSorted(byTimeSaid)
  if (!first) throw new Error('controlOf() keeps only disputes in which somebody has spoken')
  return first
}
