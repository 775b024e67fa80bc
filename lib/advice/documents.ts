import { copyOf } from '@/lib/derive/original'
import type { Ledger, RawDocument } from '@/lib/ledger/model'
import type { BodyNode } from '@/lib/mdx/body'
import type { Position, Problem } from '@/lib/problems/problem'
import { KINDS } from '@/lib/schema/fields'
import type { FieldPath } from '@/lib/schema/walk'

/** Days after which a page should be compared with its sources again. */
const REVIEW = 180

/** What an editor should see of each page by itself. */
export function documentAdvice(ledger: Ledger, today: string | undefined): Problem[] {
  return KINDS.flatMap((kind) =>
    [...ledger.documents[kind].values()].flatMap((document): Problem[] => {
      if (document.fields.withdrawn) return []
      const { file, slug } = document
      const problems: Problem[] = []
      const { checked } = document.fields
      const days = today === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(checked)) / 86_400_000)
      if (days > REVIEW)
        problems.push({
          severity: 'warning',
          warning: 'overdue',
          file,
          path: ['checked'],
          found: `a page that was last checked on ${checked}, ${days} days ago`,
          fix: 'Compare it with its sources, and set “checked” to the day on which you did.',
        })
      const isLead = kind === 'topic' || kind === 'article'
      if (!isLead && !ledger.index.referrers.has(`${kind}:${slug}`))
        problems.push({
          severity: 'warning',
          warning: 'orphan',
          file,
          path: ['name' in document.fields ? 'name' : 'title'],
          found: `${kind === 'actor' ? 'an' : 'a'} ${kind} that no other page names`,
          fix: 'Name it where it belongs, or delete the file if it has never been published.',
        })
      if (document.kind === 'source') {
        const { url, lastSeen } = document.fields
        const isSeen = lastSeen !== undefined || document.link?.opened !== undefined
        if (url !== undefined && copyOf(document) === undefined && !isSeen)
          problems.push({
            severity: 'warning',
            warning: 'unarchived',
            file,
            path: ['url'],
            found: 'a source with neither “archived” nor “lastSeen”, whose address npm run links has not seen open',
            fix: 'Run npm run links, add “archived” with the address of a copy, or “lastSeen” with the day on which you opened it.',
          })
      }
      return problems
    }),
  )
}

const NOTE = /\b(?:TODO|FIXME|XXX|TK|TKTK)\b/

/** Notes to oneself that are left in what readers see. */
export function unfinishedAdvice(documents: readonly RawDocument[], texts: ReadonlyMap<string, string>): Problem[] {
  return documents.flatMap(({ file, data, body }) => {
    const inFields = notesIn(data)
    const inBody = NOTE.exec(body.nodes.map(wordsOf).join('\n'))?.[0]
    return [
      ...inFields.map(({ path, note }) => ({ ...unfinished(file, note), path })),
      ...(inBody ? [{ ...unfinished(file, inBody), at: lastPlaceOf(inBody, texts.get(file) ?? '') }] : []),
    ]
  })
}

/** Text comes after fields: what stands in both is meant where it stands last. */
function lastPlaceOf(words: string, text: string): Position {
  const lines = text.slice(0, text.lastIndexOf(words)).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const unfinished = (file: string, note: string): Problem => ({
  severity: 'warning',
  warning: 'unfinished',
  file,
  found: `the note “${note}”, which readers would see`,
  fix: 'Do what it says, and take it out.',
})

function notesIn(value: unknown, path: FieldPath = []): { path: FieldPath; note: string }[] {
  if (typeof value === 'string') {
    const note = NOTE.exec(value)?.[0]
    return note ? [{ path, note }] : []
  }
  if (typeof value !== 'object' || value === null) return []
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) => notesIn(item, [...path, key]))
}

const wordsOf = (node: BodyNode): string => (node.type === 'text' ? node.value : node.children.map(wordsOf).join(''))
