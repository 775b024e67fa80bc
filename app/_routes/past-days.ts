import { daysWithPages } from '@/lib/derive/days'
import type { Ledger } from '@/lib/ledger/model'

/** Every day on which a topic's ledger grew. */
export const pastDays = (ledger: Ledger) =>
  [...ledger.documents.topic.values()].flatMap((topic) =>
    daysWithPages(ledger, topic).map((date) => ({ slug: topic.slug, date })),
  )
