import { documentFile } from '@/app/_routes/file-route'
import { actorCard } from '@/lib/outputs/social-image/documents'
import { cardFile } from '@/lib/outputs/social-image/render'
import { pageOf } from '@/lib/site/addresses'

export const dynamic = 'force-static'
export const { generateStaticParams, GET } = documentFile('actor', 'card.png', (ledger, actor) =>
  cardFile(pageOf('actor', actor.slug), actorCard(ledger, actor)),
)
