import { documentPage } from '@/app/_routes/document-page'
import { BackgroundPage } from '@/components/topic/BackgroundPage'
import { webPage } from '@/lib/outputs/head/json-ld/page'
import { topicCard } from '@/lib/outputs/social-image/documents'
import { backgroundView, hasBackgroundPage } from '@/lib/view/background'

const route = documentPage('topic', {
  below: '/background',
  only: hasBackgroundPage,
  view: backgroundView,
  card: topicCard,
  head: ({ topic }) => ({ cardOf: topic.href }),
  nodes: (view) => [webPage(view)],
  render: (view) => <BackgroundPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
