import { expect, it } from 'vitest'
import { nearest } from '@/lib/problems/nearest'

it.each([
  ['a letter left out', 'dmitry-pesov', 'dmitry-peskov'],
  ['two letters swapped', 'dmirty-peskov', 'dmitry-peskov'],
  ['a third of a long id', 'the-kremlin-office', 'kremlin-office'],
  ['the id itself', 'kremlin', 'kremlin'],
  ['a case mistake', 'Kremlin', 'kremlin'],
])('nearest() finds what was meant behind %s', (_, written, meant) => {
  expect(nearest(written, ['mali', 'dmitry-peskov', 'kremlin-office', 'kremlin'])).toBe(meant)
})

it.each([
  ['where too much differs', 'yevgeny-prigozhin', ['dmitry-peskov']],
  ['where no letter is the same, however short the id', 'abc', ['xyz']],
  ['where there is nothing to choose from', 'mali', []],
])('nearest() finds nothing %s', (_, written, candidates) => {
  expect(nearest(written, candidates)).toBeUndefined()
})
