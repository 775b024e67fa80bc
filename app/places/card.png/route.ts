import { placesCard } from '@/lib/card/documents'
import { cardResponse } from '@/lib/card/render'
import { getLedger } from '@/lib/content/ledger'
import { folderOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** One image for the pages of all places. */
export async function GET() {
  return cardResponse(folderOf('place'), placesCard(await getLedger()))
}
