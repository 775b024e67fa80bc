import type { Ledger, Source, Statement } from '@/lib/ledger/model'

/** The name of an actor, where one is given. */
export const nameOf = (ledger: Ledger, actor: string | undefined): string | undefined =>
  actor === undefined ? undefined : ledger.documents.actor.get(actor)?.fields.name

/** The question that a statement is on. */
export const questionOf = (ledger: Ledger, { question }: Pick<Statement, 'question'>) =>
  question === undefined ? undefined : ledger.documents.question.get(question)?.fields

/** The answer of the question’s list that a statement gives. */
export const choiceOf = (ledger: Ledger, statement: Pick<Statement, 'question' | 'answer'>) =>
  questionOf(ledger, statement)?.answers?.find(({ id }) => id === statement.answer)

/** The publication that an entry stands in. */
export const sourceOf = (ledger: Ledger, { source }: { readonly source: string }) =>
  ledger.documents.source.get(source)?.fields

/** Who published it, as it is printed. */
export const publisherOf = (ledger: Ledger, source: Source['fields'] | undefined): string | undefined =>
  nameOf(ledger, source?.publisher) ?? source?.publisherName

/** Documents that are no page taken back. */
export const standing = <D extends { readonly fields: { readonly withdrawn?: unknown } }>(
  documents: ReadonlyMap<string, D>,
): D[] => [...documents.values()].filter(({ fields }) => !fields.withdrawn)
