import { expect, it } from 'vitest'
import { formatProblem, formatProblems } from '@/lib/problems/format'

const problem = { file: 'content/actors/a.mdx', found: 'no actor has the id “b”', fix: 'Write another.' }

it('formatProblem() begins with file:line:column, which terminals turn into a link', () => {
  const full = { ...problem, at: { line: 3, column: 7 }, allowed: 'the id of an actor', nearest: 'c' }
  expect(formatProblem(full)).toBe(
    [
      'content/actors/a.mdx:3:7',
      '  Found:    no actor has the id “b”',
      '  Allowed:  the id of an actor',
      '  Nearest:  c',
      '  To do:    Write another.',
    ].join('\n'),
  )
})

it('formatProblem() leaves out the lines that have nothing to say', () => {
  expect(formatProblem(problem)).toBe(
    'content/actors/a.mdx\n  Found:    no actor has the id “b”\n  To do:    Write another.',
  )
})

it.each([
  ['one problem', [problem], '1 problem in 1 file of the content.'],
  ['two problems of one file', [problem, problem], '2 problems in 1 file of the content.'],
  ['problems of two files', [problem, { ...problem, file: 'content/b.mdx' }], '2 problems in 2 files of the content.'],
])('formatProblems() ends with the count: %s', (_, problems, count) => {
  expect(formatProblems(problems).split('\n\n').at(-1)).toBe(count)
})

it('A message shows what cannot be seen, or turns the line round, by its number', () => {
  const hostile = { file: 'content/actors/\u202Ea.mdx', found: 'name is "\u200B\u0007"', fix: 'Take\nit out.' }
  expect(formatProblem(hostile)).toBe(
    'content/actors/U+202Ea.mdx\n  Found:    name is "U+200BU+0007"\n  To do:    TakeU+000Ait out.',
  )
})

it('A message quotes no more than a few lines of what may be a page', () => {
  const [, found = ''] = formatProblem({ ...problem, found: `${'x'.repeat(5000)} is no name` }).split('\n')
  expect(found).toHaveLength(412)
  expect(found).toMatch(/…x+ is no name$/)
})

it('A warning says that it is one, and is counted apart', () => {
  const warning = { ...problem, severity: 'warning' as const }
  expect(formatProblem(warning)).toContain('\n  Warning:  no actor')
  expect(formatProblems([problem, warning, warning])).toMatch(/1 problem and 2 warnings in 1 file of the content\.$/)
})

it('Of thousands of problems, a hundred are printed', () => {
  const printed = formatProblems(Array.from({ length: 3000 }, () => problem))
  expect(printed.split('content/actors/a.mdx')).toHaveLength(101)
  expect(printed).toMatch(/And 2900 more, once these are mended\.\n\n3000 problems in 1 file of the content\.$/)
})
