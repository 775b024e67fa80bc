import { dateRules } from '@/lib/ledger/meaning/dates'
import { figureRules } from '@/lib/ledger/meaning/figures'
import { listRules } from '@/lib/ledger/meaning/lists'
import { nameRules } from '@/lib/ledger/meaning/names'
import { placeRules } from '@/lib/ledger/meaning/places'
import { replyRules } from '@/lib/ledger/meaning/replies'
import { sourceRules } from '@/lib/ledger/meaning/sources'
import { wordRules } from '@/lib/ledger/meaning/words'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Lookup } from '@/lib/ledger/rules'
import type { Problem } from '@/lib/problems/problem'

/**
 * What each field may hold by itself, and what cannot be right all the same: a reply to what was said later, a village in
 * another country, one report entered as two sources. What may be meant is a warning.
 */
export function checkMeaning(documents: readonly ParsedDocument[], lookup: Lookup): Problem[] {
  return [
    ...documents.flatMap((document) => [
      ...dateRules(document, lookup),
      ...listRules(document),
      ...wordRules(document),
    ]),
    ...figureRules(documents, lookup),
    ...nameRules(documents),
    ...placeRules(documents),
    ...replyRules(documents),
    ...sourceRules(documents, lookup),
  ]
}
