import { documentFile } from '@/app/_routes/file-route'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { cardFile } from '@/lib/outputs/social-image/render'
import { pageOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('topic', 'card.png', (ledger, topic) =>
  cardFile(pageOf('topic', topic.slug), topicCard(ledger, topic)),
)
