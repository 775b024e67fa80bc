import { expect, it } from 'vitest'
import { underPresentNames } from '@/lib/ledger/former-fields'

const read = (statement: unknown) =>
  underPresentNames({ kind: 'article', file: 'content/articles/one.mdx', data: { statements: [statement] } })

it('A field is read under its former name, with a warning that points at it', () => {
  const { data, warnings } = read({ id: 'b', answers: ['a'] })
  expect(data).toEqual({ statements: [{ id: 'b', repliesTo: ['a'] }] })
  expect(warnings).toMatchObject([
    { severity: 'warning', path: ['statements', 0, 'answers'], found: '“answers”, a former name of “repliesTo”' },
  ])
})

it.each([
  ['has its present name', { id: 'b', repliesTo: ['a'] }],
  ['has both', { id: 'b', repliesTo: ['a'], answers: ['a'] }],
  ['is no list of fields', 'b'],
])('A statement that %s is left as it is', (_, statement) =>
  expect(read(statement)).toEqual({ data: { statements: [statement] }, warnings: [] }),
)

it('The answers of a question keep their name', () => {
  const data = { answers: [{ id: 'yes' }] }
  expect(underPresentNames({ kind: 'question', file: 'content/questions/q.mdx', data })).toEqual({ data, warnings: [] })
})

it('A field in a group is read under its former name too', () => {
  const data = { within: 'mali', coordinates: { within: 0.1 } }
  const { data: read, warnings } = underPresentNames({ kind: 'place', file: 'content/places/p.mdx', data })
  expect(read).toEqual({ within: 'mali', coordinates: { uncertainty: 0.1 } })
  expect(warnings).toMatchObject([{ path: ['coordinates', 'within'] }])
})
