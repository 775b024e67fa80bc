import { expect, test, vi } from 'vitest'
import { oncePer } from '@/lib/ledger/once'

test('A thing is worked out once for each document, and anew for another that says the same', () => {
  const make = vi.fn(({ name }: { name: string }) => name.length)
  const lengthOf = oncePer(make)
  const document = { name: 'Kremlin' }
  expect([lengthOf(document), lengthOf(document), lengthOf({ ...document })]).toEqual([7, 7, 7])
  expect(make).toHaveBeenCalledTimes(2)
})
