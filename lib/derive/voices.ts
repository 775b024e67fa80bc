import { spokenForAt, wholesAt } from '@/lib/derive/actors'
import type { Position } from '@/lib/derive/positions'
import { byTimeSaid } from '@/lib/ledger/entries'
import type { Ledger } from '@/lib/ledger/model'

/** A speaker of an answer, with those speakers of the same answer who speak for it or belong to it. */
export interface Voice {
  readonly position: Position
  /** Who made the same announcement for it: speaks for it by office, and said it on the same day. */
  readonly announcedBy?: Position | undefined
  readonly alsoBy: readonly Position[]
}

/**
 * Groups the speakers of one answer so that nobody is counted twice. One rule for all: who belongs to another speaker of
 * the same answer stands with that other and is not counted again. A joint statement is one speaker, however many sign it.
 * In the order in which anybody of each group first gave the answer.
 */
export function voicesOf(ledger: Ledger, positions: readonly Position[]): Voice[] {
  const speakers = new Set(positions.map(({ actor }) => actor))
  const wholesOf = ({ actor, since }: Position) =>
    wholesAt(ledger, actor, since.saidDate).filter(({ slug }) => speakers.has(slug))
  const heads = new Set(positions.flatMap((position) => (wholesOf(position).length > 0 ? [] : [position.actor])))
  // The farthest that is counted itself: of a spokesman, his ministry and their state on one side, the state.
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
