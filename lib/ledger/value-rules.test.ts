import { describe, expect, it } from 'vitest'
import { formatProblem } from '@/lib/problems/format'
import type { Value } from '@/lib/schema/article'
import { fixtureProblems } from '@/lib/testing/fixture'

const COUNTS = [
  { id: 'soldiers', label: 'soldiers' },
  { id: 'all', label: 'people' },
]

const problemsOf = (value: Value, counts?: typeof COUNTS) =>
  fixtureProblems({
    questions: [{ slug: 'q', measure: { unit: 'people', of: 'the dead', ...(counts && { counts }) } }],
    articles: [{ statements: [{ question: 'q', value }] }],
  })

describe('A figure may be', () => {
  it.each<[string, Value, typeof COUNTS?]>([
    ['a number', { amount: 0 }],
    ['a range', { amount: 50, to: 52 }],
    ['a qualified number', { amount: 50, qualifier: 'over' }],
    ['about a range', { amount: 50, to: 52, qualifier: 'about' }],
    ['a quantity in words', { qualifier: 'hundreds' }],
    ['words', { words: 'many' }],
    ['“all” with or without its number', { qualifier: 'all', amount: 100 }],
    ['of one of the things that are counted', { amount: 50, counts: 'soldiers' }, COUNTS],
    ['of a time of its own', { amount: 50, at: '2024-08' }],
  ])('%s: %o', (_, value, counts) => expect(problemsOf(value, counts)).toEqual([]))
})

describe('A figure that is wrong is told in full:', () => {
  const ARTICLE = 'content/articles/article-1.mdx'

  it.each<[string, Value, typeof COUNTS | undefined, string]>([
    [
      'value',
      {},
      undefined,
      `  Found:    a value without a figure
  Allowed:  amount; words; or one of the qualifiers all, almost-all, few, dozens, hundreds, several-hundred, thousands
  To do:    Give the number, or the words where there is none.`,
    ],
    [
      'value.to',
      { words: 'many', to: 52 },
      undefined,
      `  Found:    “to” without “amount”
  Allowed:  an upper end that is larger than “amount”
  To do:    Of a range such as 50 to 52 write “amount: 50” and “to: 52”.`,
    ],
    [
      'value.to',
      { amount: 52, to: 50 },
      undefined,
      `  Found:    a range from 52 to 50
  Allowed:  an upper end that is larger than “amount”
  To do:    Of a range such as 50 to 52 write “amount: 50” and “to: 52”.`,
    ],
    [
      'value.to',
      { amount: 52, to: 52 },
      undefined,
      `  Found:    a range from 52 to 52
  Allowed:  an upper end that is larger than “amount”
  To do:    Of a range such as 50 to 52 write “amount: 50” and “to: 52”.`,
    ],
    [
      'value.qualifier',
      { amount: 300, qualifier: 'hundreds' },
      undefined,
      `  Found:    “hundreds” together with a number
  To do:    It stands in place of a number. Take out the number or the qualifier.`,
    ],
    [
      'value.qualifier',
      { amount: 50, to: 52, qualifier: 'up-to' },
      undefined,
      `  Found:    “up-to” together with a range
  Allowed:  about, or nothing
  To do:    Take out the qualifier, or write the one number that it goes with.`,
    ],
    [
      'value',
      { amount: 50, words: 'fifty' },
      undefined,
      `  Found:    a number and words
  Allowed:  one of the two
  To do:    Give the number with its qualifier, and leave “words” out: pages print them from these.`,
    ],
    [
      'value',
      { amount: 50 },
      COUNTS,
      `  Found:    a figure that does not say what it counts
  Allowed:  soldiers, all
  To do:    The question’s measure lists several things. Add “counts” with the one that is meant.`,
    ],
    [
      'value.counts',
      { amount: 50, counts: 'soldier' },
      COUNTS,
      `  Found:    “soldier” is nothing that the question counts
  Allowed:  soldiers, all
  Nearest:  soldiers
  To do:    Use one of the question’s list, or add it to the measure’s “counts”.`,
    ],
    [
      'value.counts',
      { amount: 50, counts: 'soldiers' },
      undefined,
      `  Found:    “soldiers” is nothing that the question counts
  Allowed:  nothing: the measure has no “counts”
  To do:    Use one of the question’s list, or add it to the measure’s “counts”.`,
    ],
  ])('at %s, %o', (path, value, counts, message) => {
    const problems = problemsOf(value, counts)
    expect(problems.map(formatProblem)).toEqual([`${ARTICLE}\n${message}`])
    expect(problems[0]?.path?.join('.')).toBe(`statements.0.${path}`)
  })
})
