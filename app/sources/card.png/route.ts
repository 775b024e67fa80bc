import { sourcesCard } from '@/lib/card/documents'
import { cardResponse } from '@/lib/card/render'
import { getLedger } from '@/lib/content/ledger'
import { folderOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** One image for the pages of all sources. */
export async function GET() {
  return cardResponse(folderOf('source'), sourcesCard(await getLedger()))
}
