import { compareEdtf, type EdtfDate } from '@/lib/dates/edtf'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Event, Statement } from '@/lib/ledger/model'

/** One line of a timeline: something said or something that happened. */
export type TimelineEntry =
  | { readonly type: 'statement'; readonly date: EdtfDate; readonly statement: Statement }
  | { readonly type: 'event'; readonly date: EdtfDate; readonly event: Event }

/**
 * Merges statements and events into one line, in the order in which they were said or happened (the first clock),
 * of what was public at the end of a day (the second). On one day events come first, then statements, each in the
 * order of the ledger.
 */
export function timelineOf(
  statements: readonly Statement[] | undefined,
  events: readonly Event[] | undefined,
  asOf: AsOf,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...visible(events, asOf).map((event) => ({ type: 'event' as const, date: event.whenDate, event })),
    ...visible(statements, asOf).map((statement) => ({
      type: 'statement' as const,
      date: statement.saidDate,
      statement,
    })),
  ]
  return entries.toSorted((a, b) => compareEdtf(a.date, b.date))
}

/** Id of the statement or event of an entry. */
export const entryId = (entry: TimelineEntry): string => (entry.type === 'event' ? entry.event.id : entry.statement.id)
