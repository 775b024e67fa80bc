import { spokenForAt, wholesAt } from '@/lib/derive/actors'
import type { Position } from '@/lib/derive/positions'
import { byTimeSaid } from '@/lib/ledger/entries'
import type { Ledger } from '@/lib/ledger/model'

/** Somebody who gave an answer, with those giving the same answer who speak for them or belong to them. */
export interface Voice {
  readonly position: Position
  /** Who announced it on their behalf: speaks for them by office, and said it on the same day. */
  readonly announcedBy?: Position | undefined
  readonly alsoBy: readonly Position[]
}

/**
 * Groups the speakers of one answer so that nobody is counted twice: whoever belongs to another speaker of the same
 * answer is listed with them. A joint statement counts as one speaker, however many sign it. Groups are sorted by when
 * any member first gave the answer.
 */
export function voicesOf(ledger: Ledger, positions: readonly Position[]): Voice[] {
  const speakers = new Set(positions.map(({ actor }) => actor))
  const wholesOf = ({ actor, since }: Position) =>
    wholesAt(ledger, actor, since.saidDate).filter(({ slug }) => speakers.has(slug))
  const heads = new Set(positions.flatMap((position) => (wholesOf(position).length > 0 ? [] : [position.actor])))
  // The top of the chain: for a spokesman, his ministry and their state, the state.
  const headOf = (position: Position) => wholesOf(position).findLast(({ slug }) => heads.has(slug))?.slug
  return positions
    .filter((position) => headOf(position) === undefined)
    .map((position) => {
      const others = positions.filter((other) => headOf(other) === position.actor)
      const announcedBy = others.find((other) => isOneAnnouncement(ledger, position, other))
      return { position, announcedBy, alsoBy: others.filter((other) => other !== announcedBy).toSorted(bySince) }
    })
    .toSorted((a, b) => bySince(firstOf(a), firstOf(b)))
}

const isOneAnnouncement = (ledger: Ledger, { actor, since }: Position, other: Position) =>
  other.since.said === since.said &&
  spokenForAt(ledger, other.actor, other.since.saidDate).some(({ slug }) => slug === actor)

const bySince = (a: Position, b: Position) => byTimeSaid(a.since, b.since)

const firstOf = ({ position, alsoBy }: Voice) => [...alsoBy, position].toSorted(bySince)[0] ?? position
