import { expect, it } from 'vitest'
import { numberMeant } from '@/lib/ledger/number-meant'

it.each([
  ['1,400', 'amount', '“amount: 1400”'],
  ['1.400.000', 'amount', '“amount: 1400000”'],
  ['63 km²', 'amount', '“amount: 63”'],
  ['14,5', 'amount', '“amount: 14.5”'],
  ['63', 'amount', '“amount: 63”'],
  ['51,18', 'latitude', '“latitude: 51.18”'],
  ['51°10′N', 'latitude', '“latitude: 51.1667”'],
  ['4° 30′ 36″ W', 'longitude', '“longitude: -4.51”'],
])('“%s” is to be written %s → %s', (written, field, meant) => {
  expect(numberMeant(written, field).fix).toContain(meant)
})

it('says what to do where there is no number at all', () => {
  expect(numberMeant('many', 'amount').fix).toContain('write “words” in place of “amount”')
})
