import type { Value } from '@/lib/schema/article'
import { UNITS, type Unit } from '@/lib/schema/question'

const QUALIFIERS: Record<NonNullable<Value['qualifier']>, string> = {
  about: 'about',
  nearly: 'nearly',
  over: 'more than',
  under: 'under',
  'at-least': 'at least',
  'up-to': 'up to',
  all: 'all',
  'almost-all': 'almost all',
}

const numbers = new Intl.NumberFormat('en-GB')

/** Writes a figure as its source qualified it: "nearly 1,000 people", "more than 70%", "hundreds". */
export function valueInWords(value: Value, unit: Unit): string {
  const { amount, qualifier, words } = value
  if (words !== undefined && amount === undefined) return words
  if (qualifier === 'all' || qualifier === 'almost-all') return QUALIFIERS[qualifier]
  if (amount === undefined) return words ?? (qualifier ? QUALIFIERS[qualifier] : '')
  return [qualifier && QUALIFIERS[qualifier], amountInWords(amount, unit)].filter(Boolean).join(' ')
}

function amountInWords(amount: number, unit: Unit): string {
  const number = numbers.format(amount)
  if (unit === 'percent') return `${number}%`
  if (unit === 'usd-a-month')
    return amount >= 1_000_000 ? `US$${numbers.format(amount / 1_000_000)} million a month` : `US$${number} a month`
  const { one, many, short } = UNITS[unit]
  if (unit === 'square-kilometres' || unit === 'kilometres') return `${number} ${short}`
  return `${number} ${amount === 1 ? one : many}`
}
