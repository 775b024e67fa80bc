import { getLedger } from '@/lib/content/ledger'
import { sourcesCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'
import { listOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** One image for the pages of all sources. */
export async function GET() {
  return cardResponse(listOf('source'), sourcesCard(await getLedger()))
}
