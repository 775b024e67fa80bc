import { z } from 'zod'
import type { RawDocument } from '@/lib/ledger/model'
import { notAnAnswer } from '@/lib/ledger/question-rules'
import type { Lookup } from '@/lib/ledger/rules'
import { mistake, type Problem } from '@/lib/problems/problem'

const ANSWER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const statement = z.looseObject({ question: z.string().optional(), answer: z.string() })

/**
 * Answers that have not the form of an id, such as the label of one. Whatever else is wrong with the article: it is
 * told at once which answers there are.
 */
export function brokenAnswers({ kind, file, data }: RawDocument, questions: Lookup['question']): Problem[] {
  const statements = z.looseObject({ statements: z.array(z.unknown()) }).safeParse(data).data?.statements ?? []
  if (kind !== 'article') return []
  return statements.flatMap((raw, n): Problem[] => {
    const given = statement.safeParse(raw).data
    if (!given || ANSWER.test(given.answer)) return []
    const path = ['statements', n, 'answer']
    if (given.question === undefined)
      return mistake(file, path, {
        found: '“answer” without “question”',
        fix: 'Say which question it answers.',
      })
    const answers = questions.get(given.question)?.fields.answers
    return answers ? [{ file, path, ...notAnAnswer(given.answer, answers) }] : []
  })
}
