import { describe, expect, it } from 'vitest'
import { rolesOf, titleOf } from '@/lib/derive/roles'
import { find, fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  actors: [
    { slug: 'macron', roles: [{ title: 'President of France' }] },
    { slug: 'maiga', roles: [{ title: 'Minister' }, { title: 'Prime minister', term: '2024-11-21/..' }] },
    { slug: 'keita', roles: [{ title: 'President of Mali', term: '../2020-08-18' }] },
    'officials',
  ],
  articles: [
    {
      statements: [
        { id: 'one', by: 'macron', said: '2021-06-10' },
        { id: 'two', by: 'maiga', said: '2023-01-01', as: 'Minister' },
        { id: 'three', by: 'maiga', said: '2025-01-01', as: 'Prime minister' },
        { id: 'four', by: 'maiga', said: '2025-02-01' },
        { id: 'in-office', by: 'keita', said: '2020-08-18' },
        { id: 'out-of-office', by: 'keita', said: '2020-08-19' },
        { id: 'five', by: 'officials', said: '2025-02-01' },
      ],
    },
  ],
})

describe('The title in which somebody spoke is', () => {
  it.each([
    ['the only one of their page', 'one', 'President of France'],
    ['the one that the statement names', 'two', 'Minister'],
    ['not the one of another time', 'four', undefined],
    ['the only one, on the last day of its term', 'in-office', 'President of Mali'],
    ['not the only one, where its term was over', 'out-of-office', undefined],
    ['none where their page lists none', 'five', undefined],
  ])('%s', (_, id, title) => expect(titleOf(ledger, find(ledger.statements, id))).toBe(title))
})

it('Each title has the statements in which it was borne, and a term only where one is given', () => {
  const roles = (slug: string) =>
    rolesOf(ledger, find(ledger.documents.actor, slug)).map(({ title, term, statements }) => [
      title,
      term,
      statements.map(({ id }) => id),
    ])
  expect(roles('maiga')).toEqual([
    ['Minister', undefined, ['two']],
    ['Prime minister', '2024-11-21/..', ['three']],
  ])
  expect(roles('macron')).toEqual([['President of France', undefined, ['one']]])
  expect(roles('officials')).toEqual([])
})
