import { siteCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'

export const dynamic = 'force-static'

export function GET() {
  return cardResponse('/', siteCard())
}
