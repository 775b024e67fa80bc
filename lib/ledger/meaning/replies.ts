import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { dateInWords } from '@/lib/dates/words'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'

/** Nobody replies to what they are saying, or to what is said later. */
export function replyRules(documents: readonly ParsedDocument[]): Problem[] {
  const articles = documents.filter((document) => document.kind === 'article')
  const said = new Map(articles.flatMap(({ fields }) => fields.statements.map(({ id, said: date }) => [id, date])))
  return articles.flatMap(({ file, fields }) =>
    fields.statements.flatMap((statement, n) => [
      ...(statement.via === statement.by
        ? [
            {
              file,
              path: ['statements', n, 'via'],
              found: `“${statement.by}” as the speaker and as the one who passed it on`,
              fix: 'Take “via” out, or name in “by” who said it.',
            },
          ]
        : []),
      ...statement.repliesTo.flatMap((id, position): Problem[] => {
        const path = ['statements', n, 'repliesTo', position]
        if (id === statement.id)
          return [
            { file, path, found: 'a statement that replies to itself', fix: 'Name the statement that it replies to.' },
          ]
        const other = said.get(id)
        if (other === undefined) return []
        const [reply, answered] = [lastDay(parseEdtf(statement.said)), firstDay(parseEdtf(other))]
        if (reply === null || answered === null || reply >= answered) return []
        return [
          {
            file,
            path,
            found: `a reply of ${dateInWords(parseEdtf(statement.said))} to “${id}”, which was said later (${dateInWords(parseEdtf(other))})`,
            fix: 'Correct one of the two dates, or name the statement that it replies to.',
          },
        ]
      }),
    ]),
  )
}
