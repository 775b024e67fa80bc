import { expect, it } from 'vitest'
import { numberInWords, preciseNumber, shortNumber } from '@/lib/wording/numbers'

it.each([
  ['a number', numberInWords, 20000, '20,000'],
  ['a number', numberInWords, 1.23456, '1.235'],
  ['all its digits', preciseNumber, 86.2621, '86.2621'],
  ['a short number', shortNumber, 200_000, '200k'],
])('%s: %o writes %d as “%s”', (_, write, number, words) => expect(write(number)).toBe(words))
