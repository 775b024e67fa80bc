import { copyOf } from '@/lib/derive/original'
import type { Ledger, RawDocument } from '@/lib/ledger/model'
import type { BodyNode } from '@/lib/mdx/body'
import { type Problem, positionAt, warning } from '@/lib/problems/problem'
import { KINDS } from '@/lib/schema/fields'
import type { FieldPath } from '@/lib/schema/walk'
import type { WarningName } from '@/lib/schema/warnings'

/** Days after which a page should be compared with its sources again. */
const REVIEW = 180

/** What an editor should see of each page by itself. */
export function documentAdvice(ledger: Ledger, today: string | undefined): Problem[] {
  return KINDS.flatMap((kind) =>
    [...ledger.documents[kind].values()].flatMap((document): Problem[] => {
      if (document.fields.withdrawn) return []
      const { file, slug, fields } = document
      const problems: Problem[] = []
      const warn = (name: WarningName, field: string, found: string, fix: string) =>
        problems.push(...warning(name, file, [field], { found, fix }))
      const { checked } = fields
      const days = today === undefined ? 0 : Math.floor((Date.parse(today) - Date.parse(checked)) / 86_400_000)
      if (days > REVIEW)
        warn(
          'overdue',
          'checked',
          `a page that was last checked on ${checked}, ${days} days ago`,
          'Compare it with its sources, and set “checked” to the day on which you did.',
        )
      const isLead = kind === 'topic' || kind === 'article'
      if (!isLead && !ledger.index.referrers.has(`${kind}:${slug}`))
        warn(
          'orphan',
          'name' in fields ? 'name' : 'title',
          `${kind === 'actor' ? 'an' : 'a'} ${kind} that no other page names`,
          'Name it where it belongs, or delete the file if it has never been published.',
        )
      if (document.kind === 'source') {
        const { url, lastSeen } = document.fields
        const isSeen = lastSeen !== undefined || document.link?.opened !== undefined
        if (url !== undefined && copyOf(document) === undefined && !isSeen)
          warn(
            'unarchived',
            'url',
            'a source with neither “archived” nor “lastSeen”, whose address npm run links has not seen open',
            'Run npm run links, add “archived” with the address of a copy, or “lastSeen” with the day on which you opened it.',
          )
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
const lastPlaceOf = (words: string, text: string) => positionAt(text, text.lastIndexOf(words))

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
