import { documentPage } from '@/app/_routes/document-page'
import { PlacePage } from '@/components/place/PlacePage'
import { placeNodes } from '@/lib/outputs/head/json-ld/documents'
import { placesCard } from '@/lib/outputs/social-image/documents'
import { listOf } from '@/lib/site/addresses'
import { placeView } from '@/lib/view/place'

const route = documentPage('place', {
  view: placeView,
  card: placesCard,
  head: ({ title, kindLabel, description }) => ({
    // Many a state is an actor and a place; search results must tell the two pages apart.
    longTitle: `${title} (${kindLabel.toLowerCase()})`,
    // Villages of one district are described alike.
    description: description.includes(title) ? description : `${title}: ${description}`,
    markdown: true,
    cardOf: listOf('place'),
  }),
  nodes: placeNodes,
  render: (view) => <PlacePage view={view} />,
})

export const { generateStaticParams, generateMetadata } = route
export default route.Page
