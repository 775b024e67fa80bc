import { dateInWords } from '@/lib/dates/words'
import type { Answer } from '@/lib/derive/dispute'
import { timeOfFigure } from '@/lib/derive/figures'
import type { Ledger, Statement } from '@/lib/ledger/model'
import { linkTo } from '@/lib/view/link'
import { valueInWords } from '@/lib/view/value'

/** The four combinations of colour and edge for answers. After D they start again. */
export const LOOKS = ['a', 'b', 'c', 'd'] as const
export type Look = (typeof LOOKS)[number]

/** An answer of a question’s list as every page shows it. */
export interface AnswerView {
  readonly id: string
  /** Assigned by its question for good: the same today, on a past day and on a social image. Implies no ranking. */
  readonly letter: string
  readonly label: string
  readonly look: Look
}

/** The one way from an answer to its letter, colour and edge. */
export const answerView = ({ id, letter, label }: Answer): AnswerView => ({
  id,
  letter,
  label,
  look: LOOKS[(letter.charCodeAt(0) - 'A'.charCodeAt(0)) % LOOKS.length] ?? 'a',
})

/** What a statement answers: an answer of the list, or a figure in words. `undefined` where it gives neither. */
export function answerOf(
  ledger: Ledger,
  { question: slug, answer, value }: Pick<Statement, 'question' | 'answer' | 'value'>,
): { readonly words: string; readonly choice?: AnswerView } | undefined {
  const question = slug === undefined ? undefined : ledger.documents.question.get(slug)?.fields
  if (value && question?.measure) return { words: valueInWords(value, question.measure) }
  const given = question?.answers?.find(({ id }) => id === answer)
  return given && { words: given.label, choice: answerView(given) }
}

/** “DeepState, 24 May 2025: 62.6 km²” */
export const figureInWords = (ledger: Ledger, statement: Statement): string =>
  `${linkTo(ledger, 'actor', statement.by).label}, ${dateInWords(timeOfFigure(statement))}: ${answerOf(ledger, statement)?.words ?? ''}${statement.hedge ? ` (${statement.hedge})` : ''}`
