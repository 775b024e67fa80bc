import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { ParsedDocument } from '@/lib/ledger/parse'
import { mistake, type Problem } from '@/lib/problems/problem'

/** Nobody replies to what they are saying, or to what is said or happens later. */
export function replyRules(documents: readonly ParsedDocument[]): Problem[] {
  const articles = documents.filter((document) => document.kind === 'article')
  const dates = new Map<string, { readonly date: string; readonly verb: string }>(
    articles.flatMap(({ fields }) => [
      ...fields.statements.map(({ id, said }) => [id, { date: said, verb: 'was said' }] as const),
      ...fields.events.map(({ id, when }) => [id, { date: when, verb: 'happened' }] as const),
    ]),
  )
  return articles.flatMap(({ file, fields }) =>
    fields.statements.flatMap((statement, n) => [
      ...(statement.via === statement.by
        ? mistake(file, ['statements', n, 'via'], {
            found: `“${statement.by}” as the speaker and as the one who passed it on`,
            fix: 'Take “via” out, or name in “by” who said it.',
          })
        : []),
      ...statement.repliesTo.flatMap((id, position): Problem[] => {
        const path = ['statements', n, 'repliesTo', position]
        if (id === statement.id)
          return mistake(file, path, {
            found: 'a statement that replies to itself',
            fix: 'Name the statement that it replies to.',
          })
        const other = dates.get(id)
        if (!other) return []
        const [reply, answered] = [lastDay(parseEdtf(statement.said)), firstDay(parseEdtf(other.date))]
        if (reply === null || answered === null || reply >= answered) return []
        return mistake(file, path, {
          found: `a reply of ${dateInWords(parseEdtf(statement.said))} to “${id}”, which ${other.verb} later (${dateInWords(parseEdtf(other.date))})`,
          fix: 'Correct one of the two dates, or name the statement that it replies to.',
        })
      }),
    ]),
  )
}
