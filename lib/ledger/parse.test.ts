import { describe, expect, it } from 'vitest'
import type { RawDocument } from '@/lib/ledger/model'
import { parseDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'
import { schemas } from '@/lib/schema/documents'
import { KINDS } from '@/lib/schema/fields'

const EVERY = { checked: '2026-01-01' }
const ACTOR = { name: 'The Kremlin', kind: 'state-body', description: 'An office.', ...EVERY }
const STATEMENT = { id: 's', by: 'kremlin', said: '2021-09-15', kind: 'claim', text: 'Words.' }
const ARTICLE = {
  title: 'T',
  description: 'D.',
  topics: ['t'],
  source: 's',
  date: '2021-09-15',
  statements: [STATEMENT],
  ...EVERY,
}

const raw = (kind: RawDocument['kind'], data: unknown): RawDocument => ({
  kind,
  slug: 'slug',
  file: `content/${kind}s/slug.mdx`,
  data,
  body: { nodes: [], headings: [] },
  links: [],
})

function problemsOf(kind: RawDocument['kind'], data: unknown): readonly Problem[] {
  const result = parseDocument(raw(kind, data))
  return 'problems' in result ? result.problems : []
}

it('parseDocument() hands over the fields with their defaults', () => {
  expect(parseDocument(raw('actor', ACTOR))).toMatchObject({
    document: { kind: 'actor', slug: 'slug', fields: { ...ACTOR, partOf: [], facts: [] } },
  })
})

it.each(KINDS)('every required field of a %s that is missing is named, at the top of the front matter', (kind) => {
  const missing = Object.entries(schemas[kind].shape).flatMap(([name, field]) =>
    field.safeParse(undefined).success ? [] : [name],
  )
  const problems = problemsOf(kind, {})
  expect(problems.map(({ found }) => found).toSorted()).toEqual(
    missing.map((name) => `the field “${name}” is missing`).toSorted(),
  )
  for (const problem of problems) expect(problem.fix).toMatch(/^Add a line that begins “\w+: ”/)
})

describe('an unknown field', () => {
  it.each([
    ['at the top', 'actor', { ...ACTOR, descripton: 'x' }, ['descripton'], 'description'],
    [
      'in a statement',
      'article',
      { ...ARTICLE, statements: [{ ...STATEMENT, sayd: 'x' }] },
      ['statements', 0, 'sayd'],
      'said',
    ],
    [
      'in a figure',
      'article',
      { ...ARTICLE, statements: [{ ...STATEMENT, value: { amont: 1 } }] },
      ['statements', 0, 'value', 'amont'],
      'amount',
    ],
    [
      'in a list of lists',
      'article',
      { ...ARTICLE, statements: [{ ...STATEMENT, caveats: [{ text: 'x', sorce: 'x' }] }] },
      ['statements', 0, 'caveats', 0, 'sorce'],
      'source',
    ],
    [
      'in an optional object',
      'actor',
      { ...ACTOR, withdrawn: { on: '2026-01-02', reason: 'x', resaon: 'x' } },
      ['withdrawn', 'resaon'],
      'reason',
    ],
  ] as const)('%s is told at its name, with the nearest', (_, kind, data, path, meant) => {
    const [problem, ...others] = problemsOf(kind, data)
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      path,
      onKey: true,
      found: expect.stringContaining(`the unknown field “${path.at(-1)}”`),
      allowed: expect.stringContaining(meant),
      nearest: meant,
      fix: `Write “${meant}”, or take the field out.`,
    })
  })

  it('that is like no other has no nearest', () => {
    const [problem] = problemsOf('actor', { ...ACTOR, telephoneNumber: 'x' })
    expect(problem).not.toHaveProperty('nearest')
    expect(problem?.fix).toBe('Take the field out, or use one of the fields allowed here.')
  })

  it('is told once for each', () => {
    expect(problemsOf('actor', { ...ACTOR, a: 1, b: 2 })).toHaveLength(2)
  })
})

describe('a value outside a closed list', () => {
  it('is told with the list and the nearest', () => {
    expect(problemsOf('actor', { ...ACTOR, kind: 'state-boddy' })).toMatchObject([
      {
        path: ['kind'],
        found: '“kind” is “state-boddy”',
        allowed: expect.stringContaining('state-body, '),
        nearest: 'state-body',
        fix: 'Write “kind: state-body”, if that is meant.',
      },
    ])
  })

  it('is told where it is missing', () => {
    const { kind: _, ...rest } = ACTOR
    expect(problemsOf('actor', rest)).toMatchObject([
      { found: 'the field “kind” is missing', allowed: expect.stringContaining('person, ') },
    ])
  })
})

describe('a value of the wrong sort', () => {
  it.each([
    ['a text that is a number', 'actor', { ...ACTOR, name: 5 }, '“name” is 5: it must be text'],
    ['a text that is empty in YAML', 'actor', { ...ACTOR, name: null }, '“name” is empty'],
    ['a text that is empty', 'actor', { ...ACTOR, name: '' }, '“name” is empty'],
    ['a list that is a text', 'actor', { ...ACTOR, partOf: 'russia' }, '“partOf” is “russia”: it must be a list'],
    [
      '30 February',
      'actor',
      { ...ACTOR, checked: '2026-02-30' },
      '“checked”: “2026-02-30” is not a day of the calendar',
    ],
    [
      'a date in words',
      'article',
      { ...ARTICLE, statements: [{ ...STATEMENT, said: 'in May' }] },
      '“said” of the statement “s”: “in May” is not a date',
    ],
    [
      'a date that YAML reads as a list',
      'article',
      { ...ARTICLE, statements: [{ ...STATEMENT, said: ['..2021'] }] },
      '“said” of the statement “s” is [..2021]: it must be a date',
    ],
    [
      'an empty list that needs an item',
      'article',
      { ...ARTICLE, topics: [] },
      '“topics” is []: it must have at least one entry',
    ],
    ['front matter that is a text', 'actor', 'words', 'the front matter is “words”: it must be fields'],
    ['front matter that is a list', 'actor', ['a'], 'the front matter is [a]: it must be fields'],
    [
      'a long value, cut',
      'actor',
      { ...ACTOR, partOf: 'x'.repeat(100) },
      `“partOf” is “${'x'.repeat(77)}…”: it must be a list`,
    ],
  ] as const)('%s', (_, kind, data, found) => {
    const [problem, ...others] = problemsOf(kind, data)
    expect(others).toEqual([])
    expect(problem?.found).toContain(found)
    expect(problem?.fix).toMatch(/^[A-Z].+\.$/)
  })
})
