import { isAnswer } from '@/lib/derive/positions'
import type { TimelineEntry } from '@/lib/derive/timeline'
import type { Statement } from '@/lib/ledger/model'

/**
 * Shortens a timeline to what moved the story: what happened, and the first time that each answer to a question was
 * given by anyone or that a speaker gave another answer than before. Of figures, each speaker's first on a question.
 * What is only background, and what repeats, is left to the full timeline. Entries keep their order.
 *
 * @param questions keeps only statements on these
 */
export function milestones(entries: readonly TimelineEntry[], questions?: readonly string[]): TimelineEntry[] {
  const seen = new Set<string>()
  const held = new Map<string, string>()
  return entries.filter((entry) => {
    if (entry.type === 'event') return entry.event.confidence !== 'low'
    const { statement } = entry
    if (questions && !questions.includes(statement.question ?? '')) return false
    const key = keyOf(statement)
    if (key === undefined) return false
    const changed = changesAnswer(held, statement)
    if (seen.has(key)) return changed
    seen.add(key)
    return true
  })
}

/** Whether its speaker gave another answer to the question before; notes the answer for the next time. */
function changesAnswer(held: Map<string, string>, { question, by, answer }: Statement): boolean {
  if (answer === undefined) return false
  const key = `${question} ${by}`
  const before = held.get(key)
  held.set(key, answer)
  return before !== undefined && before !== answer
}

function keyOf(statement: Statement): string | undefined {
  const { question, answer, value, by, kind, confidence } = statement
  if (question === undefined || kind === 'background' || confidence === 'low') return undefined
  if (kind === 'non-denial') return `${question} ${by} non-denial`
  if (!isAnswer(statement)) return undefined
  return value ? `${question} ${by}` : `${question} ${answer}`
}
