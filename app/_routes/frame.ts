import type { Ledger } from '@/lib/ledger/model'
import { type LinkView, linksTo } from '@/lib/view/link'

/** What the frame of every page holds: a change of it changes all of them. */
export const frameView = (ledger: Ledger): { readonly topics: readonly LinkView[] } => ({
  topics: linksTo(ledger, 'topic', ledger.documents.topic.keys()),
})
