import type { Event, Ledger, Statement } from '@/lib/ledger/model'

/** The topics of a statement or an event: those of the article that carries it. */
export const topicsOf = (ledger: Ledger, { article }: Pick<Statement | Event, 'article'>): readonly string[] =>
  ledger.documents.article.get(article)?.fields.topics ?? []
