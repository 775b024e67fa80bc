import { documentPage } from '@/app/_routes/document-page'
import { SourcePage } from '@/components/source/SourcePage'
import { sourceNodes } from '@/lib/outputs/head/json-ld/documents'
import { sourcesCard } from '@/lib/outputs/social-image/documents'
import { listOf } from '@/lib/site/addresses'
import { isThin, sourcePageView, sourceTitle } from '@/lib/view/source'

const route = documentPage('source', {
  view: sourcePageView,
  card: sourcesCard,
  head: (view, ledger) => ({
    longTitle: sourceTitle(view),
    markdown: true,
    cardOf: listOf('source'),
    unlisted: isThin(ledger, view.slug),
  }),
  nodes: sourceNodes,
  render: (view) => <SourcePage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
