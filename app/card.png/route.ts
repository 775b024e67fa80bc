import { siteCard } from '@/lib/card/documents'
import { cardResponse } from '@/lib/card/render'

export const dynamic = 'force-static'

export function GET() {
  return cardResponse('/', siteCard())
}
