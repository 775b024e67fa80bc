import { spokenForAt } from '@/lib/derive/actors'
import type { Position } from '@/lib/derive/positions'
import type { Ledger } from '@/lib/ledger/model'

/** A speaker of an answer, with those speakers of the same answer who speak for it. */
export interface Voice {
  readonly position: Position
  readonly through: readonly Position[]
}

/**
 * Groups the speakers of one answer so that nobody is counted twice. One rule for all sides: a speaker who by office
 * speaks for another speaker of the same answer stands with that other, and is not counted again. A joint statement is
 * one speaker, however many sign it.
 */
export function voicesOf(ledger: Ledger, positions: readonly Position[]): Voice[] {
  const bySpeaker = new Map(positions.map((position) => [position.actor, position]))
  // The farthest: of a spokesman, his ministry and their state, all three on one side, the state is counted.
  const headOf = ({ actor, since }: Position) =>
    spokenForAt(ledger, actor, since.saidDate).findLast(({ slug }) => bySpeaker.has(slug))?.slug
  const through = new Map<string, Position[]>()
  for (const position of positions) {
    const head = headOf(position)
    if (head !== undefined) through.set(head, [...(through.get(head) ?? []), position])
  }
  return positions
    .filter((position) => headOf(position) === undefined)
    .map((position) => ({ position, through: through.get(position.actor) ?? [] }))
}
