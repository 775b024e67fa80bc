import { getLedger } from '@/lib/content/ledger'
import { placesCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'
import { folderOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** One image for the pages of all places. */
export async function GET() {
  return cardResponse(folderOf('place'), placesCard(await getLedger()))
}
