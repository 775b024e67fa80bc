import { getLedger } from '@/lib/content/ledger'
import { placesCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'
import { listOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** One image for the pages of all places. */
export async function GET() {
  return cardResponse(listOf('place'), placesCard(await getLedger()))
}
