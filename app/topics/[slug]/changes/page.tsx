import { documentPage } from '@/app/_routes/document-page'
import { TopicChangesPage } from '@/components/topic/TopicChangesPage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { topicChangesView } from '@/lib/view/changes'

const route = documentPage('topic', {
  below: '/changes',
  view: topicChangesView,
  card: topicCard,
  head: ({ topic }) => ({ cardOf: topic.href }),
  nodes: (view) => [webPage(view)],
  render: (view) => <TopicChangesPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
