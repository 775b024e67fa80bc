import { getLedger } from '@/lib/content/ledger'
import { toJsonFeed } from '@/lib/outputs/feeds/format'
import { siteFeed } from '@/lib/outputs/feeds/site'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(toJsonFeed(siteFeed(await getLedger())), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
