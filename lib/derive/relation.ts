import type { Question } from '@/lib/ledger/model'

/**
 * How two answers to one question relate. Both answers of an excluding pair cannot be true; of a compatible pair both
 * can, and the question’s editor has written down why.
 */
export type Relation = 'same' | 'compatible' | 'excluding'

/** Compares two answers of a question’s list. Answers that nobody has called compatible exclude each other. */
export function relationOf({ fields }: Question, a: string, b: string): Relation {
  if (a === b) return 'same'
  return reasonFor(fields, a, b) ? 'compatible' : 'excluding'
}

/** Why two answers can both be true, in the editor’s words. `undefined` for answers that exclude each other. */
export const whyCompatible = ({ fields }: Question, a: string, b: string): string | undefined =>
  reasonFor(fields, a, b)?.because

function reasonFor({ compatible }: Question['fields'], a: string, b: string) {
  return compatible.find(({ answers: [x, y] }) => (x === a && y === b) || (x === b && y === a))
}
