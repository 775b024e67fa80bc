import { documentPage } from '@/app/_routes/document-page'
import { Module } from '@/app/_routes/Module'
import { TopicPage } from '@/components/topic/TopicPage'
import { topicNode } from '@/lib/outputs/head/json-ld/documents'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { topicView } from '@/lib/view/topic'

export const dynamicParams = false

const route = documentPage('topic', {
  view: topicView,
  card: topicCard,
  head: ({ href }) => ({ markdown: true, feed: `${href}/feed` }),
  nodes: (view) => [topicNode(view)],
  render: (view) => (
    <>
      <TopicPage view={view} />
      <Module name="as-of" />
    </>
  ),
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
