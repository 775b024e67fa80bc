import { z } from 'zod'
import type { LinkLog } from '@/lib/ledger/link-log'
import { webAddressFault } from '@/lib/schema/web-address'
import type { Asking } from './ask'

const AVAILABLE = 'https://archive.org/wayback/available'

const available = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        status: z.string().optional(),
        url: z.string(),
        timestamp: z.string().regex(/^\d{8}/),
      })
      .optional(),
  }),
})

/**
 * Asks the Internet Archive for a copy of a page, from about the day when it appeared.
 *
 * @param day `2025-04-06`, as far as it is known
 * @returns nothing where it has none, or says nothing
 */
export async function findCopy(
  url: string,
  day: string | null,
  { agent, patience, fetch: get }: Asking,
): Promise<LinkLog['copy']> {
  const search = new URLSearchParams({ url, ...(day && { timestamp: day.replaceAll('-', '') }) })
  try {
    const response = await get(`${AVAILABLE}?${search}`, {
      headers: { 'User-Agent': agent },
      signal: AbortSignal.timeout(patience),
    })
    const { closest } = available.parse(await response.json()).archived_snapshots
    if (!closest?.available || (closest.status !== undefined && closest.status !== '200')) return undefined
    const copy = closest.url.replace(/^http:/, 'https:')
    const of = closest.timestamp.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3')
    return webAddressFault(copy) ? undefined : { url: copy, of }
  } catch {
    return undefined
  }
}
