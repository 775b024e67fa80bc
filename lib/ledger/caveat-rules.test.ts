import { describe, expect, it } from 'vitest'
import { caveatFrom } from '@/lib/ledger/entries'
import { formatProblem } from '@/lib/problems/format'
import type { Caveat } from '@/lib/schema/fields'
import { fixtureProblems } from '@/lib/testing/fixture'

const sources = [
  { slug: 'report', date: '2025-04-06' },
  { slug: 'later-report', date: '2025-05-26' },
]

const problemsOf = (caveat: Caveat, list: 'statements' | 'events' = 'statements') =>
  fixtureProblems({
    sources,
    articles: [
      {
        source: 'report',
        ...(list === 'statements'
          ? { statements: [{ said: '2025-04-06', caveats: [caveat] }] }
          : { events: [{ when: '2025-04-05', caveats: [caveat] }] }),
      },
    ],
  })

describe('A caveat may name', () => {
  it.each<[string, Caveat]>([
    ['no date', { text: 'Nobody saw it.' }],
    ['the day of its entry', { text: 'It was told on 6 April 2025.' }],
    ['an earlier day', { text: 'It was told on 5 April 2025.' }],
    ['the year and the month of its entry', { text: 'It was told in April 2025, late in 2025.' }],
    ['a later day, from that day on', { text: 'It was denied on 7 April 2025.', since: '2025-04-07' }],
    ['the day of its own source', { text: 'It was denied on 26 May 2025.', source: 'later-report' }],
  ])('%s', (_, caveat) => {
    expect(problemsOf(caveat)).toEqual([])
    expect(problemsOf(caveat, 'events')).toEqual([])
  })
})

describe('A caveat that would tell the future on a past day is told in full:', () => {
  it.each<[string, Caveat, string]>([
    [
      'text',
      { text: 'It was denied on 7 April 2025.' },
      `content/articles/article-1.mdx
  Found:    a caveat that names 7 April 2025 and would be shown on pages of 6 April 2025
  Allowed:  “since: 2025-04-07” or a later day
  To do:    Add “since” with the first day on which this could be said: pages of earlier days then leave it out.`,
    ],
    [
      'text',
      { text: 'It was denied on 7 April.' },
      `content/articles/article-1.mdx
  Found:    a caveat that names 7 April and would be shown on pages of 6 April 2025
  Allowed:  “since: 2025-04-07” or a later day
  To do:    Add “since” with the first day on which this could be said: pages of earlier days then leave it out.`,
    ],
    [
      'since',
      { text: 'It was denied in June 2025.', since: '2025-05-01' },
      `content/articles/article-1.mdx
  Found:    a caveat that names June 2025 and would be shown on pages of 1 May 2025
  Allowed:  “since: 2025-06-01” or a later day
  To do:    Add “since” with the first day on which this could be said: pages of earlier days then leave it out.`,
    ],
    [
      'text',
      { text: 'It was denied in June 2025.', source: 'later-report' },
      `content/articles/article-1.mdx
  Found:    a caveat that names June 2025 and would be shown on pages of 26 May 2025
  Allowed:  “since: 2025-06-01” or a later day
  To do:    Add “since” with the first day on which this could be said: pages of earlier days then leave it out.`,
    ],
  ])('at %s, %o', (field, caveat, message) => {
    for (const list of ['statements', 'events'] as const) {
      const problems = problemsOf(caveat, list)
      expect(problems.map(formatProblem)).toEqual([message])
      expect(problems).toMatchObject([{ path: [list, 0, 'caveats', 0, field] }])
    }
  })
})

it.each<[string, Pick<Caveat, 'since' | 'source'>, string]>([
  ['the file’s word for it', { since: '2025-01-01', source: 'later-report' }, '2025-01-01'],
  ['its own source, where that is later than its entry', { source: 'later-report' }, '2025-05-26'],
  ['its entry, where its own source is earlier', { source: 'report' }, '2025-04-10'],
  ['its entry, where it names no source', {}, '2025-04-10'],
])('A caveat could be said from the day of %s', (_, caveat, day) => {
  expect(caveatFrom(caveat, '2025-04-10', (slug) => sources.find((source) => source.slug === slug)?.date)).toBe(day)
})
