import { questionOf, WORLD } from '@/examples/world/world'
import { additionsOn, changesOn } from '@/lib/derive/changes'
import { disputeOn } from '@/lib/derive/dispute'
import type { Ledger } from '@/lib/ledger/model'
import type { Kind } from '@/lib/schema/fields'
import { find } from '@/lib/testing/fixture'
import { type ChangeView, changeView, type DisputeView, disputeView } from '@/lib/view/dispute'
import { type EventView, eventView, type StatementView, statementView } from '@/lib/view/entry'
import { type LinkView, linkTo } from '@/lib/view/link'

// Views of the fixture by id, made as routes make them: an example shows what the ledger says, not what somebody typed.

export const statement = (id: string, ledger: Ledger = WORLD): StatementView =>
  statementView(ledger, find(ledger.statements, id))
export const event = (id: string, ledger: Ledger = WORLD): EventView => eventView(ledger, find(ledger.events, id))
export const link = (kind: Kind, slug: string, ledger: Ledger = WORLD): LinkView => linkTo(ledger, kind, slug)

export const disputeIn = (question: string, ledger: Ledger = WORLD): DisputeView =>
  disputeView(ledger, disputeOn(ledger, questionOf(question, ledger), null))

/** The first change of position on a question. @throws {Error} where there is none: a mistake in the fixture */
export function changeOf(question: string): ChangeView {
  const [change] = changesOn(WORLD, questionOf(question), null)
  if (!change) throw new Error(`Nobody changed position on “${question}”.`)
  return changeView(WORLD, change)
}

/** The first addition to an answer. @throws {Error} where there is none: a mistake in the fixture */
export function additionOf(question: string): ChangeView {
  const [addition] = additionsOn(WORLD, questionOf(question), null)
  if (!addition) throw new Error(`Nobody added an answer on “${question}”.`)
  return changeView(WORLD, addition)
}
