import { documentPage } from '@/app/_routes/document-page'
import { SourcePage } from '@/components/source/SourcePage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { sourcesCard } from '@/lib/outputs/social-image/documents'
import { listOf } from '@/lib/site/addresses'
import { sourcePageView } from '@/lib/view/source'

const route = documentPage('source', {
  view: sourcePageView,
  card: sourcesCard,
  head: ({ title, publisher, publisherName }) => {
    const by = publisher?.label ?? publisherName
    // The headline is the publisher's, so its name belongs to it; two publishers may also choose the same words.
    return { title: by ? `${title} (${by})` : title, cardOf: listOf('source') }
  },
  nodes: (view) => [webPage(view)],
  render: (view) => <SourcePage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
