import { expect, it } from 'vitest'
import { compareNames, compareText, groupBy } from '@/lib/ledger/order'

it('compareText() orders by code unit, whatever the locale', () => {
  expect(['b', 'é', 'B', 'a', ''].toSorted(compareText)).toEqual(['', 'B', 'a', 'b', 'é'])
  expect(compareText('a', 'a')).toBe(0)
})

it('compareNames() orders as an English index: case, accents and numbers do not disturb it', () => {
  expect(['Zelensky', 'Élysée', 'european Union', 'Group 15', 'Group 2', 'Eritrea'].toSorted(compareNames)).toEqual([
    'Élysée',
    'Eritrea',
    'european Union',
    'Group 2',
    'Group 15',
    'Zelensky',
  ])
})

it.each([
  ['Maiga', 'Maïga'],
  ['AFP', 'afp'],
])('compareNames() has one order for names that look alike: %s, %s', (a, b) => {
  expect([b, a].toSorted(compareNames)).toEqual([a, b].toSorted(compareNames))
  expect(compareNames(a, b)).not.toBe(0)
})

it('groupBy() keeps the order of the items and counts each key of an item once', () => {
  const groups = groupBy([1, 2, 3], (n) => (n === 2 ? ['even', 'all', 'all'] : ['all']))
  expect([...groups]).toEqual([
    ['all', [1, 2, 3]],
    ['even', [2]],
  ])
})
