import { getLedger } from '@/lib/content/ledger'
import { siteFeed } from '@/lib/site/feed'
import { toJsonFeed } from '@/lib/site/feed-format'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(toJsonFeed(siteFeed(await getLedger())), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
