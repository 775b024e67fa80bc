import { type Role, rolesOf } from '@/lib/derive/roles'
import type { Actor, Ledger } from '@/lib/ledger/model'
import { dateView } from '@/lib/view/date'
import { namesInWords } from '@/lib/wording/counted'

/** A title of an actor, and what is known of its time. */
export interface RoleView {
  readonly title: string
  /** “from 7 June 2021”, or “in statements of 10 June 2021 and 17 February 2022”. Missing where neither is known. */
  readonly time?: string
}

/** So many days are named; of more, the first and the last. */
const MOST_DAYS = 3

/** An actor’s titles: with the term of office where a source gives it, else with the statements in which each was borne. */
export const rolesView = (ledger: Ledger, actor: Actor): RoleView[] =>
  rolesOf(ledger, actor).map((role) => {
    const time = timeOf(role)
    return { title: role.title, ...(time && { time }) }
  })

function timeOf({ term, statements }: Role): string | undefined {
  if (term !== undefined) return dateView(term).words
  const days = [...new Set(statements.map(({ saidDate }) => dateView(saidDate).words))]
  const [first] = days
  if (first === undefined) return undefined
  if (days.length > MOST_DAYS)
    return `in ${statements.length} statements, the first ${first}, the latest ${days.at(-1)}`
  const statement = statements.length === 1 ? 'a statement' : 'statements'
  if (days.every((day) => STARTS_WITH_DAY.test(day))) return `in ${statement} of ${namesInWords(days)}`
  return `in ${statement} made ${namesInWords(days.map(whenMade))}`
}

const STARTS_WITH_DAY = /^\d{1,2} /

/** “On 26 September 2022”, “in May 2022”, but “by 15 September 2021” and “between 13 and 15 September 2021” as they are. */
function whenMade(day: string): string {
  if (STARTS_WITH_DAY.test(day)) return `on ${day}`
  return /^(by|about|between|since|until) /.test(day) ? day : `in ${day}`
}
