import { pageRoute } from '@/app/_routes/page-route'
import { pastDays } from '@/app/_routes/past-days'
import { AsOfPage } from '@/components/topic/AsOfPage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { asOfCard } from '@/lib/outputs/social-image/documents'
import { asOfView } from '@/lib/view/as-of'

const route = pageRoute({
  path: '/topics/[slug]/as-of/[date]',
  addresses: pastDays,
  load: (ledger, { slug, date }) => {
    const topic = ledger.documents.topic.get(slug)
    if (!topic) return
    const view = asOfView(ledger, topic, date)
    const { href, title, description } = view
    // A past state is a page of its own, which phones share under its own address; search engines list the topic.
    const head = { href, unlisted: true, title, description, card: asOfCard(ledger, topic, date) }
    return { view, head, nodes: [webPage(view)] }
  },
  module: 'as-of',
  render: (view) => <AsOfPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
