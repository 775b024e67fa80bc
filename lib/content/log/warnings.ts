import type { unlogged } from '@/lib/content/log/update'
import type { LocatedProblem } from '@/lib/problems/problem'

type Unlogged = ReturnType<typeof unlogged>

const FIX = 'Run npm run log before you publish: feeds and “last changed” go by it.'

/** A warning for each document that the log does not know as it is now. */
export const logWarnings = (missing: Unlogged): LocatedProblem[] =>
  missing.map(({ file, entries, isNew }) => ({
    severity: 'warning',
    file: file.document.file,
    at: { line: 1, column: 1 },
    found: isNew ? 'a page that the log does not know' : `a change that the log does not know${inWords(entries)}`,
    fix: FIX,
  }))

const inWords = (ids: readonly string[]) => (ids.length === 0 ? '' : `, of ${ids.map((id) => `“${id}”`).join(', ')}`)

/** So many files are named. */
const FIRST = 10

/** Why a build to publish stops; nothing where the log knows all. */
export function logRefusal(missing: Unlogged): string | undefined {
  if (missing.length === 0) return undefined
  const named = missing.slice(0, FIRST).map(({ file }) => `  ${file.document.file}`)
  const rest = missing.length > FIRST ? [`  … and ${missing.length - FIRST} more`] : []
  return [
    'SITE_URL is set, so this site is to be published, and the log of its content does not know these files as they are:',
    ...named,
    ...rest,
    'Without it, feeds would not tell of them, and “last changed” would not be true.',
    'To do: run npm run log, commit content-log/ with the content, and build again.',
  ].join('\n')
}
