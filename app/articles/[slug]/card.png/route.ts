import { documentFile } from '@/app/_routes/file-route'
import { articleCard } from '@/lib/outputs/social-image/documents'
import { cardResponse } from '@/lib/outputs/social-image/render'
import { pageOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('article', (ledger, article) =>
  cardResponse(pageOf('article', article.slug), articleCard(ledger, article)),
)
