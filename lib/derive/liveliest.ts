import { type Dispute, disputeOn } from '@/lib/derive/dispute'
import { relationOf } from '@/lib/derive/relation'
import type { Ledger } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'

/**
 * The dispute in which most answers are held that another one held excludes; of several such, the one in which most
 * speakers hold an answer, and then the one on which somebody spoke last. `undefined` where nothing is contested.
 */
export function liveliest(ledger: Ledger): Dispute | undefined {
  const [first] = [...ledger.documents.question.values()]
    .filter(({ fields }) => !fields.withdrawn)
    .map((question) => disputeOn(ledger, question, null))
    .filter(({ state }) => state === 'contested')
    .map((dispute) => ({
      dispute,
      against: answersAgainst(dispute),
      speakers: dispute.positions.length,
      last: lastSaid(ledger, dispute),
    }))
    .toSorted((a, b) => b.against - a.against || b.speakers - a.speakers || compareText(b.last, a.last))
  return first?.dispute
}

function answersAgainst({ question, sides }: Dispute): number {
  const held = sides.filter(({ positions }) => positions.length > 0).map(({ answer }) => answer.id)
  return held.filter((answer) => held.some((other) => relationOf(question, answer, other) === 'excluding')).length
}

const lastSaid = (ledger: Ledger, { question }: Dispute): string =>
  (ledger.index.statementsBy.question.get(question.slug) ?? [])
    .map(({ publicFrom }) => publicFrom)
    .toSorted()
    .at(-1) ?? ''
