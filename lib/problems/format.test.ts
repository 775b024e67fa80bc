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
