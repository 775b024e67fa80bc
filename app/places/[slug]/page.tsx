import { documentPage } from '@/app/_routes/document-page'
import { PlacePage } from '@/components/place/PlacePage'
import { placeNode } from '@/lib/outputs/head/json-ld/documents'
import { placesCard } from '@/lib/outputs/social-image/documents'
import { listOf } from '@/lib/site/addresses'
import { placeView } from '@/lib/view/place'

const route = documentPage('place', {
  view: placeView,
  card: placesCard,
  head: ({ title, kindLabel }) => ({
    // Many a state is an actor and a place; search results must tell the two pages apart.
    title: `${title} (${kindLabel.toLowerCase()})`,
    cardOf: listOf('place'),
  }),
  nodes: (view) => [placeNode(view)],
  render: (view) => <PlacePage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
