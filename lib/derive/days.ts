import type { Day } from '@/lib/dates/edtf'
import type { Event, Ledger, Statement, Topic } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'

/** A day on which a topic gained entries, and which ones. */
export interface LedgerDay {
  readonly day: Day
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
}

/** Every day on which a topic's ledger grew, oldest first (the second clock). */
export function ledgerDays(ledger: Ledger, topic: string): LedgerDay[] {
  const days = new Map<Day, { day: Day; statements: Statement[]; events: Event[] }>()
  const on = (day: Day) => {
    const entry = days.get(day) ?? { day, statements: [], events: [] }
    days.set(day, entry)
    return entry
  }
  for (const statement of ledger.index.statementsBy.topic.get(topic) ?? [])
    on(statement.publicFrom).statements.push(statement)
  for (const event of ledger.index.eventsBy.topic.get(topic) ?? []) on(event.publicFrom).events.push(event)
  return [...days.values()].toSorted((a, b) => compareText(a.day, b.day))
}

/** Every day of a topic that has a page: those on which its ledger grew, and those that once were such days. */
export const daysWithPages = (ledger: Ledger, { slug, fields }: Topic): Day[] => {
  const days = [...ledgerDays(ledger, slug).map(({ day }) => day), ...fields.formerDays, ...withdrawnDays(ledger, slug)]
  return [...new Set(days)].toSorted(compareText)
}

/** Withdrawing an article removes its statements, but no address. */
const withdrawnDays = (ledger: Ledger, topic: string): Day[] =>
  [...ledger.withdrawn.values()]
    .filter(({ article }) => ledger.documents.article.get(article)?.fields.topics.includes(topic))
    .map(({ publicFrom }) => publicFrom)
