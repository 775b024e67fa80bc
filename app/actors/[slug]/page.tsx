import { documentPage } from '@/app/_routes/document-page'
import { ActorPage } from '@/components/actor/ActorPage'
import { actorNode } from '@/lib/outputs/head/json-ld/documents'
import { actorCard } from '@/lib/outputs/social-image/documents'
import { actorView } from '@/lib/view/actor'

const route = documentPage('actor', {
  view: actorView,
  card: actorCard,
  head: ({ href }) => ({ markdown: true, feed: `${href}/feed` }),
  nodes: (view, { fields }) => [actorNode(view, fields.kind)],
  render: (view) => <ActorPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
