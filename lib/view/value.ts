import { QUALIFIERS, type Qualifier, type Value, WORDED_QUALIFIERS, type WordedQualifier } from '@/lib/schema/article'
import { type QuestionFields, UNITS, type Unit } from '@/lib/schema/question'

type Measure = Pick<NonNullable<QuestionFields['measure']>, 'unit' | 'counts'>

const numbers = new Intl.NumberFormat('en-GB')

/** Writes a figure as its source gave it: “nearly 1,000 people”, “more than 60 soldiers”, “hundreds of people”. */
export function valueInWords(value: Value, { unit, counts }: Measure): string {
  const { amount, to, qualifier, words } = value
  const thing = counts?.find(({ id }) => id === value.counts)?.label
  if (words !== undefined) return words
  if (qualifier && isWorded(qualifier)) {
    const quantity = WORDED_QUALIFIERS[qualifier]
    return qualifier === 'all' || qualifier === 'almost-all' ? quantity : `${quantity} ${thing ?? UNITS[unit].many}`
  }
  if (amount === undefined) return ''
  const range = to === undefined ? numbers.format(amount) : `${numbers.format(amount)} to ${numbers.format(to)}`
  const qualified = qualifier ? `${QUALIFIERS[qualifier]} ` : ''
  return `${qualified}${withUnit(range, { amount, to, unit, thing })}`
}

const isWorded = (qualifier: Qualifier | WordedQualifier): qualifier is WordedQualifier =>
  Object.hasOwn(WORDED_QUALIFIERS, qualifier)

interface Given {
  readonly amount: number
  readonly to: number | undefined
  readonly unit: Unit
  readonly thing: string | undefined
}

function withUnit(number: string, { amount, to, unit, thing }: Given): string {
  const { one, many, short } = UNITS[unit]
  switch (unit) {
    case 'percent':
      return `${number}%${thing ? ` (${thing})` : ''}`
    case 'usd-a-month':
      return amount >= 1_000_000
        ? `US$${[amount, to].flatMap((each) => (each === undefined ? [] : numbers.format(each / 1_000_000))).join(' to ')} million a month`
        : `US$${number} a month`
    case 'square-kilometres':
    case 'kilometres':
      return `${number} ${short}${thing ? ` (${thing})` : ''}`
    case 'people':
    case 'places':
      return `${number} ${thing ?? (amount === 1 && to === undefined ? one : many)}`
  }
}
