import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { rawRequest } from '../server/raw-request'

/** What was answered while something happened. */
export interface Watched {
  readonly answers: number
  /** Answers with another status than 200, and none at all. */
  readonly failed: number
  /** Answers whose page or policy was neither the old one nor the new one, or the old one after the new one. */
  readonly odd: number
  /** Whether a new page came. */
  readonly changed: boolean
}

/** Between two rounds. */
const PAUSE_MS = 5

/** A page with the policy that it was sent with. */
async function look(port: number, address: string): Promise<{ status: number; print: string }> {
  const { status, headers, body } = await rawRequest(port, address)
  const policy = headers['content-security-policy'] ?? 'none'
  return { status, print: createHash('sha256').update(policy).update('\0').update(body).digest('hex') }
}

/**
 * Asks for pages without a rest while something happens. Each may change once, page and policy together.
 * @param addresses pages of which at least one changes if a new release comes
 */
export async function watch<Result>(
  port: number,
  addresses: readonly string[],
  act: () => Promise<Result>,
): Promise<{ result: Result; watched: Watched }> {
  const seen = new Map<string, string[]>()
  for (const address of addresses) seen.set(address, [(await look(port, address)).print])
  const counts = { answers: 0, failed: 0, odd: 0 }
  let isOver = false
  const ask = async () => {
    while (!isOver) {
      for (const [address, prints] of seen) {
        counts.answers++
        const answer = await look(port, address).catch(() => undefined)
        if (answer?.status !== 200) counts.failed++
        else if (answer.print !== prints.at(-1)) {
          if (prints.length > 1) counts.odd++
          prints.push(answer.print)
        }
      }
      await sleep(PAUSE_MS)
    }
  }
  const asking = ask()
  const result = await act().finally(() => {
    isOver = true
  })
  await asking
  return { result, watched: { ...counts, changed: [...seen.values()].some((prints) => prints.length > 1) } }
}
