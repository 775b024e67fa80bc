import type { LastCheck } from '@/lib/content/last-check'
import { formatProblems } from '@/lib/problems/format'

/** What to say of each check while one writes: every mistake once, that it is mended once, and nothing of the rest. */
export function printer(print: (text: string) => void): (found: LastCheck, took: number) => void {
  let before: string | undefined
  return (found, took) => {
    const text = found.problems.length === 0 ? '' : formatProblems(found.problems)
    if (text === before) return
    if (text) print(`${text}\n${shownWords(found)}`)
    else
      print(
        `${before ? 'Mended. ' : ''}Content: ${found.documents} documents, no problem${seconds(took)}${look(found)}.`,
      )
    before = text
  }
}

/** What the pages show in spite of the mistakes, as sentences. */
export function shownWords({ shown, before, missing }: LastCheck): string {
  if (shown === 'before') return 'Until then, pages show all content as it was before.'
  return [
    before.length > 0 && `Until then, pages show this as it was before: ${before.join(', ')}.`,
    missing.length > 0 && `Until then, pages leave this out: ${missing.join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n')
}

const seconds = (took: number) => ` (${(took / 1000).toFixed(2)} s)`
const look = ({ warnings }: LastCheck) => (warnings.length === 0 ? '' : `; ${warnings.length} to look at, on /desk`)
