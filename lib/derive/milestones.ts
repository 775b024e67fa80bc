import { isAnswer } from '@/lib/derive/positions'
import type { TimelineEntry } from '@/lib/derive/timeline'
import type { Statement } from '@/lib/ledger/model'

/**
 * Shortens a timeline to what moved the story: what happened, and the first time that each answer to a question was
 * given by anyone or that a speaker gave another answer than before. Of figures, each speaker's first on a question.
 * What is only background, and what repeats, is left to the full timeline. Entries keep their order.
 */
export function milestones(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>()
  return entries.filter((entry) => {
    if (entry.type === 'event') return entry.event.confidence !== 'low'
    const key = keyOf(entry.statement)
    if (key === undefined || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function keyOf(statement: Statement): string | undefined {
  const { question, answer, value, by, kind, confidence } = statement
  if (question === undefined || kind === 'background' || confidence === 'low') return undefined
  if (kind === 'non-denial') return `${question} ${by} non-denial`
  if (!isAnswer(statement)) return undefined
  return value ? `${question} ${by}` : `${question} ${answer}`
}
