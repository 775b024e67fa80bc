import { getLedger } from '@/lib/content/ledger'
import { atomFeed } from '@/lib/outputs/feeds/site'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(atomFeed(await getLedger()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
