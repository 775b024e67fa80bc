import { lastDay } from '@/lib/dates/edtf'
import { timeOfFigure } from '@/lib/derive/figures'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Place, Question, Statement } from '@/lib/ledger/model'
import type { Control } from '@/lib/schema/question'

/** A statement that says something of who holds a place, or whose land it is. */
export interface ControlStatement {
  readonly statement: Statement
  readonly question: Question
  readonly says:
    | { readonly type: 'answer'; readonly control: Control; readonly label: string; readonly letter: string }
    /** Land in the place that is held, as an area or a share. */
    | { readonly type: 'figure'; readonly heldBy: string }
}

/**
 * Everything said by the end of a day of who holds a place, in the order of the ledger: by claimants, by those who deny
 * it, and by those who do not know. It is made of the statements on questions whose answers say who holds what, so that
 * a map and a place’s page cannot drift from them.
 */
export function controlOf(ledger: Ledger, place: Place, asOf: AsOf): ControlStatement[] {
  return visible(ledger.index.statementsBy.place.get(place.slug), asOf).flatMap((statement) => {
    const question = statement.question === undefined ? undefined : ledger.questions.get(statement.question)
    if (!question?.fields.controlOf.includes(place.slug)) return []
    const says = whatItSays(question, statement)
    return says ? [{ statement, question, says }] : []
  })
}

function whatItSays({ fields }: Question, { answer, value }: Statement): ControlStatement['says'] | undefined {
  const given = fields.answers?.find(({ id }) => id === answer)
  if (given?.control) {
    const { control, label, letter } = given
    return { type: 'answer', control, label, letter }
  }
  const heldBy = fields.measure?.heldBy
  return heldBy && value ? { type: 'figure', heldBy } : undefined
}

/** Whether an answer is about status: whose land it is, not who holds it. */
export const isStatus = ({ claimedBy, notClaimedBy }: Control): boolean =>
  claimedBy !== undefined || notClaimedBy !== undefined

/**
 * What each speaker last said of who holds a place, question by question: figures by the time that they are of. An
 * earlier word of the same speaker on the same question is left to the question’s page.
 */
export function latestControl(all: readonly ControlStatement[]): ControlStatement[] {
  const keyOf = ({ statement, question }: ControlStatement) => `${question.slug} ${statement.by}`
  const latest = new Map<string, ControlStatement>()
  for (const each of all) {
    const before = latest.get(keyOf(each))
    if (!before || !isOlder(each, before)) latest.set(keyOf(each), each)
  }
  return all.filter((each) => latest.get(keyOf(each)) === each)
}

const isOlder = (a: ControlStatement, b: ControlStatement) =>
  a.says.type === 'figure' && endOf(a) < endOf(b)

const endOf = ({ statement }: ControlStatement) => lastDay(timeOfFigure(statement)) ?? '9999'
