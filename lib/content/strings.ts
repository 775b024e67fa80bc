import { MOST } from '@/lib/content/limits'
import type { Problem } from '@/lib/problems/problem'
import { firstStrange } from '@/lib/schema/characters'
import type { FieldPath } from '@/lib/schema/walk'

type Found = Omit<Problem, 'file'>

/**
 * Passes every string of front matter, names of fields as well, through the one function for characters, and counts
 * them. What is written plainly was looked at as a part of the file; YAML can also write characters as numbers.
 */
export function checkStrings(data: unknown): Found[] {
  const problems: Found[] = []
  let count = 0
  const look = (text: string, path: FieldPath, onKey: boolean) => {
    const strange = firstStrange(text, true)
    if (strange)
      problems.push({
        path,
        ...(onKey && { onKey }),
        found: `${strange.name} (${strange.code})`,
        fix: 'Take it out. Text that is pasted often brings such characters with it.',
      })
  }
  const walk = (value: unknown, path: FieldPath) => {
    count += 1
    if (typeof value === 'string') look(value, path, false)
    else if (Array.isArray(value)) for (const [n, item] of value.entries()) walk(item, [...path, n])
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        look(key, [...path, key], true)
        walk(item, [...path, key])
      }
  }
  walk(data, [])
  if (count > MOST.fields)
    problems.push({
      path: [],
      found: `front matter of ${count} fields and list items`,
      allowed: `at most ${MOST.fields}`,
      fix: 'Divide the document.',
    })
  return problems
}
