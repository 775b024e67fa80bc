import { describe, expect, it } from 'vitest'
import { firstOf, lastOf } from '@/lib/view/limits'

describe('Of a list of three', () => {
  it.each([
    ['more', 4, ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['as many', 3, ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['fewer', 2, ['a', 'b'], ['b', 'c']],
    ['none', 0, [], []],
  ])(
    'a limit of %s (%i) keeps the first and the last in their order, and the number of all',
    (_, most, first, last) => {
      expect(firstOf(['a', 'b', 'c'], most)).toEqual({ items: first, total: 3 })
      expect(lastOf(['a', 'b', 'c'], most)).toEqual({ items: last, total: 3 })
    },
  )
})
