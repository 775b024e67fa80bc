import { documentFile, text } from '@/app/_routes/file-route'
import { bibtex } from '@/lib/outputs/citations/bibtex'
import { articleView } from '@/lib/view/article'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('article', 'cite.bib', (ledger, article) =>
  text(bibtex(articleView(ledger, article)), 'text/x-bibtex; charset=utf-8'),
)
