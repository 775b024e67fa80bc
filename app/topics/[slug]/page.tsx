import { documentPage } from '@/app/_routes/document-page'
import { TopicPage } from '@/components/topic/TopicPage'
import { topicNodes } from '@/lib/outputs/head/json-ld/documents'
import { titleWithQuestion } from '@/lib/outputs/head/metadata'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { feedOf } from '@/lib/view/feeds'
import { topicView } from '@/lib/view/topic'

const route = documentPage('topic', {
  view: topicView,
  card: topicCard,
  head: ({ slug, title, headline }, ledger) => ({
    type: 'article',
    longTitle: titleWithQuestion(title, headline),
    markdown: true,
    feed: feedOf(ledger, 'topic', slug),
  }),
  nodes: topicNodes,
  module: 'known',
  render: (view) => <TopicPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
