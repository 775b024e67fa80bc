import { onlyFile } from '@/app/_routes/file-route'
import { siteCard } from '@/lib/outputs/social-image/documents'
import { cardFile } from '@/lib/outputs/social-image/render'

export const dynamic = 'force-static'

export const GET = onlyFile(() => cardFile('/', siteCard()))
