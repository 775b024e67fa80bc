import type { Day } from '@/lib/dates/edtf'
import { laterDateIn } from '@/lib/dates/find'
import { dayInWords } from '@/lib/dates/words'
import { caveatFrom } from '@/lib/ledger/entries'
import { mistake, type Problem } from '@/lib/problems/problem'
import type { Caveat } from '@/lib/schema/fields'
import type { FieldPath } from '@/lib/schema/walk'

/**
 * A page of a past day shows a caveat from the day it could be known. A caveat that names a later day would give the
 * future away there.
 */
export function caveatRules(
  file: string,
  path: FieldPath,
  { caveats, publicFrom }: { readonly caveats: readonly Caveat[]; readonly publicFrom: Day },
  sourceDate: (slug: string) => string | undefined,
): Problem[] {
  return caveats.flatMap((caveat, position) => {
    const from = caveatFrom(caveat, publicFrom, sourceDate)
    const later = laterDateIn(caveat.text, from)
    if (!later) return []
    return mistake(file, [...path, 'caveats', position, caveat.since === undefined ? 'text' : 'since'], {
      found: `a caveat that names ${later.words} and would be shown on pages of ${dayInWords(from)}`,
      allowed: `“since: ${later.first}” or a later day`,
      fix: 'Add “since” with the first day on which this could be said: pages of earlier days then leave it out.',
    })
  })
}
