import { expect, test } from 'vitest'
import type { LastCheck } from '@/lib/content/last-check'
import { printer } from './printer'

const GOOD: LastCheck = {
  documents: 3,
  problems: [],
  warnings: [],
  shown: 'all',
  before: [],
  missing: [],
  drafts: [],
}
const BAD: LastCheck = {
  ...GOOD,
  problems: [{ file: 'content/actors/kremlin.mdx', at: { line: 3, column: 7 }, found: 'kind is "x"', fix: 'Set it.' }],
  shown: 'part',
  before: ['content/actors/kremlin.mdx'],
}

/** What is printed of these checks in turn. */
function printed(...checks: LastCheck[]): string[] {
  const texts: string[] = []
  const print = printer((text) => texts.push(text))
  for (const found of checks) print(found, 250)
  return texts
}

test('The first check says that all is well, and no later one does again', () =>
  expect(printed(GOOD, GOOD, GOOD)).toEqual(['Content: 3 documents, no problem (0.25 s).']))

test('A mistake is printed once, with what pages show meanwhile, and its mending once', () => {
  const [first, mistake, mended, ...rest] = printed(GOOD, BAD, BAD, GOOD, GOOD)
  expect(first).toMatch(/^Content/)
  expect(mistake).toContain('content/actors/kremlin.mdx:3:7\n  Found:    kind is "x"')
  expect(mistake).toMatch(/Until then, pages show this as it was before: content\/actors\/kremlin\.mdx\.$/)
  expect(mended).toBe('Mended. Content: 3 documents, no problem (0.25 s).')
  expect(rest).toEqual([])
})

test('Of another mistake in place of the first, it tells anew', () => {
  const other = { ...BAD, problems: BAD.problems.map((problem) => ({ ...problem, found: 'kind is "y"' })) }
  expect(printed(BAD, other)).toHaveLength(2)
})

test.each([
  [{ shown: 'before' as const }, 'Until then, pages show all content as it was before.'],
  [{ missing: ['content/actors/a.mdx'], before: [] }, 'Until then, pages leave this out: content/actors/a.mdx.'],
])('It says what pages show: %o', (part, words) => expect(printed({ ...BAD, ...part })[0]).toContain(words))
