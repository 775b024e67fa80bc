import { documentFile, text } from '@/app/_routes/file-route'
import { cslItems } from '@/lib/outputs/citations/csl'
import { articleView } from '@/lib/view/article'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('article', 'cite.json', (ledger, article) =>
  text(JSON.stringify(cslItems(articleView(ledger, article)), null, 2), 'application/json'),
)
