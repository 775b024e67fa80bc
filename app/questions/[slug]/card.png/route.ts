import { documentFile } from '@/app/_routes/file-route'
import { questionCard } from '@/lib/outputs/social-image/question'
import { cardFile } from '@/lib/outputs/social-image/render'
import { pageOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('question', 'card.png', (ledger, question) =>
  cardFile(pageOf('question', question.slug), questionCard(ledger, question)),
)
