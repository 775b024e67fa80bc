import { documentPage } from '@/app/_routes/document-page'
import { TopicPage } from '@/components/topic/TopicPage'
import { topicNode } from '@/lib/outputs/head/json-ld/documents'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { topicView } from '@/lib/view/topic'

const route = documentPage('topic', {
  view: topicView,
  card: topicCard,
  head: ({ href }) => ({ markdown: true, feed: `${href}/feed` }),
  nodes: (view) => [topicNode(view)],
  module: 'as-of',
  render: (view) => <TopicPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
