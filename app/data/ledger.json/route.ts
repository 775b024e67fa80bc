import { getLedger } from '@/lib/content/ledger'
import { publishedLedger } from '@/lib/outputs/data/ledger-json'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(JSON.stringify(publishedLedger(await getLedger())), {
    headers: { 'content-type': 'application/json' },
  })
}
