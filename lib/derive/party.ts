import { wholesOf } from '@/lib/derive/actors'
import type { Ledger } from '@/lib/ledger/model'
import type { ActorKind } from '@/lib/schema/actor'

/** What sort of speaker a figure comes from: a party, a monitor, a newsroom, or somebody else. */
export type SpeakerSort = 'party' | 'monitor' | 'newsroom' | 'other'

const PARTIES: ReadonlySet<ActorKind> = new Set(['state', 'state-body', 'group-of-states', 'armed-group'])

/**
 * What sort of speaker an actor is, by rule: a party is a state, a state body or an armed group, or belongs to one; a
 * monitor and a newsroom are what their own pages say, or belong to one.
 */
export function sortOf(ledger: Ledger, slug: string): SpeakerSort {
  const own = ledger.actors.get(slug)
  const chain = own ? [own, ...wholesOf(ledger, slug)] : []
  const kinds = chain.map(({ fields }) => fields.kind)
  if (kinds.some((kind) => PARTIES.has(kind))) return 'party'
  if (kinds.includes('monitor')) return 'monitor'
  return kinds.includes('media') ? 'newsroom' : 'other'
}
