import { nearest } from '@/lib/problems/nearest'
import type { Problem } from '@/lib/problems/problem'
import { type StatementFields, WORDED_QUALIFIERS } from '@/lib/schema/article'
import type { QuestionFields } from '@/lib/schema/question'

type Found = Omit<Problem, 'file' | 'path'> & { readonly key?: 'value' | 'to' | 'qualifier' | 'counts' }

/** What is wrong with a figure on a question with a measure. `key` is the part of the value that is at fault. */
export function valueRules(
  value: NonNullable<StatementFields['value']>,
  { counts = [] }: NonNullable<QuestionFields['measure']>,
): Found[] {
  const { amount, to, qualifier, words } = value
  const isWorded = qualifier !== undefined && Object.hasOwn(WORDED_QUALIFIERS, qualifier)
  if (amount === undefined && words === undefined && !isWorded)
    return [
      {
        onKey: true,
        found: 'a value without a figure',
        allowed: `amount; words; or one of the qualifiers ${Object.keys(WORDED_QUALIFIERS).join(', ')}`,
        fix: 'Give the number, or the words where there is none.',
      },
    ]
  if (to !== undefined && (amount === undefined || to <= amount))
    return [
      {
        key: 'to',
        found: amount === undefined ? '“to” without “amount”' : `a range from ${amount} to ${to}`,
        allowed: 'an upper end that is larger than “amount”',
        fix: 'Of a range such as 50 to 52 write “amount: 50” and “to: 52”.',
      },
    ]
  return [qualifierRules(value, isWorded), thingRules(value, counts)].flatMap((found) => found ?? [])
}

function qualifierRules(
  { amount, to, qualifier, words }: NonNullable<StatementFields['value']>,
  isWorded: boolean,
): Found | undefined {
  if (isWorded && amount !== undefined && !(qualifier === 'all' || qualifier === 'almost-all'))
    return {
      key: 'qualifier',
      found: `“${qualifier}” together with a number`,
      fix: 'It stands in place of a number. Take out the number or the qualifier.',
    }
  if (to !== undefined && qualifier !== undefined && qualifier !== 'about')
    return {
      key: 'qualifier',
      found: `“${qualifier}” together with a range`,
      allowed: 'about, or nothing',
      fix: 'Take out the qualifier, or write the one number that it goes with.',
    }
  if (words !== undefined && amount !== undefined)
    return {
      key: 'value',
      found: 'a number and words',
      allowed: 'one of the two',
      fix: 'Give the number with its qualifier, and leave “words” out: pages print them from these.',
    }
  return undefined
}

function thingRules(
  { counts: given }: NonNullable<StatementFields['value']>,
  counts: NonNullable<NonNullable<QuestionFields['measure']>['counts']>,
): Found | undefined {
  const ids = counts.map(({ id }) => id)
  if (given === undefined ? ids.length === 0 : ids.includes(given)) return undefined
  if (given === undefined)
    return {
      onKey: true,
      found: 'a figure that does not say what it counts',
      allowed: ids.join(', '),
      fix: 'The question’s measure lists several things. Add “counts” with the one that is meant.',
    }
  const meant = nearest(given, ids)
  return {
    key: 'counts',
    found: `“${given}” is nothing that the question counts`,
    allowed: ids.join(', ') || 'nothing: the measure has no “counts”',
    ...(meant && { nearest: meant }),
    fix: 'Use one of the question’s list, or add it to the measure’s “counts”.',
  }
}
