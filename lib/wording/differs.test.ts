import { expect, it } from 'vitest'
import { differsInWords } from '@/lib/wording/differs'

it.each([
  [0, 0, 0, 'Nothing differs.'],
  [3, 0, 0, 'Marked: 3 since then, none later no more.'],
  [0, 1, 1, 'Marked: none since then, 1 later no more; 1 question was first answered since.'],
  [12, 2, 9, 'Marked: 12 since then, 2 later no more; 9 questions were first answered since.'],
])('%i new, %i gone and %i first answered: %s', (since, gone, first, words) =>
  expect(differsInWords(since, gone, first)).toBe(words),
)
