import { documentFile } from '@/app/_routes/file-route'
import { articleCard } from '@/lib/outputs/social-image/documents'
import { cardFile } from '@/lib/outputs/social-image/render'
import { pageOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('article', 'card.png', (ledger, article) =>
  cardFile(pageOf('article', article.slug), articleCard(ledger, article)),
)
