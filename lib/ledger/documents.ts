import type { Actor, Article, Ledger, Place, Question, Source, Topic } from '@/lib/ledger/model'

export type Document = Topic | Question | Article | Actor | Place | Source

/** Every document of the ledger, kind by kind in the order of the kinds' list. */
export const allDocuments = (ledger: Ledger): Document[] =>
  [ledger.topics, ledger.questions, ledger.articles, ledger.actors, ledger.places, ledger.sources].flatMap(
    (documents) => [...documents.values()],
  )
