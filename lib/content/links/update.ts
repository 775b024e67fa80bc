import type { LinkLog, LinkState } from '@/lib/ledger/link-log'
import { webAddressFault } from '@/lib/schema/web-address'

/** How an address answered. */
export interface Answer {
  readonly state: LinkState
  /** In a word or two, such as “404”. */
  readonly answer: string
  /** Where it led. */
  readonly movedTo?: string
}

/**
 * What is known of an address after it was asked for. An answer that tells nothing leaves what was known: neither does it
 * make an address dead, nor alive again.
 *
 * @param before what was known of the same address
 */
export function linkAfterwards(
  url: string,
  before: LinkLog | undefined,
  { state, answer, movedTo }: Answer,
  today: string,
): LinkLog {
  const isOpen = state === 'open' || state === 'moved'
  const opened = isOpen ? today : before?.opened
  const missing = missingAfterwards(before, state, today)
  return {
    url,
    asked: today,
    state,
    answer,
    ...(state === 'moved' && movedTo !== undefined && !webAddressFault(movedTo) && { movedTo }),
    ...(opened !== undefined && { opened }),
    ...(missing && { missing }),
    ...(before?.copy && { copy: before.copy }),
  }
}

function missingAfterwards(before: LinkLog | undefined, state: LinkState, today: string): LinkLog['missing'] {
  if (state === 'untold') return before?.missing
  if (state !== 'missing') return undefined
  return { first: before?.missing?.first ?? today, last: today }
}
