import type { LastCheck } from '@/lib/content/last-check'
import { formatProblem } from '@/lib/problems/format'

/** What open tabs are told: which content there is to show, and what is wrong with the rest. */
export interface LiveState {
  /** Changes with the compiled content. Empty, until there is any. */
  readonly version: string
  /** How many mistakes there are, as words. */
  readonly title: string
  /** What pages show meanwhile. */
  readonly lines: readonly string[]
  /** Each mistake, as the terminal prints it. */
  readonly problems: readonly string[]
}

/** Mistakes that are shown over a page at once. */
const AT_ONCE = 20

/**
 * Puts what the check found into the words that are shown over a page.
 *
 * @param shownWords what pages show meanwhile, as the terminal prints it
 */
export function liveState(version: string, found: LastCheck, shownWords: string): LiveState {
  const { problems } = found
  const more = problems.length - AT_ONCE
  return {
    version,
    title: `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in the content`,
    lines: problems.length === 0 ? [] : shownWords.split('\n'),
    problems: [
      ...problems.slice(0, AT_ONCE).map(formatProblem),
      ...(more > 0 ? [`And ${more} more, in the terminal and on /desk.`] : []),
    ],
  }
}
