import { QUALIFIERS, type Qualifier, type Value, WORDED_QUALIFIERS, type WordedQualifier } from '@/lib/schema/article'
import type { QuestionFields } from '@/lib/schema/question'
import { type Unit, unitOf } from '@/lib/schema/units'
import { numberInWords, preciseNumber } from '@/lib/wording/numbers'

type Measure = Pick<NonNullable<QuestionFields['measure']>, 'unit' | 'counts'>

/** Writes a figure as its source gave it: “nearly 1,000 people”, “more than 60 soldiers”, “hundreds of people”. */
export function valueInWords(value: Value, { unit, counts }: Measure): string {
  const { amount, to, qualifier, words } = value
  const thing = counts?.find(({ id }) => id === value.counts)?.label
  if (words !== undefined) return words
  if (qualifier && isWorded(qualifier)) {
    const quantity = WORDED_QUALIFIERS[qualifier]
    return qualifier === 'all' || qualifier === 'almost-all' ? quantity : `${quantity} ${thing ?? unitOf(unit).many}`
  }
  if (amount === undefined) return ''
  const qualified = qualifier ? `${QUALIFIERS[qualifier]} ` : ''
  return `${qualified}${withUnit([amount, ...(to === undefined ? [] : [to])], unit, thing)}`
}

const isWorded = (qualifier: Qualifier | WordedQualifier): qualifier is WordedQualifier =>
  Object.hasOwn(WORDED_QUALIFIERS, qualifier)

/** A number, or both ends of a range, with the unit: where it has a sign, what is counted follows in brackets. */
function withUnit(ends: readonly number[], unit: Unit, thing: string | undefined): string {
  const { one, many, sign, per, money } = unitOf(unit)
  const number = money ? sum(ends) : ends.map(numberInWords).join(' to ')
  if (!sign) return `${number} ${thing ?? (ends.length === 1 && ends[0] === 1 ? one : many)}`
  const signed = 'before' in sign ? `${sign.before}${number}` : `${number}${sign.after}`
  return [signed, ...(per ? [per] : []), ...(thing ? [`(${thing})`] : [])].join(' ')
}

const LARGE = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
] as const

/** “500,000”, “1.5 million”, “1 to 1.2 billion” */
function sum(ends: readonly number[]): string {
  const [size, word] = LARGE.find(([least]) => ends.every((end) => end >= least)) ?? [1, '']
  return `${ends.map((end) => preciseNumber(end / size)).join(' to ')} ${word}`.trimEnd()
}
