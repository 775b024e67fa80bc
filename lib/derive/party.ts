import { wholesAt, wholesOf } from '@/lib/derive/actors'
import type { Ledger, Statement } from '@/lib/ledger/model'
import type { ActorKind } from '@/lib/schema/actor'

/** Kinds of speaker, as far as they matter for how a claim is read. */
export type SpeakerSort = 'party' | 'monitor' | 'newsroom' | 'other'

const PARTIES: ReadonlySet<ActorKind> = new Set(['state', 'state-body', 'group-of-states', 'armed-group'])

/**
 * What sort of speaker an actor is, by rule: a party is a state, a state body or an armed group, or belongs to one; a
 * monitor and a newsroom are what their own pages say, or belong to one.
 */
export function sortOf(ledger: Ledger, slug: string): SpeakerSort {
  const own = ledger.documents.actor.get(slug)
  const chain = own ? [own, ...wholesOf(ledger, slug)] : []
  const kinds = chain.map(({ fields }) => fields.kind)
  if (kinds.some((kind) => PARTIES.has(kind))) return 'party'
  if (kinds.includes('monitor')) return 'monitor'
  return kinds.includes('media') ? 'newsroom' : 'other'
}

/**
 * The party on whose side a statement was made: of a spokesman, his ministry and their state, the state. `undefined` for
 * newsrooms, monitors and speakers who belong to no party.
 */
export function sideOf(ledger: Ledger, { by, saidDate }: Pick<Statement, 'by' | 'saidDate'>): string | undefined {
  if (sortOf(ledger, by) !== 'party') return undefined
  return wholesAt(ledger, by, saidDate).at(-1)?.slug ?? by
}
