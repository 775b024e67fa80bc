import { fileRoute } from '@/app/_routes/file-route'
import { pastDays } from '@/app/_routes/past-days'
import { asOfCard } from '@/lib/outputs/social-image/documents'
import { cardFile } from '@/lib/outputs/social-image/render'
import { asOfPage } from '@/lib/site/addresses'

export const dynamic = 'force-static'

export const { generateStaticParams, GET } = fileRoute('/topics/[slug]/as-of/[date]/card.png', {
  addresses: pastDays,
  load: (ledger, { slug, date }) => {
    const topic = ledger.documents.topic.get(slug)
    return topic && cardFile(asOfPage(slug, date), asOfCard(ledger, topic, date))
  },
})
