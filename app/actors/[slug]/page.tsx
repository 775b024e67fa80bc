import { documentPage } from '@/app/_routes/document-page'
import { ActorPage } from '@/components/actor/ActorPage'
import { actorNodes } from '@/lib/outputs/head/json-ld/documents'
import { actorCard } from '@/lib/outputs/social-image/documents'
import { actorView } from '@/lib/view/actor'
import { feedOf } from '@/lib/view/feeds'

const route = documentPage('actor', {
  view: actorView,
  card: actorCard,
  head: ({ slug }, ledger) => ({
    ...(ledger.documents.actor.get(slug)?.fields.kind === 'person' && { type: 'profile' }),
    markdown: true,
    feed: feedOf(ledger, 'actor', slug),
  }),
  nodes: actorNodes,
  render: (view) => <ActorPage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
