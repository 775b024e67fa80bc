import { onlyFile } from '@/app/_routes/file-route'
import { placesCard } from '@/lib/outputs/social-image/documents'
import { cardFile } from '@/lib/outputs/social-image/render'
import { listOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'

/** One image for the pages of all places. */
export const GET = onlyFile((ledger) => cardFile(listOf('place'), placesCard(ledger)))
