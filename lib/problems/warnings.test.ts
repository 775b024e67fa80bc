import { expect, it } from 'vitest'
import type { LocatedProblem } from '@/lib/problems/problem'
import { firstOfEach, formatWarnings } from '@/lib/problems/warnings'
import type { WarningName } from '@/lib/schema/warnings'

const at = { line: 1, column: 1 }
const warnings = (warning: WarningName, count: number): LocatedProblem[] =>
  Array.from({ length: count }, (_, n) => ({
    severity: 'warning',
    warning,
    file: `content/${warning}-${n}.mdx`,
    at,
    found: 'this',
    fix: 'That.',
  }))
const many = [...warnings('unarchived', 5), ...warnings('orphan', 1)]
const filesIn = (text: string) => text.match(/content\/\S+-\d/g)

it('Warnings are grouped by name, the rarest first, with three of each and the number of the rest', () => {
  const text = formatWarnings(many)
  expect(filesIn(text)).toEqual([
    'content/orphan-0',
    'content/unarchived-0',
    'content/unarchived-1',
    'content/unarchived-2',
  ])
  expect(text).toContain('5 × unarchived: a source may vanish')
  expect(text).toContain('… and 2 more of these (npm run check -- --all)')
})

it('All are written where all are asked for', () => {
  expect(filesIn(formatWarnings(many, true))).toHaveLength(6)
  expect(formatWarnings(many, true)).not.toContain('--all')
})

it('At the end stands how one is accepted', () => {
  expect(formatWarnings(many)).toMatch(/accepted: \[\{ warning: unarchived, because: Why it may stay\. \}\]$/)
})

it('firstOfEach() keeps three of each name', () => {
  expect(firstOfEach(many)).toHaveLength(4)
})
