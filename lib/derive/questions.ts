import type { Ledger, Question, Topic } from '@/lib/ledger/model'

/** Every question of a topic: first those that its editor put in order, then the rest by slug. */
export function questionsOfTopic(ledger: Ledger, { slug, fields }: Topic): Question[] {
  const chosen = fields.questions.flatMap((question) => ledger.documents.question.get(question) ?? [])
  return [...new Set([...chosen, ...(ledger.index.questionsByTopic.get(slug) ?? [])])]
}
