import { pageRoute } from '@/app/_routes/page-route'
import { ComparePage } from '@/components/topic/ComparePage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { compareView, stopsView } from '@/lib/view/compare'

const route = pageRoute({
  path: '/topics/[slug]/compare/[date]',
  addresses: (ledger) =>
    [...ledger.documents.topic.values()].flatMap((topic) =>
      stopsView(ledger, topic).map(({ date }) => ({ slug: topic.slug, date: date.edtf })),
    ),
  load: (ledger, { slug, date }) => {
    const topic = ledger.documents.topic.get(slug)
    if (!topic) return
    const view = compareView(ledger, topic, date)
    const { href, title, description } = view
    const head = { href, title, description, unlisted: true, card: topicCard(ledger, topic), cardOf: view.topic.href }
    return { view, head, nodes: [webPage(view)] }
  },
  module: 'compare',
  render: (view) => <ComparePage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
