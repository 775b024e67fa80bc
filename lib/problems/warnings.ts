import { formatProblem } from '@/lib/problems/format'
import type { LocatedProblem } from '@/lib/problems/problem'
import { WARNINGS } from '@/lib/schema/warnings'

/** Warnings of one name that are shown, unless all are asked for. */
const FIRST = 3

/** Of each kind of warning the first few, so that a frequent one does not bury the others. */
export function firstOfEach(warnings: readonly LocatedProblem[]): LocatedProblem[] {
  const seen = new Map<string, number>()
  return warnings.filter(({ warning = '' }) => {
    const count = (seen.get(warning) ?? 0) + 1
    seen.set(warning, count)
    return count <= FIRST
  })
}

/** Writes warnings in groups, the rarest first, with how many there are of each and how one is accepted. */
export function formatWarnings(warnings: readonly LocatedProblem[], all = false): string {
  const names = [...new Set(warnings.map(({ warning }) => warning))]
  const groups = names.map((name) => ({ name, group: warnings.filter(({ warning }) => warning === name) }))
  const inOrder = groups.toSorted((a, b) => a.group.length - b.group.length)
  const parts = inOrder.flatMap(({ name, group }) => {
    const shown = all ? group : firstOfEach(group)
    const rest = group.length - shown.length
    return [
      ...(name ? [`${group.length} × ${name}: ${WARNINGS[name]}`] : []),
      ...shown.map(formatProblem),
      ...(rest > 0 ? [`  … and ${rest} more of these (npm run check -- --all)`] : []),
    ]
  })
  const [named] = warnings.flatMap(({ warning }) => warning ?? [])
  if (named)
    parts.push(
      `A warning stops nothing. To keep one as it is, say why in the front matter of its file:\n  accepted: [{ warning: ${named}, because: Why it may stay. }]`,
    )
  return parts.join('\n\n')
}
