import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Lookup } from '@/lib/ledger/rules'
import { mistake, type Problem, warning } from '@/lib/problems/problem'
import type { StatementFields } from '@/lib/schema/article'
import { type Unit, unitOf } from '@/lib/schema/units'

/** A figure this many times larger or smaller than all others on its question probably lost or gained three zeros. */
const ABSURD = 1000

interface Figure {
  readonly file: string
  readonly n: number
  readonly statement: StatementFields
}

/** Figures that cannot be right, by themselves or beside the others on their question. */
export function figureRules(documents: readonly ParsedDocument[], lookup: Lookup): Problem[] {
  const problems: Problem[] = []
  const byQuestion = new Map<string, Figure[]>()
  for (const document of documents) {
    if (document.kind !== 'article') continue
    const { file, fields } = document
    fields.statements.forEach((statement, n) => {
      const measure =
        statement.question === undefined ? undefined : lookup.question.get(statement.question)?.fields.measure
      problems.push(...alone({ file, n, statement }, measure?.unit))
      if (measure && statement.question !== undefined && statement.value?.amount)
        byQuestion.set(statement.question, [...(byQuestion.get(statement.question) ?? []), { file, n, statement }])
    })
  }
  return [...problems, ...[...byQuestion.values()].flatMap(besideOthers)]
}

function alone({ file, n, statement }: Figure, unit: Unit | undefined): Problem[] {
  const amount = statement.value?.amount
  const path = ['statements', n, 'value', 'amount']
  if (amount === undefined) {
    // An answer in words to such a question is told by itself.
    if (unit === undefined || statement.kind !== 'figure' || statement.value || statement.answer) return []
    return mistake(file, ['statements', n, 'kind'], {
      found: `a figure on “${statement.question}”, which asks for one, without “value”`,
      fix: 'Add “value” with the amount, or the words where the source gives no number; or choose another kind.',
    })
  }
  if (amount < 0)
    return mistake(file, path, {
      found: `the amount ${amount}`,
      allowed: '0 or more',
      fix: 'Take the minus sign out.',
    })
  if (unit !== undefined && unitOf(unit).whole && !Number.isInteger(amount))
    return mistake(file, path, {
      found: `${amount} ${unitOf(unit).many}`,
      allowed: 'a whole number',
      fix: 'Write thousands without a point, as in 1400.',
    })
  const all = unit && unitOf(unit).all
  if (unit !== undefined && all !== undefined && amount > all)
    return warning('large-percentage', file, path, {
      found: `${amount} ${unitOf(unit).many}`,
      fix: 'Correct the number, if it is a part of a whole.',
    })
  return []
}

function besideOthers(figures: readonly Figure[]): Problem[] {
  return figures.flatMap(({ file, n, statement }) => {
    const amount = statement.value?.amount ?? 0
    const others = figures.flatMap(({ statement: other }) =>
      other.id === statement.id || other.value?.amount === undefined ? [] : [other.value.amount],
    )
    const far = others.length > 0 && others.every((other) => amount >= other * ABSURD || amount * ABSURD <= other)
    if (!far) return []
    return warning('outlying-figure', file, ['statements', n, 'value', 'amount'], {
      found: `the amount ${amount}, a thousand times more or less than every other on “${statement.question}”`,
      fix: 'Correct the number, or its unit, if it is a slip.',
    })
  })
}
