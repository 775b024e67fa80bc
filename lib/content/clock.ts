import type { RawDocument } from '@/lib/ledger/model'
import { parseDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'

/**
 * Pages that were checked in the future. The check alone looks at the clock, never the build; where many pages lie ahead
 * of it, it is the clock that is wrong. Every other date of a page is held by the page's own “checked”.
 *
 * @param today `YYYY-MM-DD`; left out: no clock
 */
export function checkClock(documents: readonly RawDocument[], today: string | undefined): Problem[] {
  if (today === undefined) return []
  // It is tomorrow already in a part of the world.
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
  const ahead = documents.flatMap((raw) => {
    const parsed = parseDocument(raw)
    return 'document' in parsed && parsed.document.fields.checked > tomorrow ? [parsed.document] : []
  })
  if (ahead.length * 4 > documents.length) return []
  return ahead.map(({ file, fields }) => ({
    file,
    path: ['checked'],
    found: `a page checked on ${fields.checked}, which is still to come (today is ${today})`,
    fix: 'Correct the date.',
  }))
}
